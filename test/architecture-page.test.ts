import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors, exceptions } from './doors.ts';
import { filesNamedIn } from './named-files.ts';

const page = readFileSync(resolve(import.meta.dirname, '../ARCHITECTURE.md'), 'utf8');

/** Rows of the table whose first head is the one given, cell by cell. */
function rowsUnder(head: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines
    .slice(start + 2, end)
    .map((line) => line.slice(1, -1).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()));
}

const plain = (cell: string) => cell.replaceAll('`', '');

/** A door as the page writes it, as the test has it: a name that is no room is that of a package. */
function doorOf(written: string): string {
  if (written === 'any package') return 'package:*';
  return (written.split('/')[0] as string) in doors ? written : `package:${written}`;
}

function doorsIn(cell: string): string[] {
  return cell === 'nothing' ? [] : plain(cell).split(', ').map(doorOf);
}

const written = rowsUnder('room').map(
  ([room = '', , mayImport = '']) => [plain(room), doorsIn(mayImport).toSorted()] as const,
);

describe('the table of doors in ARCHITECTURE.md', () => {
  it('has a row for every room, and for no other', () => {
    expect(written.map(([room]) => room).toSorted()).toEqual(Object.keys(doors).toSorted());
  });

  it.each(written)('names the doors of %s, and no other', (room, named) => {
    expect(named).toEqual(doors[room]?.toSorted());
  });

  it('names the files that look through a wall', () => {
    expect(Object.keys(exceptions).filter((file) => !page.includes(`\`${file}\``))).toEqual([]);
  });
});

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('the files that %s names', (page) => {
  it('exist', () => {
    const { named, missing } = filesNamedIn(page);
    expect(named.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});
