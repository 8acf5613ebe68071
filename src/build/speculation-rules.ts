/** Follows an act of the reader: the pointer rests on a link, a finger comes down; on a phone it stands still in view. */
const afterAnAct = { eagerness: 'moderate', referrer_policy: 'no-referrer' };

/** Links to pages of this book. What stands behind `?` is the state of a calculator: it leaves with a click alone. */
function pagesBelow(base: string): string {
  return `a[href^="${base.replace(/\/?$/, '/')}"]:is([href$="/"],[href*="/#"]):not([href*="?"])`;
}

/**
 * What a browser may fetch or draw ahead (https://html.spec.whatwg.org/#speculative-loading): the next chapter whole,
 * of other pages the text. With data saving on, browsers leave it. It counts to no page: no reader, no byte.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({
    prerender: [{ where: { selector_matches: 'a[rel=next]' }, ...afterAnAct }],
    prefetch: [{ where: { selector_matches: pagesBelow(base) }, ...afterAnAct }],
  });
}
