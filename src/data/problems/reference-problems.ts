import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';

/** One work under two keys: seen by its DOI, which is the same in capitals and small letters. A work that nothing cites yet is no problem. */
export function referenceProblems({ references }: CheckedContent): Problem[] {
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
