import { fileURLToPath, pathToFileURL } from 'node:url';
import { overBudget } from './budget.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import { pagesOf } from './pages-of.ts';

const columns = ['html', 'css', 'js', 'fonts', 'images', 'total', 'requests'] as const;

function row(first: string, cells: readonly string[]): string {
  return first.padEnd(46) + cells.map((cell) => cell.padStart(9)).join('');
}

function print(weights: PageWeight[]): void {
  console.log(row('gzip bytes at the first visit', columns));
  for (const weight of weights) {
    const name = weight.page.replace(/index\.html$/, '') || '/';
    console.log(
      row(
        name,
        columns.map((column) => String(weight[column])),
      ),
    );
  }
}

/** Run as `npx node src/build/measure.ts [folder] [base]`: exits with 1 when a page is over its budget. */
const { OUT_DIR = 'dist', BASE_PATH = '/' } = process.env;
const outDir = process.argv[2] ?? OUT_DIR;
const base = (process.argv[3] ?? BASE_PATH).replace(/\/?$/, '/');
const root = pathToFileURL(`${outDir}/`);
const pages = (await pagesOf(root)).map((page) =>
  fileURLToPath(page).slice(fileURLToPath(root).length),
);
const weights = pages.map((page) => pageWeight(outDir, base, page));
print(weights);
const problems = weights.flatMap(overBudget);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
