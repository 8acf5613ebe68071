import { z } from 'astro/zod';

/** What CSL 1.0.2 holds as a text or a number: as Zotero calls it, and an example. */
const fields = {
  'container-title': ['Publication, Book Title or Proceedings Title', 'Advanced Materials'],
  'container-title-short': ['Journal Abbr', 'Adv. Mater.'],
  volume: ['Volume', '14'],
  issue: ['Issue', '1'],
  page: ['Pages', '132-138'],
  number: ['the number of the article, report, patent or standard', '2201234'],
  publisher: ['Publisher, University, Institution or Organization', 'Wiley'],
  edition: ['Edition', '3'],
  archive: ['Archive', 'arXiv'],
  'archive-place': ['the place of the archive', 'Ithaca'],
  archive_collection: ['the collection of the archive', 'Papers'],
  archive_location: ['Loc. in Archive', 'box 3'],
  authority: ['Court or Issuing Authority', 'European Patent Office'],
  'chapter-number': ['the number of the chapter', '4'],
  'collection-number': ['Series Number', '12'],
  'collection-title': ['Series', 'Monographs in Electrochemistry'],
  dimensions: ['Dimensions or Running Time', '90 min'],
  division: ['the division of the publisher', 'Department of Chemistry'],
  'event-place': ['the place of the conference', 'Boston'],
  'event-title': ['Conference Name or Meeting Name', 'MRS Fall Meeting'],
  genre: ['Type', 'PhD thesis'],
  jurisdiction: ['Jurisdiction', 'EP'],
  keyword: ['Tags', 'impedance'],
  license: ['Rights', 'CC BY 4.0'],
  medium: ['Medium or Format', 'CD-ROM'],
  'number-of-pages': ['# of Pages', '320'],
  'number-of-volumes': ['# of Volumes', '2'],
  'original-publisher': ['Original Publisher', 'Wiley'],
  'original-publisher-place': ['the place of the original publisher', 'New York'],
  'original-title': ['Original Title', 'Elektrochemie'],
  'page-first': ['the first page', '132'],
  'part-number': ['the number of the part', '2'],
  'part-title': ['the title of the part', 'Solids'],
  PMCID: ['PMCID', 'PMC1234567'],
  PMID: ['PMID', '12345678'],
  'printing-number': ['the number of the printing', '2'],
  'publisher-place': ['Place', 'Weinheim'],
  references: ['References', 'US1234567'],
  'reviewed-genre': ['the kind of the reviewed work', 'book'],
  'reviewed-title': ['the title of the reviewed work', 'Electrochemistry'],
  scale: ['Scale', '1:1000'],
  section: ['Section', 'B'],
  status: ['Status', 'in press'],
  'supplement-number': ['the number of the supplement', '1'],
  'title-short': ['Short Title', 'Electroceramics'],
  version: ['Version', '2.1'],
  'volume-title': ['the title of the volume', 'Solids'],
  'volume-title-short': ['the short title of the volume', 'Solids'],
} as const;

type TextField = keyof typeof fields;

const textAs = (field: TextField) => {
  const [label, example] = fields[field];
  const remedy = `Zotero shows it as ${label}; write it like "${example}", or leave the field out.`;
  return z
    .union([z.string(), z.number()], { error: `This is a text or a number. ${remedy}` })
    .transform((value) => String(value).trim())
    .refine((value) => value !== '', { error: `This is empty. ${remedy}` })
    .optional();
};

export const cslTexts = Object.fromEntries(
  (Object.keys(fields) as TextField[]).map((field) => [field, textAs(field)]),
) as Record<TextField, ReturnType<typeof textAs>>;

const text = z.union([z.string(), z.number()]).transform(String);

/** Identifiers have a form of their own. */
export const cslIdentifiers = {
  DOI: text
    .transform((value) => value.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''))
    .refine((value) => /^10\.\d{4,9}\/\S+$/.test(value), {
      error: 'This is no DOI. Zotero shows it as DOI; write it like 10.1002/adma.19900020304.',
    })
    .optional(),
  URL: z
    .url({
      error:
        'This is no address. Zotero shows it as URL; write it whole, with https://, or leave the field out.',
    })
    .optional(),
  ISBN: text
    .refine(
      (value) => /^(97[89][- ]?)?[\d][\d -]{7,}[\dXx]([,; ]+[\d -]{9,}[\dXx])*$/.test(value),
      {
        error:
          'This is no ISBN. Zotero shows it as ISBN; write its ten or thirteen digits, like "978-3-527-31037-2".',
      },
    )
    .optional(),
  ISSN: text
    .refine((value) => /^\d{4}-?\d{3}[\dXx]([,; ]+\d{4}-?\d{3}[\dXx])*$/.test(value), {
      error: 'This is no ISSN. Zotero shows it as ISSN; write its eight digits, like "0935-9648".',
    })
    .optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
      error:
        'This is no code of a language. Zotero shows it as Language; write en, en-GB or de, not its name.',
    })
    .optional(),
};

/** Fields that belong to the library a record was exported from: read, and left there. */
const left = [
  // The words of its publisher, whose they are.
  'abstract',
  'annote',
  'call-number',
  'categories',
  'citation-key',
  'citation-label',
  'citation-number',
  'first-reference-note-number',
  'locator',
  'note',
  'source',
  'year-suffix',
] as const;

export const cslLeft = Object.fromEntries(
  left.map((field) => [field, z.unknown().optional()]),
) as Record<(typeof left)[number], z.ZodOptional<z.ZodUnknown>>;

/** Without what belongs to the library it comes from, and without fields that are not given. */
export const withoutLeft = <Work extends object>(work: Work): Omit<Work, (typeof left)[number]> =>
  Object.fromEntries(
    Object.entries(work).filter(
      ([field, value]) => value !== undefined && !(left as readonly string[]).includes(field),
    ),
  ) as Omit<Work, (typeof left)[number]>;

/** Older names of CSL, which Zotero and others still write. */
const renamed: Readonly<Record<string, string>> = {
  shortTitle: 'title-short',
  journalAbbreviation: 'container-title-short',
  event: 'event-title',
};

export const withNewNames = (read: unknown): unknown =>
  read === null || typeof read !== 'object' || Array.isArray(read)
    ? read
    : Object.fromEntries(
        Object.entries(read).map(([field, value]) => [renamed[field] ?? field, value]),
      );
