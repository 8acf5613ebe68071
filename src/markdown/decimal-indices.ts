/** Where the group that opens at `start` closes. */
function endOfGroup(tex: string, start: number): number {
  let depth = 0;
  for (let index = start; index < tex.length; index++) {
    if (tex[index] === '{') depth += 1;
    if (tex[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return tex.length;
}

/**
 * In `\ce{Li6.4La3}` mhchem takes the point for the dot of a hydrate. Solid electrolytes have broken
 * indices and no water: a number with a point behind a symbol or a bracket is an index.
 */
export function markDecimalIndices(tex: string): string {
  const start = tex.indexOf('\\ce{');
  if (start < 0) return tex;
  const open = start + 3;
  const end = endOfGroup(tex, open);
  const formula = tex.slice(open, end).replace(/(?<=[A-Za-z)\]])\d+\.\d+/g, '_{$&}');
  return tex.slice(0, open) + formula + markDecimalIndices(tex.slice(end));
}
