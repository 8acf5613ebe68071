import { dateParts, type CitedPage } from './cited-page.ts';
import { namesInApa, namesInChicago, namesInIeee } from './names.ts';

/** A stretch of a formatted citation. */
export interface Piece {
  text: string;
  italic?: true;
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

const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function dayOf(date: string) {
  const [year, month, day] = dateParts(date);
  return { year, month: months[month - 1] ?? '', day };
}

/** APA, 7th edition, 10.16: a page of a website. */
export function inApa({ authors, title, site, version, date, url }: CitedPage): Piece[] {
  const { year, month, day } = dayOf(date);
  return [
    { text: `${closed(namesInApa(authors))} (${year}, ${month} ${day}). ` },
    { text: title, italic: true },
    { text: ` [Version ${version}]. ${site}. ${url}` },
  ];
}

/** Chicago, notes and bibliography, 17th edition, 14.207. */
export function inChicago({ authors, title, site, version, date, url }: CitedPage): Piece[] {
  const { year, month, day } = dayOf(date);
  const names = closed(namesInChicago(authors));
  return [
    { text: `${names} “${closed(title)}” ${site}, version ${version}. ${month} ${day}, ${year}. ` },
    { text: `${url}.` },
  ];
}

/** IEEE Reference Guide: a website. */
export function inIeee({ authors, title, site, version, date, url }: CitedPage): Piece[] {
  const { year, month, day } = dayOf(date);
  return [
    { text: `${namesInIeee(authors)}, “${title},” ` },
    { text: site, italic: true },
    { text: `, version ${version}, ${shortMonth(month)} ${day}, ${year}. ` },
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
