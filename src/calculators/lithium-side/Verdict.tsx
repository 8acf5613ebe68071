import type { UnitId } from '#units/units';
import { boundOf, type Specimen } from './specimen.ts';
import { shown } from './shown.ts';

/** What may be written of a specimen, in a sentence. */
export function verdict(specimen: Specimen, unit: UnitId): string {
  const { completed, failed } = specimen;
  const bound = boundOf(specimen);
  if (bound === 'interval')
    return `at least ${shown(completed, unit)}, below ${shown(failed, unit)}`;
  if (bound === 'below') return `below ${shown(failed, unit)}: it failed at its first step`;
  if (bound === 'above') return `at least ${shown(completed, unit)}: it never failed`;
  return 'no step was completed and none failed';
}

/** The specimens side by side, each with what it says. */
export function Specimens({ specimens, unit }: { specimens: readonly Specimen[]; unit: UnitId }) {
  if (specimens.length === 1) {
    return (
      <p className="one-verdict" translate="no">
        To report: critical current density {verdict(specimens[0] as Specimen, unit)}, with its
        protocol.
      </p>
    );
  }
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label="The specimens">
      <table>
        <caption>The specimens side by side</caption>
        <thead>
          <tr>
            <th scope="col">Specimen</th>
            <th scope="col">Critical current density</th>
          </tr>
        </thead>
        <tbody translate="no">
          {specimens.map((specimen, index) => (
            <tr key={index}>
              <th scope="row">{specimen.name}</th>
              <td>{verdict(specimen, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
