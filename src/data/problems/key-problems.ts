import { filesOf, kinds } from '../kinds.ts';
import { isSourceOrRowOf } from '../source-rows.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** A field of a record that names another record. */
interface Named {
  file: string;
  field: string;
  of: string;
  key: string;
}

function namedByRecords(content: CheckedContent): Named[] {
  return kinds.flatMap((kind) =>
    content[kind.collection].flatMap(({ file, id, data }) =>
      (kind.mentions?.(data) ?? []).flatMap(({ field, of, keys = [] }) =>
        // In a list the file alone does not say which record it is.
        keys.map((key) => ({
          file,
          of,
          key,
          field: kind.files === 'list' ? `${id}.${field}` : field,
        })),
      ),
    ),
  );
}

const namedByChapters = ({ chapters }: CheckedContent): Named[] =>
  chapters.flatMap(({ file, data }) =>
    data.sources.map((key) => ({ file, field: 'sources', of: 'sourceMap', key })),
  );

/** Fields of records and of front matter that name something that does not exist. */
export function keyProblems(content: CheckedContent): Problem[] {
  return [...namedByChapters(content), ...namedByRecords(content)].flatMap(
    ({ file, field, of, key }) => {
      const kind = kinds.find(({ collection }) => collection === of);
      if (!kind) throw new Error(`${field} names records of ${of}: no file in src/data/kinds.`);
      if (content[kind.collection].some(({ id }) => isSourceOrRowOf(id, key))) return [];
      const problem = `${field} names ${key}, which does not exist.`;
      return [{ file, problem, remedy: `Correct the name, or add it to ${filesOf(kind)}.` }];
    },
  );
}
