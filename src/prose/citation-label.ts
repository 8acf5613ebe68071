import { referenceLabel } from '#data/reference-label';
import { archive, once } from './archive.ts';
import { known } from './known.ts';

const labels = () =>
  once('citation labels', async () => {
    const entries = [...(await archive('references')).values()];
    const works = entries.map(({ data }) => data);
    return new Map(entries.map(({ id, data }) => [id, referenceLabel(data, works)]));
  });

/** Author and year by which the primer cites a work; `place` names the record that cites it. */
export async function citationLabel(key: string, place = 'content'): Promise<string> {
  return known(await labels(), key, { component: 'Cite', kind: 'reference', place });
}
