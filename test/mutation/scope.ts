/** What is mutated, and the folder of tests that must notice. */
export interface Scope {
  name: string;
  source: RegExp;
  tests: RegExp;
}

const calculation =
  /^src\/calculators\/[^/]+\/(?!examples|inputs|cautions|limits|label-places|bar-parts|curves|growth-curves).*\.ts$/;

/** Declarations and words (cautions, limits) are no arithmetic; places and curves of drawings are looked at; pages of extreme values are only drawn. */
export const scopes: Scope[] = [
  { name: 'physics', source: /^src\/physics\/.*\.ts$/, tests: /^test\/physics\/.*\.test\.ts$/ },
  {
    name: 'statistics',
    source: /^src\/statistics\/.*\.ts$/,
    tests: /^test\/statistics\/.*\.test\.ts$/,
  },
  {
    name: 'calculators',
    source: calculation,
    tests: /^test\/calculators\/(?!extreme-values).*\.test\.tsx?$/,
  },
];

export const scopeOf = (file: string): Scope | undefined =>
  scopes.find(({ source }) => source.test(file));
