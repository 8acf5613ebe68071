import type { Author } from './cited-page.ts';

/** `Jane Mary` gives `J. M.`, `Ju-Sik` gives `J.-S.` */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) => name.replaceAll(/(^|-)(.)[^-]*/g, '$1$2.'))
    .join(' ');
}

interface NameOrder {
  first: (family: string, given: string) => string;
  others: (family: string, given: string) => string;
}

const familyFirst = (family: string, given: string) => `${family}, ${initials(given)}`;
const initialsFirst = (family: string, given: string) => `${initials(given)} ${family}`;

function inOrder(authors: readonly Author[], { first, others }: NameOrder): string[] {
  return authors.map((author, index) => {
    if ('literal' in author) return author.literal;
    if (!author.given) return author.family;
    return (index === 0 ? first : others)(author.family, author.given);
  });
}

/** `A, B, and C`; two names with or without the comma, as the style has it. */
function enumerated(names: string[], last: string, commaBetweenTwo: boolean): string {
  const [only = ''] = names;
  if (names.length < 2) return only;
  const comma = names.length > 2 || commaBetweenTwo ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${last} ${names.at(-1)}`;
}

/** Doe, J. M., Roe, R., & de Klerk, N. */
export const namesInApa = (authors: readonly Author[]) =>
  enumerated(inOrder(authors, { first: familyFirst, others: familyFirst }), '&', true);

/** Doe, Jane Mary, Richard Roe, and Niek de Klerk */
export const namesInChicago = (authors: readonly Author[]) =>
  enumerated(
    inOrder(authors, {
      first: (family, given) => `${family}, ${given}`,
      others: (family, given) => `${given} ${family}`,
    }),
    'and',
    authors.some((author) => 'family' in author),
  );

/** J. M. Doe, R. Roe, and N. de Klerk */
export const namesInIeee = (authors: readonly Author[]) =>
  enumerated(inOrder(authors, { first: initialsFirst, others: initialsFirst }), 'and', false);
