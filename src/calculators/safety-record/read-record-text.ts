import { readRecord, type RecordReading } from './read-record.ts';

/** Deeper than any record is; a hostile file may be deep enough to break its reader. */
const deepest = 12;

/** Longer than any record is. */
const longest = 2_000_000;

/** How deep the brackets of a JSON text go, texts left out. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === '{' || sign === '[') most = Math.max(most, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return most;
}

/** Where a text ceases to be JSON, as browsers say it in different words. */
function placeOf(text: string, message: string): string {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line) return ` It breaks off in line ${line}.`;
  const [, at] = /position (\d+)/.exec(message) ?? [];
  if (at) return ` It breaks off in line ${text.slice(0, Number(at)).split('\n').length}.`;
  if (/end of/i.test(message)) return ` It ends too early, in line ${text.split('\n').length}.`;
  return '';
}

/** Reads the text of a record. */
export function readRecordText(given: string): RecordReading {
  const text = given.replace(/^\uFEFF/, '');
  if (text.length > longest)
    return { ok: false, problem: 'This text is longer than two million characters; no record is.' };
  if (depthOf(text) > deepest)
    return { ok: false, problem: 'This JSON is nested deeper than a record is, and was not read.' };
  try {
    return readRecord(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problem: `This is not JSON.${placeOf(text, error.message)}` };
  }
}
