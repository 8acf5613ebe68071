import { address } from './address.ts';
import { archive } from './archive.ts';
import { formattedReference } from './formatted-reference.ts';
import { known } from './known.ts';

/** The works behind a calculator's model, as plain text with a link to their entry. */
export async function worksBehind(keys: readonly string[]) {
  const references = await archive('references');
  return keys.map((key) => {
    const { data } = known(references, key, {
      component: 'Calculator',
      kind: 'reference',
      place: `src/calculators`,
    });
    const text = formattedReference(data)
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(?:amp|#38);/g, '&');
    return { key, text, url: address(`/references/#${key}`) };
  });
}
