import type { CheckedContent } from './checked-content.ts';
import type { Problem } from './problem.ts';
import { shownWords } from './shown-words.ts';

const naming = (pattern: string): string => String.raw`\b(?:${pattern})`;

/** “The review”, “our source article”, “this 2026 review”; not “a review of the lithium side”, which is another one. */
const namings = new RegExp(
  [
    naming(
      String.raw`(?:the|this|that|these|our|its|their|said|same)\s+(?:[\w-]+\s+){0,3}?review(?:\s+(?:of|by)\s+Bibi|['’]s)?(?!\w|\s+(?:of|by|on)\b(?!\s+(?:Bibi|2026|the\s+year)))`,
    ),
    naming(
      String.raw`(?:a|one)\s+(?:2026\s+review|review\s+(?:published\s+in|of|from)\s+(?:the\s+year\s+)?2026)`,
    ),
    naming(
      String.raw`(?:review|survey|article|paper)\s+(?:behind|(?:that|which)\s+this\s+(?:book|primer))`,
    ),
    naming(
      String.raw`(?:article|survey|paper)\s+this\s+(?:book|primer)\s+\w+\s+(?:from|out of|on)`,
    ),
    naming(
      String.raw`(?:source|founding|underlying|parent)\s+(?:review|article|survey)|original\s+review`,
    ),
    naming(String.raw`review(?:['’]s)?\s+(?:Table|Section|Figure|Fig\.|Eq\.|p\.|page)`),
    naming(String.raw`Bibi(?!\d)|our\s+source\b(?!s)`),
  ].join('|'),
  'gi',
);

/** Pages about the evidence, where the review is one source among others. */
const aboutEvidence = /^evidence\//;

/** Places of a text that name the review behind the book. */
export const namingsOfReview = (text: string): string[] => shownWords(text).match(namings) ?? [];

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
