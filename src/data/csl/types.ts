import { z } from 'astro/zod';

/** Kinds of works of CSL 1.0.2, each as Zotero calls its Item Type where it has it. */
const types = {
  article: 'Preprint',
  'article-journal': 'Journal Article',
  'article-magazine': 'Magazine Article',
  'article-newspaper': 'Newspaper Article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'TV or Radio Broadcast, Podcast',
  chapter: 'Book Section',
  classic: '',
  collection: '',
  dataset: 'Dataset',
  document: 'Document',
  entry: '',
  'entry-dictionary': 'Dictionary Entry',
  'entry-encyclopedia': 'Encyclopedia Article',
  event: '',
  figure: '',
  graphic: 'Artwork',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Case',
  legislation: 'Statute',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Film, Video Recording',
  musical_score: '',
  pamphlet: '',
  'paper-conference': 'Conference Paper',
  patent: 'Patent',
  performance: '',
  periodical: '',
  personal_communication: 'Letter, E-mail, Instant Message',
  post: 'Forum Post',
  'post-weblog': 'Blog Post',
  regulation: '',
  report: 'Report',
  review: '',
  'review-book': '',
  software: 'Software',
  song: 'Audio Recording',
  speech: 'Presentation',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: '',
  webpage: 'Web Page',
} as const;

type CslType = keyof typeof types;

const names = Object.keys(types) as [CslType, ...CslType[]];

/** A few that a chemist meets, for a message. */
const common: readonly CslType[] = [
  'article-journal',
  'article',
  'book',
  'chapter',
  'paper-conference',
  'thesis',
  'report',
  'patent',
  'standard',
  'dataset',
  'software',
  'webpage',
];

export const cslType = z.enum(names, {
  error: (issue) =>
    `${String(issue.input)} is no kind of work of CSL 1.0.2. Zotero shows it as Item Type; write ${common
      .map((name) => `${name} (${types[name]})`)
      .join(', ')}, or another type of CSL.`,
});
