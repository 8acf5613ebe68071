type Atoms = Record<string, number>;

function add(to: Atoms, atoms: Atoms, count = 1): void {
  for (const [element, each] of Object.entries(atoms))
    to[element] = (to[element] ?? 0) + count * each;
}

/**
 * Atoms of each element in a formula such as `\ce{Li_{1.3}Al_{0.3}Ti_{1.7}(PO4)3}`; undefined where it holds
 * what is no formula, such as x.
 */
export function atomsOfFormula(formula: string): Atoms | undefined {
  const inner = /\\ce\{(.*)\}$/.exec(formula)?.[1];
  const text = inner?.replaceAll(/_\{([^}]*)\}/g, '$1').replaceAll('_', '');
  if (!text || !/^(?:[A-Z][a-z]?|[()[\]]|[\d.])+$/.test(text)) return undefined;
  const open: Atoms[] = [{}];
  for (const [, start, group, element, digits] of text.matchAll(
    /(?:([([])|([)\]])|([A-Z][a-z]?))([\d.]*)/g,
  )) {
    const count = digits ? Number(digits) : 1;
    if (start) open.push({});
    else if (element) add(open.at(-1) as Atoms, { [element]: count });
    else if (group) {
      const closed = open.pop();
      if (!closed || open.length === 0) return undefined;
      add(open.at(-1) as Atoms, closed, count);
    }
  }
  return open.length === 1 ? open[0] : undefined;
}
