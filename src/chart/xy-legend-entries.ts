import type { LegendEntry } from './xy-layout.ts';
import type { XyContent } from './xy-chart-parts.ts';

/** What of a chart is named in its legend: points first, then curves, then bands. */
export function legendEntries({ series = [], points = [], bands = [] }: XyContent): LegendEntry[] {
  const entries: (Omit<LegendEntry, 'label'> & { label?: string })[] = [
    ...points.map(({ label, look = 'plain', marker, hollow }) => ({
      label,
      look,
      marker,
      hollow,
      kind: 'points' as const,
    })),
    ...series.map(({ label, look = 'own', dash }) => ({
      label,
      look,
      dash,
      kind: 'line' as const,
    })),
    ...bands.map(({ label, look = 'own' }) => ({ label, look, kind: 'band' as const })),
  ];
  return entries.filter((entry): entry is LegendEntry => entry.label !== undefined);
}
