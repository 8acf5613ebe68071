import type { CollectionEntry } from 'astro:content';
import type { Correction } from '#data/correction-schema';
import type { IndexedEquation } from '#data/equation-index';
import { renderTex } from '#markdown/render-tex';
import { address } from '../address.ts';
import { certaintyWords } from '../certainty-words.ts';
import { citationLabel } from '../citation-label.ts';
import { formattedReference } from '../formatted-reference.ts';
import { escapeHtml, textWithTex } from '../text-with-tex.ts';

const link = (path: string, words: string) =>
  `<a href="${escapeHtml(address(path))}">${escapeHtml(words)}</a>`;

const paragraph = (html: string) => `<p>${html}</p>`;
const remark = (html: string) => `<p class="small-print">${html}</p>`;

const joined = (parts: (string | undefined | false)[]) => parts.filter(Boolean).join('');

/** A work as a card shows it, and as the list at the end of a chapter does. */
export const referenceCard = ({ id, data }: CollectionEntry<'references'>): string =>
  paragraph(formattedReference(data)) +
  remark(
    `Record ${certaintyWords[data.custom.certainty]} · ${link(`/references/#${id}`, 'where it is cited')}`,
  );

export const termCard = ({ id, data, rendered }: CollectionEntry<'glossary'>): string =>
  paragraph(`<strong>${link(`/glossary/#${id}`, data.term)}</strong>`) + (rendered?.html ?? '');

/** Printed and correct form, with the check of dimensions where it is worked out. */
export function correctionForms({ printed, correct, dimensions }: Correction): string {
  const form = (kind: string, label: string, text: string) =>
    `<p class="form ${kind}"><span class="form-label">${label}</span> ${textWithTex(text)}</p>`;
  return joined([
    form('printed', 'Printed', printed),
    form('correct', 'Correct', correct),
    dimensions && form('dimensions', 'Dimensions', dimensions),
  ]);
}

export const correctionCard = ({ id, data, rendered }: CollectionEntry<'corrections'>): string =>
  paragraph(`${link(`/corrections/#${id}`, `Correction ${id}`)}: ${textWithTex(data.title)}`) +
  correctionForms(data) +
  (rendered?.html ?? '');

export async function evidenceCard({ id, data }: CollectionEntry<'evidence'>): Promise<string> {
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

export async function materialCard(material: CollectionEntry<'electrolytes'>): Promise<string> {
  const { id, data } = material;
  return joined([
    paragraph(
      `<strong>${link(`/electrolytes/#${id}`, data.name)}</strong> ${renderTex(data.formula)}`,
    ),
    ...data.caveats.map((caveat) => paragraph(textWithTex(caveat))),
    remark(await materialSource(material)),
  ]);
}

export const equationCard = ({ number, name, tex, url }: IndexedEquation): string =>
  paragraph(`${link(url, `(${number})`)} ${escapeHtml(name)}`) + renderTex(tex, { display: true });
