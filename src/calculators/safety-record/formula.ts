/** Atoms of each element in a formula such as `Li6PS5Cl`, `Li5.5PS4.5Cl1.5` or `(Li2S)3P2S5`; nothing if it is none. */
export function atomsIn(formula: string): Record<string, number> | undefined {
  const plain = formula
    .replaceAll(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    .replaceAll(/[\s·]/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')');
  if (plain === '' || plain.length > 200) return undefined;
  const read = readGroup(plain, 0, 0);
  return read?.end === plain.length && read.atoms.size > 0
    ? Object.fromEntries(read.atoms)
    : undefined;
}

interface Group {
  atoms: Map<string, number>;
  end: number;
}

const countAt = (text: string, from: number): [count: number, end: number] | undefined => {
  const [written = ''] = /^\d*\.?\d*/.exec(text.slice(from)) ?? [];
  if (written === '') return [1, from];
  const count = Number(written);
  return count > 0 && Number.isFinite(count) ? [count, from + written.length] : undefined;
};

/** Elements and groups in brackets up to a closing bracket or the end. */
function readGroup(text: string, from: number, depth: number): Group | undefined {
  if (depth > 5) return undefined;
  const atoms = new Map<string, number>();
  let at = from;
  while (at < text.length && text[at] !== ')') {
    const element = /^[A-Z][a-z]?/.exec(text.slice(at))?.[0];
    const inner = text[at] === '(' ? readGroup(text, at + 1, depth + 1) : undefined;
    if (!element && (!inner || text[inner.end] !== ')')) return undefined;
    const counted = countAt(text, inner ? inner.end + 1 : at + (element?.length ?? 0));
    if (!counted) return undefined;
    const parts: [string, number][] = inner ? [...inner.atoms] : [[element as string, 1]];
    for (const [name, count] of parts) atoms.set(name, (atoms.get(name) ?? 0) + count * counted[0]);
    at = counted[1];
  }
  return { atoms, end: at };
}
