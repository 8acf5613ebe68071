import { kinds } from '../kinds.ts';
import type { CheckedContent, CheckedEntry } from './checked-content.ts';
import type { Problem } from './problem.ts';

const idOf = (data: unknown): string | undefined => (data as { id?: string }).id;

function idProblems(content: CheckedContent): Problem[] {
  return kinds.flatMap(({ collection }) =>
    content[collection]
      .filter(({ id, data }) => id !== (idOf(data) ?? id))
      .map(({ file, id, data }) => ({
        file,
        problem: `The file is named ${id}, its id is ${idOf(data)}.`,
        remedy: 'Give both the same name: the id is the address by which others refer to it.',
      })),
  );
}

function repeatedInLists(content: CheckedContent): Problem[] {
  return kinds
    .filter(({ files }) => files === 'list')
    .flatMap(({ collection }) => {
      const list: readonly CheckedEntry<unknown>[] = content[collection];
      return list
        .filter(({ id }, place) => list.findIndex((other) => other.id === id) !== place)
        .map(({ file, id }) => ({
          file,
          problem: `${id} stands in the list twice.`,
          remedy: 'Merge the two records, or rename one.',
        }));
    });
}

function folderProblems({ chapters, parts }: CheckedContent): Problem[] {
  return chapters.flatMap(({ file, id, data }) => {
    const part = parts.find(({ number }) => number === data.part);
    if (!part) {
      const problem = `There is no part ${data.part}.`;
      return [{ file, problem, remedy: 'Correct `part`, or add the part to content/primer.json.' }];
    }
    if (id.startsWith(`${part.slug}/`)) return [];
    const problem = `The chapter says it is of part ${data.part} but stands in another folder.`;
    return [
      { file, problem, remedy: `Move it to content/chapters/${part.slug}/ or correct \`part\`.` },
    ];
  });
}

function orderProblems({ chapters }: CheckedContent): Problem[] {
  return chapters.flatMap(({ file, data }, place) => {
    const { order, part } = data;
    const twin = chapters.findIndex((other) => other.data.order === order);
    if (twin !== place) {
      const problem = `The order ${order} is taken by ${chapters[twin]?.file}.`;
      return [{ file, problem, remedy: 'Choose another number: the order places the chapter.' }];
    }
    if (Math.floor(order / 100) === part) return [];
    const problem = `The order ${order} does not belong to part ${part}.`;
    return [{ file, problem, remedy: `Choose a number from ${part}01 to ${part}99.` }];
  });
}

/** Names that do not agree with each other: file and id, folder and part, order and part. */
export function nameProblems(content: CheckedContent): Problem[] {
  return [idProblems, repeatedInLists, folderProblems, orderProblems].flatMap((find) =>
    find(content),
  );
}
