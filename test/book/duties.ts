import type { HTMLElement } from 'node-html-parser';
import type { Problem } from '../../src/data/problems/problem.ts';
import type { Primer } from '../../src/publication/primer.ts';
import { runningWords } from './running-text.ts';

type Rules = NonNullable<NonNullable<Primer['rules']>['chapter']>;

/** A chapter as it was built. */
interface Chapter {
  /** Its source. */
  file: string;
  root: HTMLElement;
}

const where = (rule: keyof Rules) =>
  `or change rules.chapter.${rule} in content/primer.json, or write \`kind: page\` in the front matter`;

const articleOf = ({ file, root }: Chapter): HTMLElement => {
  const found = root.querySelector('article.prose');
  if (!found) throw new Error(`The page of ${file} has no article.`);
  return found;
};

type Finding = Omit<Problem, 'file'>;

function wordsProblems(article: HTMLElement, { words }: Rules): Finding[] {
  if (!words) return [];
  const [least, most] = words;
  const count = runningWords(article).length;
  if (count >= least && count <= most) return [];
  const what = count < least ? 'Write more' : 'Shorten or part it';
  return [
    {
      problem: `The text runs to ${count} words; ${least} to ${most} are asked for.`,
      remedy: `${what}, ${where('words')}.`,
    },
  ];
}

function figureProblems(article: HTMLElement, { figures = 0 }: Rules): Finding[] {
  const drawn = article
    .querySelectorAll('figure.figure')
    .filter((figure) => figure.querySelector('svg') && figure.querySelector('figcaption'));
  if (drawn.length >= figures) return [];
  return [
    {
      problem: `It has ${drawn.length} drawn figures with a caption; ${figures} are asked for.`,
      remedy: `Add <Figure id="…" drawing="…">caption</Figure>, ${where('figures')}.`,
    },
  ];
}

/** Whether an exercise has such a part, closed at first, with something in it besides its own name. */
function unfolds(exercise: HTMLElement, kind: 'hint' | 'answer'): boolean {
  const part = exercise.querySelector(`details.${kind}`);
  if (!part || part.hasAttribute('open')) return false;
  const name = part.querySelector('summary')?.text ?? '';
  return part.text.replace(name, '').trim().length > 0;
}

function exerciseProblems(article: HTMLElement, { exercises }: Rules): Finding[] {
  if (exercises === undefined) return [];
  const found = article.querySelectorAll('.exercise');
  const incomplete = found.flatMap((exercise) =>
    (['hint', 'answer'] as const)
      .filter((kind) => !unfolds(exercise, kind))
      .map((kind) => ({
        problem: `${exercise.id} has no ${kind} that unfolds.`,
        remedy: `Give it <${kind === 'hint' ? 'Hint' : 'Answer'}>…</…> with words in it.`,
      })),
  );
  if (found.length >= exercises) return incomplete;
  return [
    ...incomplete,
    {
      problem: `It has ${found.length} exercises; ${exercises} are asked for.`,
      remedy: `Add <Exercise id="…">, ${where('exercises')}.`,
    },
  ];
}

function listProblems(article: HTMLElement, { lists = [] }: Rules, root: HTMLElement): Finding[] {
  return lists.flatMap(({ id, items }) => {
    const heading = article.querySelector(`h2#${id}`);
    if (!heading || !root.querySelector(`.on-page a[href="#${id}"]`)) {
      const problem = `It has no heading with the anchor #${id}.`;
      return [{ problem, remedy: `Write the section with its list, ${where('lists')}.` }];
    }
    const count = heading.closest('section')?.querySelectorAll('li').length ?? 0;
    if (count >= items) return [];
    const problem = `The list under #${id} has ${count} items; ${items} are asked for.`;
    return [{ problem, remedy: `Add to it, ${where('lists')}.` }];
  });
}

/** What a chapter lacks of its duties, as an author reads it; a rule that the book has not is no duty. */
export function dutyProblems(chapter: Chapter, rules: Rules = {}): string[] {
  const article = articleOf(chapter);
  return [
    ...wordsProblems(article, rules),
    ...figureProblems(article, rules),
    ...exerciseProblems(article, rules),
    ...listProblems(article, rules, chapter.root),
  ].map(({ problem, remedy }) => `${chapter.file}: ${problem} ${remedy}`);
}
