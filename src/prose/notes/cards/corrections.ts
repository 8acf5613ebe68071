import type { CollectionEntry } from 'astro:content';
import type { Correction } from '#data/kinds/corrections';
import { textWithTex } from '../../text-with-tex.ts';
import { joined, link, paragraph } from '../html.ts';

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

export const card = ({ id, data, rendered }: CollectionEntry<'corrections'>): string =>
  paragraph(`${link(`/corrections/#${id}`, `Correction ${id}`)}: ${textWithTex(data.title)}`) +
  correctionForms(data) +
  (rendered?.html ?? '');
