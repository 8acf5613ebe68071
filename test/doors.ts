/** Who may import whom, beside itself. `package:name` is a package; `*` any package. */
export const doors: Record<string, string[]> = {
  units: [],
  physics: ['units'],
  statistics: ['package:d3-random'],
  table: ['units', 'package:papaparse'],
  // Texts are read by the parser of the pages, never by a pattern: remark with its extension for MDX.
  data: [
    'units',
    'package:astro/zod',
    'package:unified',
    'package:remark-parse',
    'package:remark-gfm',
    'package:remark-math',
    'package:remark-mdx',
  ],
  // `png-text` keeps page and version inside a saved picture.
  chart: ['units', 'citation/png-text', 'package:react'],
  kit: ['units', 'statistics', 'table', 'chart', 'citation', 'package:react', 'package:uqr'],
  calculators: [
    'kit',
    'table',
    'chart',
    'physics',
    'statistics',
    'units',
    // An island brings along what wakes it.
    'build/wake-island',
    'package:react',
  ],
  prose: [
    'data',
    'units',
    'chart',
    'figures',
    'markdown',
    'publication',
    'citation',
    'calculators/CalculatorIsland',
    'calculators/all',
    'calculators/evaluated',
    'calculators/relations',
    // A form for a record and no formula: an island of its own, and the schema of its files.
    'calculators/safety-record/Island',
    'calculators/safety-record/json-schema',
    'package:*',
  ],
  citation: [],
  publication: ['data', 'citation', 'package:*'],
  markdown: ['package:*'],
  figures: ['physics', 'chart', 'units', 'package:*'],
  styles: ['package:*'],
  build: ['markdown', 'citation', 'publication', 'package:*'],
  shell: ['data', 'citation', 'publication', 'styles', 'markdown', 'build', 'package:*'],
  pages: [
    'shell',
    'citation',
    'prose',
    'data',
    'figures',
    // The colours of the families, which a drawing saved as a file carries along.
    'chart/families',
    'publication',
    'build',
    'markdown',
    'package:*',
  ],
};

/** Doors by which one file looks out that its room may not: each with its reason. */
export const exceptions: Record<string, string[]> = {
  // It lists the names of the page files and reads none of them.
  'shell/contents.ts': ['pages'],
  'shell/cite/pages.ts': ['pages'],
  // The policy names the hashes of the scripts that stand in the pages themselves.
  'build/content-policy.ts': ['shell/before-first-paint', 'kit/while-asleep'],
};
