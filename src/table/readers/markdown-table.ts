import type { TextReader } from '../text-reader.ts';

const rule = /^[ \t]*(?:\|[ \t]*)?:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+(?:\|[ \t]*)?$/m;

function cellsOf(line: string): string[] {
  if (!line.includes('|')) return [line.trim()];
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.replace(/\*\*|`/g, '').trim());
}

/** A table of Markdown: bars between the cells, a rule below the names. */
const markdownTable: TextReader = {
  recognises: (text) => rule.test(text.slice(0, 100_000)),
  read: (text) => ({
    delimiter: '|',
    lines: text
      .split(/\r\n|\r|\n/)
      .map((raw, index) => ({ number: index + 1, raw, cells: cellsOf(raw) }))
      .filter(({ raw }) => !rule.test(raw)),
  }),
};

export default markdownTable;
