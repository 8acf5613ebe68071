import { formatQuantity } from '#units/format';
import { writeFields } from './fields-as-shown.ts';
import type { AnyCalculator } from './model/definition.ts';
import { placeInAddress } from './model/link.ts';
import type { Session } from './model/session.ts';
import { digitsOf, mainOutput, shownOutput } from './model/shown-output.ts';
import { placedLink, type Place } from './use-address-bar.ts';

/** What a calculation is called where its address is shared or kept: the calculator and what it answers. */
export function stateTitle(calculator: AnyCalculator, { evaluation, state }: Session): string {
  const main = evaluation.ok ? mainOutput(calculator, evaluation) : undefined;
  const estimate = main && evaluation.ok ? evaluation.results[main] : undefined;
  const output = main ? calculator.outputs[main] : undefined;
  if (!main || !estimate || !output) return `${calculator.title} [calculation]`;
  const { unit } = shownOutput(output, estimate, state.outputUnits[main]);
  const digits = digitsOf(output, estimate, evaluation.reading);
  const { text } = formatQuantity(estimate.value, { unit, ...digits });
  return `${calculator.title}: ${text} [calculation]`;
}

const addresses = 'link[rel=canonical], meta[property="og:url"]';
const citedAddresses = 'meta[name=citation_public_url], meta[name="DC.identifier"]';
const titles = 'title, meta[property="og:title"], meta[name=citation_title], meta[name="DC.title"]';

const attributes: Record<string, string> = { LINK: 'href', META: 'content' };

/** Where what the server wrote is kept, to be put back. */
const written = 'data-written';

/** Changes what the server wrote, or puts it back. */
function rewrite(selector: string, change: (text: string) => string): void {
  for (const element of document.head.querySelectorAll(selector)) {
    const attribute = attributes[element.nodeName];
    const now = attribute ? element.getAttribute(attribute) : element.textContent;
    const text = element.getAttribute(written) ?? now ?? '';
    element.setAttribute(written, text);
    if (attribute) element.setAttribute(attribute, change(text));
    else element.textContent = change(text);
  }
}

interface Told {
  calculator: AnyCalculator;
  place: Place;
  pages: Record<string, string>;
  session: Session;
  link: string;
  /** The calculator on the page. */
  element: HTMLElement | null;
}

/** In a chapter the way to the page of its own leads to the state. */
function leadOn({ calculator, pages, link, element }: Told): void {
  const own = element?.closest('.calculator-place')?.querySelector('.calculator-page-link a');
  own?.setAttribute('href', pages[calculator.id] + placeInAddress(link));
}

/** The head of a page that is all about a state names it and its address; without a name, again what was written. */
export function nameState(end: string, title?: string): void {
  rewrite(`${addresses}, ${citedAddresses}`, (page) => page + end);
  rewrite(titles, (text) => (title ? title + (/ · .*/s.exec(text)?.[0] ?? '') : text));
}

/**
 * Has a page name the state on it; where that is the one it was written with, again what was written. A phone
 * shares the canonical address and not that of the window, and reference managers keep what the metadata say;
 * a chapter remains the work that is cited.
 */
export function followState(told: Told, isAsWritten: boolean): void {
  const { calculator, place, session, link, element } = told;
  leadOn(told);
  writeFields(element);
  const end = isAsWritten ? '' : placeInAddress(placedLink(calculator, link, place));
  if (place === 'chapter') rewrite(addresses, (page) => page + end);
  else nameState(end, isAsWritten ? undefined : stateTitle(calculator, session));
}
