import type { Mistake } from './mistakes.ts';

interface Properties {
  /** The right result and how it is found. */
  own: string;
  right: string;
  /** What is done with what was measured. */
  says: string;
  mistakes: Mistake[];
  shown: (mistake: Mistake) => string;
}

/** 'R_tot A' with its subscript set low. */
function Formula({ text }: { text: string }) {
  return (
    <span className="symbol-text">
      {text
        .split(/(_\w+)/)
        .map((part, index) =>
          part.startsWith('_') ? <sub key={index}>{part.slice(1)}</sub> : part,
        )}
    </span>
  );
}

/** The right value and, for recognition, what the common slips would have given. */
export function MistakesTable({ own, right, says, mistakes, shown }: Properties) {
  return (
    <table className="chart">
      <caption>If your number is another one: what common slips would have given</caption>
      <thead>
        <tr>
          <th scope="col">What was done</th>
          <th scope="col">As a formula</th>
          <th scope="col">For one interface</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th key={says} scope="row">
            {says}
          </th>
          <td translate="no">
            <Formula text={right} />
          </td>
          <td translate="no">
            <strong>{own}</strong>
          </td>
        </tr>
        {mistakes.map((mistake) => (
          <tr key={mistake.id} data-mistake={mistake.id}>
            <th key={mistake.says} scope="row">
              {mistake.says}
            </th>
            <td translate="no">
              <Formula text={mistake.formula} />
            </td>
            <td translate="no">{shown(mistake)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
