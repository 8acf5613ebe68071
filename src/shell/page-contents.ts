/** The strip of the window in which a section counts as the one being read. */
const strip = '-20% 0px -79% 0px';

function linksBySection(list: HTMLElement): Map<Element, Element> {
  const links = new Map<Element, Element>();
  for (const link of list.querySelectorAll('a')) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const section = heading?.closest('section');
    // Headings of a lower rank lie in the section of their chapter's heading.
    if (section && !links.has(section)) links.set(section, link);
  }
  return links;
}

/** The list of the chapters begins where its current one can be seen. */
export function showCurrentChapter(): void {
  const list = document.querySelector<HTMLElement>('.chapters');
  const here = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && here && here.offsetTop > list.clientHeight * 0.8) {
    list.scrollTop = here.offsetTop - list.clientHeight / 2;
  }
}

/** Opens the list where there is room beside the text, and marks the section being read. */
export function followReading(): void {
  const list = document.querySelector<HTMLDetailsElement>('.on-page');
  if (!list) return;
  if (matchMedia('(min-width: 75rem)').matches) list.open = true;
  const links = linksBySection(list);
  const inStrip = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inStrip.add(target);
        else inStrip.delete(target);
      }
      // One at most: what saves a page makes the window as high as it, and sees all sections at once.
      const [read] = [...links.keys()].filter((section) => inStrip.has(section));
      for (const [section, link] of links) {
        if (section === read) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: strip },
  );
  for (const section of links.keys()) observer.observe(section);
}
