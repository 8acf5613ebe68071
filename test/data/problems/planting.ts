import { expect } from 'vitest';
import { contentProblems } from '../../../src/data/content-problems.ts';
import type { ContentFile, LoadedContent } from '../../../src/data/problems/problem.ts';
import type { CollectionName } from '../../../src/data/schemas.ts';
import { soundContent } from '../sound-content.ts';

/** Puts one defect into sound content. */
export type Plant = (content: LoadedContent) => void;

/** What it is called, how it is planted, in which file it must be found, and how it must be described. */
export type Defect = [defect: string, plant: Plant, file: string, problem: RegExp];

export const first = (list: ContentFile[]): ContentFile & { data: Record<string, unknown> } =>
  list[0] as ContentFile & { data: Record<string, unknown> };

export const set =
  (collection: CollectionName, fields: Record<string, unknown>): Plant =>
  (content) =>
    Object.assign(first(content[collection]).data, fields);

export const drop =
  (collection: CollectionName, field: string): Plant =>
  (content) =>
    void delete first(content[collection]).data[field];

/** Replaces a passage of the chapter. */
export const rewrite =
  (from: string, to: string): Plant =>
  (content) => {
    const read = first(content.chapters);
    expect(read.body).toContain(from);
    read.body = read.body.replace(from, to);
  };

/** Adds a passage to the end of the chapter. */
export const add =
  (words: string): Plant =>
  ({ chapters }) =>
    void (first(chapters).body += `\n\n${words}\n`);

export const chapter = 'content/chapters/ion-transport/conductivity.mdx';
export const story = 'content/calculators/conductivity.mdx';
export const evidence = 'content/evidence/EV01.json';
export const electrolyte = 'content/electrolytes/lgps.json';
export const electrode = 'content/electrodes/lithium-indium.json';
export const reference = 'content/references/irvine1990.json';
export const correction = 'content/corrections/Q01.md';
export const term = 'content/glossary/bulk-conductivity.md';
export const sourceMap = 'content/source-map.json';

/** The planted defect is found, in its file, and the author is told what to do. */
export function expectFound([, plant, file, problem]: Defect): void {
  const content = soundContent();
  plant(content);
  const problems = contentProblems(content);
  const found = problems.find((one) => one.file === file && problem.test(one.problem));
  expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
  expect(found?.remedy).toMatch(/\w{3}/);
}
