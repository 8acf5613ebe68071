import type { TextReader } from '../text-reader.ts';

function textOf(cell: string): string {
  return cell
    .replace(/<\/?(?!su[bp])[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/<sup>([^<]{0,12})<\/sup>/gi, '^$1')
    .replace(/<\/?su[bp]>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&minus;/g, '−')
    .replace(/&times;/g, '×')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The rows of a table in the markup of a web page. */
const htmlTable: TextReader = {
  recognises: (text) => /<t(?:able|r|body)[\s>]/i.test(text.slice(0, 20_000)),
  read: (text) => {
    const rows = text.split(/<tr[\s>]/i).slice(1);
    const lines = rows.map((row, index) => {
      const inside = row.split(/<\/tr>/i)[0] ?? '';
      const cells = inside
        .split(/<t[dh](?=[\s>])[^<>]{0,300}>/i)
        .slice(1)
        .map(textOf);
      return { number: index + 1, raw: cells.join('\t'), cells };
    });
    return { lines, delimiter: '\t' };
  },
};

export default htmlTable;
