import type { Chapter } from './chapter-schema.ts';
import { componentUses, type ComponentUse } from './component-uses.ts';
import type { Entry } from './entry.ts';
import { numberedComponents } from './numbered-components.ts';

/** A table of the primer. */
export interface IndexedTable {
  id: string;
  /** Number of the part and count within the part: `2.3`. */
  number: string;
  caption: string;
  /** Id of the chapter it stands in. */
  chapter: string;
  /** Address from the root: /ion-transport/families/#tab-…. */
  url: string;
}

/** What a table of records is called where its author gives no caption; the number is the review's own. */
export const captionOfRecords = (table: string): string =>
  `What the review reports in its Table ${table.slice(1)}`;

/** Anchor of the records of T4: `evidence-t4`. A page shows them once. */
export const anchorOfRecords = (table: string): string =>
  `evidence-${table.toLowerCase().replace('.', '-')}`;

function namesOf({ name, attributes }: ComponentUse): { id: string; anchor: string } {
  const { id, table = '' } = attributes;
  if (name === 'Table') return { id: id ?? '', anchor: `tab-${id ?? ''}` };
  const anchor = anchorOfRecords(table);
  return { id: id ?? anchor, anchor };
}

/** A table of records names its caption in its tag, if it has one; another one holds it. */
function captionOf({ name, attributes, children }: ComponentUse): string {
  const { caption, table = '' } = attributes;
  if (name !== 'Table') return caption ?? captionOfRecords(table);
  return componentUses(children, 'Caption')[0]?.children ?? '';
}

/** All tables of all chapters in reading order, those of evidence among them. */
export function tableIndex(chapters: readonly Entry<Chapter>[]): IndexedTable[] {
  return numberedComponents(chapters, ['Table', 'EvidenceTable'], namesOf).map(
    ({ use, ...numbered }) => ({
      ...numbered,
      caption: captionOf(use),
    }),
  );
}
