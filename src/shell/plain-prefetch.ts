const asked = new Set([location.href.replace(/#.*/, '')]);

/** A request of low priority warms the cache; `<link rel=prefetch>` would need more than the content policy grants. */
function prefetch({ href }: HTMLAnchorElement): void {
  const page = href.replace(/#.*/, '');
  if (asked.has(page)) return;
  asked.add(page);
  const settings = { priority: 'low', referrerPolicy: 'no-referrer' } as const;
  fetch(page, settings).catch(() => asked.delete(page));
}

interface Rules {
  prefetch: [{ where: { selector_matches: string } }];
}

/** For browsers without speculation rules: a link under the pointer or with the focus, and the next chapter in view. */
export function prefetchPlainly(rules: Element): void {
  const { prefetch: all } = JSON.parse(rules.textContent ?? '') as Rules;
  const wanted = all[0].where.selector_matches;
  const meet = ({ target }: Event) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>(wanted);
    if (link) prefetch(link);
  };
  for (const act of ['pointerover', 'focusin']) addEventListener(act, meet, { passive: true });
  const inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) prefetch(target as HTMLAnchorElement);
    }
  });
  const next = document.querySelector('a[rel=next]');
  if (next) inView.observe(next);
}
