import type { PackedRecord } from '#build/search/packed-record';
import { plainSpelling, type SearchRecord } from './look-up.ts';
import { numberedNames } from './numbered-names.ts';

type Parts = Omit<SearchRecord, 'names'>;

/** Names that the other parts of a record say: its title and both sides of the comma in it, its anchor, its number. */
function saidNames({ kind, title, url, detail = '' }: Parts): string[] {
  const [before = '', ...after] = title.split(', ');
  const anchor = url.split('#')[1] ?? '';
  const spelled = [title, before, after.join(', '), anchor, detail].map(plainSpelling);
  return [...spelled, ...numberedNames(kind)];
}

export function packed({ names, ...parts }: SearchRecord): PackedRecord {
  const said = saidNames(parts);
  const short = names.map((name) => (said.includes(name) ? said.indexOf(name) : name));
  const { kind, title, url, detail } = parts;
  return [kind, title, url, short, ...(detail === undefined ? [] : [detail])] as PackedRecord;
}

/** The record again that was packed. */
export function unpacked([kind, title, url, names, detail]: PackedRecord): SearchRecord {
  const parts = { kind, title, url, detail };
  const said = saidNames(parts);
  const whole = names.map((name) => (typeof name === 'number' ? (said[name] as string) : name));
  return { ...parts, names: whole };
}
