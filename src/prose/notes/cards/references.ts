import type { CollectionEntry } from 'astro:content';
import { certaintyWords } from '../../certainty-words.ts';
import { formattedReference } from '../../formatted-reference.ts';
import { link, paragraph, remark } from '../html.ts';

/** A work as a card shows it, and as the list at the end of a chapter does. */
export const card = ({ id, data }: CollectionEntry<'references'>): string =>
  paragraph(formattedReference(data)) +
  remark(
    `Record ${certaintyWords[data.custom.certainty]}<span class="screen-only"> · ${link(`/references/#${id}`, 'where it is cited')}</span>`,
  );
