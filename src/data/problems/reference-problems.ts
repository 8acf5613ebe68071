import { citedWhere } from '../cited-where.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** One work under two keys: seen by its DOI, which is the same in capitals and small letters. */
function repeated({ references }: CheckedContent): Problem[] {
  const first = new Map<string, string>();
  return references.flatMap(({ file, data }) => {
    const doi = data.DOI?.toLowerCase();
    if (!doi) return [];
    const twin = first.get(doi);
    if (!twin) {
      first.set(doi, file);
      return [];
    }
    const problem = `The DOI ${data.DOI} is that of ${twin}.`;
    return [{ file, problem, remedy: 'Keep one of the two files and cite its key everywhere.' }];
  });
}

/** A work that no page and no record cites says nothing to a reader of the list. */
function uncited(content: CheckedContent): Problem[] {
  const where = citedWhere(content);
  return content.references
    .filter(({ id }) => !where.has(id))
    .map(({ file, id }) => ({
      file,
      problem: 'Nothing cites this work.',
      remedy: `Cite it where it is used, <Cite of="${id}" />, or take the file away.`,
    }));
}

/** What is wrong with the list of references as a whole. */
export function referenceProblems(content: CheckedContent): Problem[] {
  return [...repeated(content), ...uncited(content)];
}
