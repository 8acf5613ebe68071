import { text, type Field } from '../field.ts';

export const references: Field[] = [
  text('id', 'Key by which the primer cites the work'),
  text('type', 'Kind of work in the vocabulary of CSL'),
  text(
    'authors',
    'Authors, family name first, separated by semicolons; et al. where the list goes on',
  ),
  { name: 'year', type: 'integer', description: 'Year of publication' },
  text('title', 'Title; sub, sup and i stand as in HTML'),
  text('containerTitle', 'Journal or book it appeared in'),
  text('volume', 'Volume'),
  text('issue', 'Issue'),
  text('page', 'Pages, or the first page alone where the last is not certain'),
  text('number', 'Article number where there are no pages'),
  text('bookEdition', 'Edition of a book'),
  text('publisher', 'Publisher of a book or report'),
  text('doi', 'Digital object identifier'),
  text('url', 'Where it can be read'),
  text('certainty', 'How far the record was checked'),
  text('verifiedAgainst', 'Against what it was checked'),
];

export const corrections: Field[] = [
  text('id', 'Q equation, W finding, R reference, and a number'),
  text('severity', 'A wrong or misleading; B ambiguous, contradictory or unsupported; C editorial'),
  text('kind', 'equation, finding or reference'),
  text('title', 'What it is about'),
  text('where', 'Where the review prints it'),
  text('sourceIds', 'The same as ids of the source map, separated by semicolons'),
  text('printed', 'What is printed; TeX between dollar signs'),
  text('correct', 'What is right; TeX between dollar signs'),
  text('dimensions', 'Check of dimensions'),
  text('why', 'Why, in Markdown'),
  text('references', 'Works that support it: ids in references.csv, separated by semicolons'),
];

export const glossary: Field[] = [
  text('id', 'Name of the record'),
  text('term', 'The term'),
  text('symbol', 'Its symbol as TeX'),
  text('synonyms', 'Other words for it, separated by semicolons'),
  text('definition', 'Its definition, in Markdown'),
  text('seeAlso', 'Related terms: ids of this table, separated by semicolons'),
  text('references', 'Works that define or use it: ids in references.csv, separated by semicolons'),
];

export const symbols: Field[] = [
  text('id', 'Name of the quantity in calculators, addresses and downloads'),
  text('symbol', 'Symbol as TeX'),
  text('unicode', 'Symbol in plain characters'),
  text('name', 'Name in words'),
  text('unit', 'Unit a reader usually meets, UCUM code'),
  text('siUnit', 'Unit in SI, UCUM code'),
  text('note', 'What it means, where the name does not say it'),
  text('traps', 'What it is confused with'),
];
