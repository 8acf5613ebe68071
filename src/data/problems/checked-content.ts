import type { z } from 'astro/zod';
import type { Entry } from '../entry.ts';
import { schemas, type CollectionName } from '../schemas.ts';
import type { LoadedContent, Problem } from './problem.ts';

/** A record that satisfies its schema. */
export interface CheckedEntry<Data> extends Entry<Data> {
  file: string;
  body: string;
}

export type CheckedContent = {
  [Name in CollectionName]: CheckedEntry<z.infer<(typeof schemas)[Name]>>[];
} & Pick<LoadedContent, 'drawings' | 'relations' | 'parts'>;

/** Messages of the schemas say first what is wrong, then what to do. */
function problemOf(file: string, issue: z.core.$ZodIssue): Problem {
  const end = issue.message.indexOf('. ');
  const path = issue.path.join('.');
  const problem = end < 0 ? issue.message : issue.message.slice(0, end + 1);
  const remedy =
    end < 0 ? 'See the comments of the schema in src/data.' : issue.message.slice(end + 2);
  return { file, problem: path ? `${path}: ${problem}` : problem, remedy };
}

/** Divides what was read into records that satisfy their schema and problems of those that do not. */
export function checkedContent(loaded: LoadedContent): {
  content: CheckedContent;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const collections = Object.entries(schemas).map(([name, schema]) => {
    const entries = loaded[name as CollectionName].flatMap((read) => {
      const parsed = schema.safeParse(read.data);
      if (parsed.success) return [{ ...read, data: parsed.data }];
      problems.push(...parsed.error.issues.map((issue) => problemOf(read.file, issue)));
      return [];
    });
    return [name, entries];
  });
  const { drawings, relations, parts } = loaded;
  const content = {
    ...Object.fromEntries(collections),
    drawings,
    relations,
    parts,
  } as CheckedContent;
  return { content, problems };
}
