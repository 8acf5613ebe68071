import { getCollection } from 'astro:content';
import { chapterOrder, chaptersByPart } from '#data/chapter-order';
import { bookParts } from '#publication/primer';

export interface Page {
  path: string;
  title: string;
}

const pageFiles = Object.keys(import.meta.glob('../pages/*.astro', { query: '?raw' }));

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The pages to look things up in: every page that stands by itself, named by its file. */
export const referencePages: Page[] = pageFiles
  .map((file) => file.replace(/^.*\/|\.astro$/g, ''))
  .filter((name) => name !== 'index' && /^[a-z-]+$/.test(name))
  .map((name) => ({ path: `/${name}/`, title: titleOf(name) }));

/** The chapters of the book, part by part. */
export async function bookContents() {
  return chaptersByPart(await getCollection('chapters'), bookParts());
}

/** The chapters of the book, one after the other. */
export async function bookOrder() {
  return chapterOrder(await getCollection('chapters'));
}

/** The calculators in the order of their index. */
export async function calculatorPages(): Promise<(Page & { question: string })[]> {
  const stories = await getCollection('calculators');
  return stories
    .toSorted((one, other) => one.data.order - other.data.order)
    .map(({ id, data: { title, question } }) => ({ path: `/calculators/${id}/`, title, question }));
}
