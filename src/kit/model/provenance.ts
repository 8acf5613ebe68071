import type { Provenance } from '#chart/provenance.ts';
import { permalink, type Site } from './citation.ts';
import type { AnyCalculator } from './definition.ts';

/** Where the numbers of a calculator in a state come from. */
export function provenanceOf({ title }: AnyCalculator, site: Site, query: string): Provenance {
  return { title, version: site.version, permalink: permalink(site, query) };
}
