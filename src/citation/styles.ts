import { inHeadlineStyle, inSentenceStyle } from './capitals.ts';
import { dateParts, type CitedPage } from './cited-page.ts';
import { namesInApa, namesInChicago, namesInIeee } from './names.ts';

/** A stretch of a formatted citation. */
export interface Piece {
  text: string;
  italic?: true;
  /** Here the style wants the day of reading, where it is known. */
  accessed?: true;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** IEEE leaves short names whole and writes Sept. */
function shortMonth(name: string): string {
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}

/** The whole primer has its name in its title already. */
const within = ({ title, site }: CitedPage, text: string) =>
  title.startsWith(`${site}:`) ? '' : text;

const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function dayOf(date: string) {
  const [year, month, day] = dateParts(date);
  return { year, month: months[month - 1] ?? '', day };
}

/** APA, 7th edition, 10.16: a page of a website, its title in sentence style. */
export function inApa(work: CitedPage): Piece[] {
  const { authors, title, site, version, date, url } = work;
  const { year, month, day } = dayOf(date);
  return [
    { text: `${closed(namesInApa(authors))} (${year}, ${month} ${day}). ` },
    { text: inSentenceStyle(title), italic: true },
    { text: ` [Version ${version}]. ${within(work, `${site}. `)}${url}` },
  ];
}

/** Chicago, notes and bibliography: content of a website, its title in headline style. */
export function inChicago(work: CitedPage): Piece[] {
  const { authors, title, site, version, date, url } = work;
  const { year, month, day } = dayOf(date);
  const names = closed(namesInChicago(authors));
  const place = within(work, `${site}, v`) || 'V';
  return [
    { text: `${names} “${closed(inHeadlineStyle(title))}” ` },
    { text: `${place}ersion ${version}. ${month} ${day}, ${year}. ${url}.` },
  ];
}

/** As IEEE abbreviates a day: Sept. 5, 2026. */
function shortDay(date: string): string {
  const { year, month, day } = dayOf(date);
  return `${shortMonth(month)} ${day}, ${year}`;
}

/** IEEE Reference Guide: a website. */
export function inIeee(work: CitedPage): Piece[] {
  const { authors, title, site, version, date, url } = work;
  const place: Piece[] = [{ text: site, italic: true }, { text: ', ' }];
  return [
    { text: `${namesInIeee(authors)}, “${title},” ` },
    ...place.filter(() => within(work, site)),
    { text: `version ${version}, ${shortDay(date)}. ` },
    { text: '', accessed: true },
    { text: `[Online]. Available: ${url}` },
  ];
}

/** The styles in which a page can be cited, in the order in which they are offered. */
export const styles = [
  { name: 'APA', format: inApa },
  { name: 'Chicago', format: inChicago },
  { name: 'IEEE', format: inIeee },
] as const;

export const plainText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');
