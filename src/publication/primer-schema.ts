import { z } from 'astro/zod';
import { strictRecord, words } from '#data/strict-record';
import { licenceIds } from './licences.ts';

const author = z.union(
  [
    strictRecord('an author', {
      family: words('An author needs a family name.'),
      given: words('Give the given names or initials, or leave the field out.').optional(),
    }),
    strictRecord('an author that is a body', { literal: words('A body needs its name.') }),
  ],
  { error: 'An author has `family` and `given`, or, for a body, `literal` alone.' },
);

const licence = (of: string) =>
  z
    .string({ error: `Name the licence of the ${of} by its SPDX id: CC-BY-4.0.` })
    .refine((id) => licenceIds.includes(id), {
      error: ({ input }) =>
        `“${String(input)}” is no licence known here. Use one of: ${licenceIds.join(', ')}; or add it to src/publication/licences.ts.`,
    });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const part = strictRecord('a part', {
  // Folder in content/chapters, and the first step of the address.
  slug: z
    .string({ error: 'A part needs its folder in content/chapters as `slug`.' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'A slug is part of addresses. Write small letters, digits and hyphens: ion-transport.',
    }),
  title: words('A part needs a title.'),
});

const count = (what: string) =>
  z
    .int({ error: `Give ${what} as a whole number.` })
    .positive({ error: `Give ${what} as 1 or more, or leave the field out.` });

/** What every text of `kind: chapter` must have; what is left out is no duty. */
const chapterRules = strictRecord('`rules.chapter`', {
  // Least and most words of running text.
  words: z
    .tuple([z.int().nonnegative(), z.int().positive()], {
      error: 'Give the least and the most words of a chapter: [900, 2000].',
    })
    .refine(([least, most]) => least <= most, {
      error: 'The least number of words comes first: [900, 2000].',
    })
    .optional(),
  // How many drawn figures at least.
  figures: count('how many figures a chapter has at least').optional(),
  // How many exercises at least, each with a hint and an answer.
  exercises: count('how many exercises a chapter has at least').optional(),
  // Lists below a heading of their own, by its anchor, with how many items at least.
  lists: z
    .array(
      strictRecord('a list that chapters have', {
        id: words('Name the anchor of the heading above the list: what-to-remember.'),
        items: count('how many items the list has at least'),
      }),
    )
    .optional(),
});

/** content/primer.json: what this book is. */
export const primerSchema = strictRecord('the primer', {
  title: words('The book needs a title.'),
  subtitle: words('Say in a line what the book is about.'),
  // In file names, addresses and keys of citations, where a title could not stand.
  name: z
    .string({ error: 'Give the name that files and citation keys begin with.' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'The name stands in addresses. Write small letters, digits and hyphens: interphase.',
    }),
  // One sentence for archives and catalogues.
  description: words('Describe the book in a sentence for archives and catalogues.'),
  // As a language tag: en-GB.
  language: z
    .string({ error: 'Give the language of the texts as a tag: en-GB.' })
    .refine(isLanguage, { error: 'This is no language tag (BCP 47). Write en-GB, de or pt-BR.' }),
  authors: z
    .array(author, { error: 'List the authors.' })
    .min(1, { error: 'List one author at least.' }),
  keywords: z.array(words('A keyword is a word or two.'), {
    error: 'List a few words by which catalogues find the book, or write [].',
  }),
  licences: strictRecord('`licences`', {
    code: licence('code'),
    // Of texts, drawings and data.
    content: licence('texts and data'),
  }),
  // Address of the source, once it is public: https://github.com/someone/interphase.
  repository: z
    .url({
      protocol: /^https?$/,
      error: 'Give the address of the source: https://github.com/someone/book; or leave it out.',
    })
    .optional(),
  // In the order of the book: the first is part 1.
  parts: z
    .array(part, { error: 'List the parts of the book, each with `slug` and `title`.' })
    .min(1, { error: 'A book has one part at least.' })
    .refine((list) => new Set(list.map(({ slug }) => slug)).size === list.length, {
      error: 'Two parts have the same slug. Give each a folder of its own.',
    }),
  rules: strictRecord('`rules`', { chapter: chapterRules.optional() }).optional(),
});

/** What is wrong with a file of this kind, field by field. */
export function primerProblems(data: unknown): string[] {
  const parsed = primerSchema.safeParse(data);
  return (parsed.error?.issues ?? []).map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  );
}
