import type { CollectionEntry } from 'astro:content';
import { citationLabel } from '../../citation-label.ts';
import { textWithTex } from '../../text-with-tex.ts';
import { joined, link, paragraph, remark } from '../html.ts';

export async function card({ id, data }: CollectionEntry<'evidence'>): Promise<string> {
  const { study, statement, caveat, system, whereInSource, check } = data;
  const work = await citationLabel(study, `content/evidence/${id}.json`);
  return joined([
    paragraph(`${link(`/data/#${id}`, id)} ${textWithTex(statement)}`),
    caveat && paragraph(textWithTex(caveat)),
    remark(
      `${textWithTex(system)} · ${link(`/references/#${study}`, work)} · ${whereInSource} · ${check.label}`,
    ),
  ]);
}
