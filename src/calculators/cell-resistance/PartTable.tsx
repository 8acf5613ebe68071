import type { Part } from './stack.ts';

interface Properties {
  parts: readonly Part[];
  total: number;
  shown: (areaSpecificResistance: number) => string;
  temperatureText: string;
}

/** The budget row by row: what each part adds and its share. */
export function PartTable({ parts, total, shown, temperatureText }: Properties) {
  return (
    <table>
      <caption>The budget at {temperatureText}</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Area-specific resistance</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={`${part.name}-${index}`}>
            <th scope="row">{part.name}</th>
            <td>
              <data
                data-quantity="partAreaSpecificResistance"
                value={String(part.areaSpecificResistance)}
              >
                {shown(part.areaSpecificResistance)}
              </data>
            </td>
            <td>
              <data data-quantity="share" value={String(part.areaSpecificResistance / total)}>
                {((100 * part.areaSpecificResistance) / total).toFixed(1)} %
              </data>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
