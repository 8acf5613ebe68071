import type { CollectionEntry } from 'astro:content';
import { renderTex } from '#markdown/render-tex';
import { address } from '../../address.ts';
import { citationLabel } from '../../citation-label.ts';
import { escapeHtml, textWithTex } from '../../text-with-tex.ts';
import { joined, link, paragraph, remark } from '../html.ts';

/** The papers behind a material: works of the list, a DOI, or words. */
export async function materialSource({
  id,
  data: { references = [], doi, sourceInWords },
}: Pick<CollectionEntry<'electrolytes'>, 'id' | 'data'>): Promise<string> {
  if (references.length === 0) {
    return doi
      ? `<a href="https://doi.org/${doi}">doi:${doi}</a>`
      : escapeHtml(sourceInWords ?? '');
  }
  const works = references.map(async (key) => {
    const label = await citationLabel(key, `content/electrolytes/${id}.json`);
    const href = escapeHtml(address(`/references/#${key}`));
    return `<a class="cite" data-note href="${href}">${escapeHtml(label)}</a>`;
  });
  return (await Promise.all(works)).join('; ');
}

export async function card(material: CollectionEntry<'electrolytes'>): Promise<string> {
  const { id, data } = material;
  return joined([
    paragraph(
      `<strong>${link(`/electrolytes/#${id}`, data.name)}</strong> ${renderTex(data.formula)}`,
    ),
    ...data.caveats.map((caveat) => paragraph(textWithTex(caveat))),
    remark(await materialSource(material)),
  ]);
}
