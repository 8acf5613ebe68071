{
  const place = document.currentScript.parentElement;
  const { of, place: kind } = place.dataset;
  const { search, hash } = location;
  const tracking =
    /clk?id$|^(?:_|utm_|mtm_|pk_|hsa_|mc_|gad_|ref_|ref$|igsh|gclsrc|[gw]braid|srsltid|mkt_tok|epik)/i;
  const late = () => place.isAwake || (place.dataset.late = '');
  const wait = (what) => {
    if (place.isAwake) return;
    place.dataset[what] = '';
    setTimeout(late, 10000);
  };
  const isState = /^#(\?|z=)/.test(hash);
  const query = new URLSearchParams(
    (search + (isState ? hash.replace('#?', '&').replace('#', '&') : '')).replaceAll('&amp;', '&'),
  );
  const keys = [...query.keys()];
  if (kind == 'page' ? keys.some((key) => !tracking.test(key)) : query.get('calculator') == of) {
    wait('asked');
    if (kind != 'page' && (!hash || isState))
      addEventListener('load', () => scrollY || place.scrollIntoView());
  }
  place.addEventListener('input', () => wait('typed'), true);
  place.addEventListener('change', () => wait('typed'), true);
  place.addEventListener('click', ({ target }) => {
    const button = place.querySelector('astro-island[ssr]') && target.closest('button');
    if (button) (place.pressed ??= []).push(button);
  });
  place.addEventListener('astro:hydration-error', late);
}
