/** The nine parts of the primer in order; `slug` is the folder in content/chapters and the first step of the address. */
export const parts = [
  { number: 1, slug: 'why-solid', title: 'Why solid' },
  { number: 2, slug: 'ion-transport', title: 'Ion transport' },
  { number: 3, slug: 'interface', title: 'The interface' },
  { number: 4, slug: 'cathode-side', title: 'The cathode side' },
  { number: 5, slug: 'lithium-side', title: 'The lithium side' },
  { number: 6, slug: 'stabilization', title: 'Stabilisation' },
  { number: 7, slug: 'active-control', title: 'Active interface control' },
  { number: 8, slug: 'evidence', title: 'The evidence' },
  { number: 9, slug: 'outlook', title: 'Where it goes' },
] as const;

export type Part = (typeof parts)[number];

/** The part with this number. */
export function partOf(number: number): Part {
  const part = parts.find((candidate) => candidate.number === number);
  if (!part)
    throw new Error(`There is no part ${number}: parts are numbered from 1 to ${parts.length}.`);
  return part;
}
