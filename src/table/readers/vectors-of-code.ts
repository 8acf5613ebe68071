import type { TextLine, TextReader } from '../text-reader.ts';

interface Vector {
  name: string;
  rows: string[][];
  remark: string;
}

/** `T = [25 40 55]; % °C`, `T = np.array([25, 40])`, `T <- c(25, 40)`; not longer than a paste. */
const assignment =
  /^[ \t]*([\p{L}_][\p{L}\p{N}_.]{0,40})[ \t]*(?:=|<-)[ \t]*(?:(?:np|numpy)\.(?:array|asarray)\(|(?:c|list)(?=\()|list\()?[ \t]*[[(]([^\])]{1,400000})[\])]+['.]*[ \t]*;?[ \t]*(?:[%#][ \t]*(.*))?$/gmu;

function vectorsIn(text: string): Vector[] {
  return [...text.matchAll(assignment)].map(([, name = '', inside = '', remark = '']) => ({
    name,
    rows: inside
      .replace(/\.\.\.[ \t]*\n/g, ' ')
      .trim()
      .split(/;|\n(?=\s*[\d.+-]+[ \t,]+[\d.+-])/)
      .map((row) =>
        row
          .trim()
          .split(/[\s,]+/)
          .filter(Boolean),
      )
      .filter((row) => row.length > 0),
    remark: remark.trim(),
  }));
}

/** The numbers of a row or a column of a matrix, in one list. */
function listOf({ rows }: Vector): string[] {
  return rows.length > 1 && rows.every((row) => row.length === 1) ? rows.flat() : (rows[0] ?? []);
}

/** What stands over a matrix and behind it: names and units of its columns. */
function remarksOver(text: string, { remark }: Vector): TextLine[] {
  const [, before = ''] = /^([\s\S]{0,20000}?)^[^\n%#]*[=][ \t]*[^\n]*[[(]/mu.exec(text) ?? [];
  const lines = before.split('\n').filter((line) => /^\s*[%#]/.test(line));
  return [...lines, ...(remark ? [`% ${remark}`] : [])].map((raw, index) => ({
    number: index + 1,
    raw,
    cells: [raw],
  }));
}

/** Lists of numbers as MATLAB, Python and R write them: each a column under its name. */
const vectorsOfCode: TextReader = {
  recognises: (text) =>
    /^[ \t]*[\p{L}_][\p{L}\p{N}_.]*[ \t]*(?:=|<-)[ \t]*(?:(?:np|numpy)\.\w+\(|c|list)?[ \t]*[[(]\s*[\d.+-]/mu.test(
      text.slice(0, 100_000),
    ),
  read: (text) => {
    const vectors = vectorsIn(text);
    const [matrix] = vectors;
    if (matrix && vectors.length === 1 && matrix.rows.length > 1) {
      const above = remarksOver(text, matrix);
      const rows = matrix.rows.map((cells, index) => ({
        number: above.length + index + 1,
        raw: cells.join('\t'),
        cells,
      }));
      return { lines: [...above, ...rows], delimiter: '\t' };
    }
    const lists = vectors.map(listOf);
    const length = lists[0]?.length ?? 0;
    if (lists.length < 2 || lists.some((list) => list.length !== length)) {
      return 'This is code in which no lists of the same length were found. Paste the numbers as rows, with names and units above them.';
    }
    const names = vectors.map(({ name, remark }) =>
      remark ? `${name} (${remark.replace(/^[[(]|[\])]$/g, '')})` : name,
    );
    const rows = [names, ...Array.from({ length }, (_, at) => lists.map((list) => list[at] ?? ''))];
    return {
      lines: rows.map((cells, index) => ({ number: index + 1, raw: cells.join('\t'), cells })),
      delimiter: '\t',
    };
  },
};

export default vectorsOfCode;
