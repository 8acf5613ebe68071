import type { ReactNode } from 'react';

interface Properties {
  name?: string;
  caption?: string;
  heads: readonly string[];
  /** Its rows. */
  children: ReactNode;
}

/** A table with a heading over each column. */
export function HeadedTable({ name, caption, heads, children }: Properties) {
  return (
    <table className={name}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
