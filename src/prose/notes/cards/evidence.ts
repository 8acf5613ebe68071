import type { CollectionEntry } from 'astro:content';
import type { Evidence } from '#data/evidence-schema';
import { whereRead } from '#data/origin';
import { citationLabel } from '../../citation-label.ts';
import { addedWords } from '../../evidence/rows.ts';
import { textWithTex } from '../../text-with-tex.ts';
import { joined, link, paragraph, remark } from '../html.ts';

/** The work a result was read in, where another than its own reports it. */
async function citedIn({ study, origin: { paper } }: Evidence, id: string): Promise<string> {
  if (!paper || paper.reference === study) return '';
  return citationLabel(paper.reference, `content/evidence/${id}.json`);
}

export async function card({ id, data }: CollectionEntry<'evidence'>): Promise<string> {
  const { study, statement, caveat, system, check } = data;
  const work = await citationLabel(study, `content/evidence/${id}.json`);
  const origin = [await citedIn(data, id), whereRead(data), addedWords(data)].filter(Boolean);
  return joined([
    paragraph(`${link(`/data/#${id}`, id)} ${textWithTex(statement)}`),
    caveat && paragraph(textWithTex(caveat)),
    remark(
      `${textWithTex(system)} · ${link(`/references/#${study}`, work)} · ${origin.join(', ')} · ${check.label}`,
    ),
  ]);
}
