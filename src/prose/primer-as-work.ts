import type { Edition } from '#build/edition';

/** The primer itself as CSL-JSON, so that it can be cited like any work in its list. */
export function primerAsWork({ version, date }: Edition, site: string) {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return {
    id: `interphase${year}`,
    type: 'webpage',
    title:
      'Interphase: an interactive primer on solid-state battery electrolytes and their interfaces',
    'container-title': 'Interphase',
    version,
    genre: `Version ${version}`,
    issued: { 'date-parts': [[year, month, day]] },
    URL: site,
  };
}
