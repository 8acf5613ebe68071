import type { Entry } from './entry.ts';
import type { Evidence } from './evidence-schema.ts';

/** Records taken from one work. */
export function evidenceFrom<Record extends Entry<Evidence>>(
  records: readonly Record[],
  study: string,
): Record[] {
  return records.filter(({ data }) => data.study === study);
}
