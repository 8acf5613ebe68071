import type { ReactNode } from 'react';

/** A rival model on the same data: how far it misses, and what the data say for it. */
export interface ModelRow {
  name: string;
  formula?: string;
  /** What stands between the name and the criterion, under `before`. */
  before: ReactNode[];
  /** The corrected Akaike criterion, or why there is none. */
  criterion: string;
  weight: string;
  /** A simpler one that is the same curve on these data. */
  sameAs?: string;
  /** What stands behind the weight, under `after`. */
  after?: ReactNode[];
}

interface Properties {
  caption: string;
  /** What one of them is called: a model, a law. */
  kind: string;
  before: readonly string[];
  after?: readonly string[];
  rows: readonly ModelRow[];
  /** Models that could not be fitted. */
  missing?: readonly { name: string; reason: string }[];
  note: string;
}

function Row({ name, formula, before, criterion, weight, after = [] }: ModelRow) {
  return (
    <tr>
      <th scope="row">
        {name}
        {formula && <div className="one-line">{formula}</div>}
      </th>
      {before.map((cell, index) => (
        <td key={index} translate="no">
          {cell}
        </td>
      ))}
      <td translate="no">{criterion}</td>
      <td translate="no">{weight}</td>
      {after.map((cell, index) => (
        <td key={index} translate="no">
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Why the weights of one curve under two names differ. */
function priceOf(kind: string, { name, sameAs }: ModelRow): string {
  return `On these data the ${kind.toLowerCase()} “${name}” is the same curve as “${sameAs}”: its lower weight is the price of its additional coefficient.`;
}

/** Rival models beside each other, for every calculator that fits some. */
export function ModelTable(properties: Properties) {
  const { caption, kind, before, after = [], rows, missing = [], note } = properties;
  const heads = [kind, ...before, 'AICc', 'Weight', ...after];
  return (
    <div className="wide-table" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption key={caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row {...row} key={row.name} />
          ))}
          {missing.map(({ name, reason }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td key={reason} colSpan={heads.length - 1}>
                {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p key={note} className="result-note">
        {note}
      </p>
      {rows
        .filter(({ sameAs }) => sameAs)
        .map((row) => (
          <p key={row.name} className="result-note">
            {priceOf(kind, row)}
          </p>
        ))}
    </div>
  );
}
