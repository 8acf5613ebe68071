import type { z } from 'astro/zod';
import type { Entry } from '../entry.ts';
import { schemas, type CollectionName, type Recorded } from '../schemas.ts';
import { readMdx } from '../mdx.ts';
import { inTwo, type ContentFile, type LoadedContent, type Problem } from './problem.ts';

/** A record that satisfies its schema. */
export interface CheckedEntry<Data> extends Entry<Data> {
  file: string;
  body: string;
}

export type CheckedContent = {
  [Name in CollectionName]: CheckedEntry<Recorded<Name>>[];
} & Pick<LoadedContent, 'drawings' | 'relations' | 'components' | 'parts'>;

function problemOf(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.');
  const { problem, remedy } = inTwo(issue.message);
  return { file, problem: path ? `${path}: ${problem}` : problem, remedy };
}

/** A text that is no MDX cannot be asked for its components. */
function textProblems({ file, body }: ContentFile): Problem[] {
  if (!file.endsWith('.mdx')) return [];
  try {
    readMdx(body);
    return [];
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    const { line, reason } = error as Error & { line?: number; reason: unknown };
    const problem = `The text cannot be read in line ${line}: ${String(reason)}.`;
    const remedy = 'Close every tag, and write \\{ or \\< where a brace or a < is meant.';
    return [{ file, problem, remedy }];
  }
}

/** Divides what was read into records that satisfy their schema and problems of those that do not. */
export function checkedContent(loaded: LoadedContent): {
  content: CheckedContent;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const collections = Object.entries(schemas).map(([name, schema]) => {
    const entries = loaded[name as CollectionName].flatMap((read) => {
      const unreadable = textProblems(read);
      problems.push(...unreadable);
      const parsed = (schema as z.ZodType).safeParse(read.data);
      if (parsed.success) return unreadable.length > 0 ? [] : [{ ...read, data: parsed.data }];
      problems.push(...parsed.error.issues.map((issue) => problemOf(read.file, issue)));
      return [];
    });
    return [name, entries];
  });
  const { drawings, relations, components, parts } = loaded;
  const names = { drawings, relations, components, parts };
  const content = { ...Object.fromEntries(collections), ...names } as CheckedContent;
  return { content, problems };
}
