import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';
import { shownWords } from './shown-words.ts';

/** “The review”, “our source review”, “this 2026 review”; not “a review of the lithium side”, which is another one. */
const naming =
  /\b(?:the|this|that|these|our|its|their|said|same)\s+(?:[\w-]+\s+)?review(?:['’]s)?(?!\w|\s+(?:of|by|on)\b)|\breview\s+behind\b|\b(?:source|founding|underlying|original|parent)\s+review\b/gi;

/** Pages about the evidence, where the review is one source among others. */
const aboutEvidence = /^evidence\//;

/** Places of a text that name the review behind the book. */
export const namingsOfReview = (text: string): string[] => shownWords(text).match(naming) ?? [];

/** Texts that deal with the review instead of their subject: it is named once on a page at most. */
export function reviewProblems({ chapters, calculators, pages }: CheckedContent): Problem[] {
  return [...chapters, ...calculators, ...pages].flatMap(({ file, id, data, body }) => {
    if (aboutEvidence.test(id)) return [];
    const { title = '', summary = '' } = data as { title?: string; summary?: string };
    const question = 'question' in data ? data.question : '';
    const named = namingsOfReview([title, summary, question, body].join('\n'));
    if (named.length < 2) return [];
    return [
      {
        file,
        problem: `The review is named ${named.length} times: ${named.map((one) => `“${one}”`).join(', ')}.`,
        remedy: 'Name it once at most; what it prints belongs to content/corrections.',
      },
    ];
  });
}
