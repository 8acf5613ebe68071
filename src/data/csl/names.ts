import { z } from 'astro/zod';

const example =
  'Write {"family": "Irvine", "given": "John T. S."}, or {"literal": "JCGM"} for a body that signs.';

const part = z.string({ error: `Each part of a name is a text. ${example}` });
const sign = z.union([z.boolean(), z.string(), z.number()], {
  error: `This says of a name yes or no. Write true, or leave it out.`,
});

/** A person or a body. A particle may stand in `family`, as in `de Klerk`, or in a field of its own. */
const name = z
  .strictObject(
    {
      family: part.optional(),
      given: part.optional(),
      'dropping-particle': part.optional(),
      'non-dropping-particle': part.optional(),
      suffix: part.optional(),
      'comma-suffix': sign.optional(),
      'static-ordering': sign.optional(),
      'parse-names': sign.optional(),
      literal: part.optional(),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `${issue.keys.join(', ')}: no part of a name. ${example}`
          : `A name is an object, not a text. ${example}`,
    },
  )
  .refine(({ family, literal }) => Boolean(family?.trim()) !== Boolean(literal?.trim()), {
    error: `A name has a family name, or, for a body, literal alone. Zotero shows them in two fields, or in one for a body. ${example}`,
  })
  // Zotero leaves a given name empty where it has none.
  .transform(({ given, ...rest }) => (given?.trim() ? { ...rest, given } : rest) as CslName);

export interface CslName {
  family?: string;
  given?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  'comma-suffix'?: boolean | string | number;
  'static-ordering'?: boolean | string | number;
  'parse-names'?: boolean | string | number;
  literal?: string;
}

/** Those who made a work, by what they did, as Zotero calls it. */
const roles = {
  author: 'Author',
  chair: 'Chair',
  'collection-editor': 'Series Editor',
  compiler: 'Compiler',
  composer: 'Composer',
  'container-author': 'Book Author',
  contributor: 'Contributor',
  curator: 'Curator',
  director: 'Director',
  editor: 'Editor',
  'editorial-director': 'Editorial Director',
  'executive-producer': 'Executive Producer',
  guest: 'Guest',
  host: 'Host',
  illustrator: 'Illustrator',
  interviewer: 'Interviewer',
  narrator: 'Narrator',
  organizer: 'Organizer',
  'original-author': 'Original Creator',
  performer: 'Performer',
  producer: 'Producer',
  recipient: 'Recipient',
  'reviewed-author': 'Reviewed Author',
  'script-writer': 'Scriptwriter',
  'series-creator': 'Series Creator',
  translator: 'Translator',
} as const;

type Role = keyof typeof roles;

const namesAs = (role: Role) => {
  const error = `Zotero shows them as ${roles[role]}: a list of names. Write [{"family": "Irvine", "given": "John T. S."}], or leave the field out.`;
  return z.array(name, { error }).min(1, { error }).optional();
};

/** The list of names of each role. */
export const cslNames = Object.fromEntries(
  (Object.keys(roles) as Role[]).map((role) => [role, namesAs(role)]),
) as Record<Role, ReturnType<typeof namesAs>>;

/** The family name with the particle that belongs to it, or the name of a body. */
export const familyName = (one: CslName): string =>
  one.literal ?? [one['non-dropping-particle'], one.family].filter(Boolean).join(' ');
