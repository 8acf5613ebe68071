/** A piece of a line of mathematics, and how it stands to its neighbours. */
export interface Piece {
  text: string;
  kind:
    | 'operand'
    | 'name'
    | 'operator'
    | 'prefix'
    | 'tight'
    | 'postfix'
    | 'comma'
    | 'open'
    | 'close'
    | 'space';
  /** Upright letters side by side are one word or one formula of chemistry. */
  isUpright?: boolean;
  /** A sign such as d, Δ or ∇, which belongs to what follows. */
  isGlued?: boolean;
  /** A fraction on the line, which must not swallow what stands beside it. */
  isFraction?: boolean;
  /** A fraction within its fence. */
  isFenced?: boolean;
}

const operands = new Set<Piece['kind']>(['operand', 'name']);

export const isOperand = (piece: Piece | undefined): boolean =>
  piece !== undefined && operands.has(piece.kind);

/** A fraction beside a factor, behind a name or behind a stroke gets a fence. */
function fenceFractions(pieces: Piece[]): Piece[] {
  const solid = pieces.filter(({ kind }) => kind !== 'space');
  return pieces.map((piece) => {
    if (!piece.isFraction) return piece;
    const at = solid.indexOf(piece);
    const [before, after] = [solid[at - 1], solid[at + 1]];
    const isAlone =
      before?.kind !== 'name' &&
      before?.kind !== 'tight' &&
      !(isOperand(after) || after?.kind === 'open' || after?.kind === 'tight');
    return isAlone
      ? piece
      : { ...piece, text: `(${piece.text})`, isFraction: false, isFenced: true };
  });
}

function isSpaced(one: Piece, other: Piece): boolean {
  if (one.kind === 'operator' || other.kind === 'operator' || one.kind === 'comma') return true;
  if (one.isGlued || (one.kind === 'name' && other.isFenced)) return false;
  if (!isOperand(other) && other.kind !== 'prefix') return false;
  if (one.isUpright && other.isUpright) return false;
  return isOperand(one) || one.kind === 'close' || one.kind === 'postfix';
}

/** Where the product behind a stroke ends: at a space, a sign, or a fence that closes around it. */
function endOfDivisor(pieces: Piece[], start: number): number {
  let depth = 0;
  for (let at = start; at < pieces.length; at++) {
    const { kind } = pieces[at]!;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0) return at;
    if (depth === 0 && !['operand', 'name', 'postfix', 'close'].includes(kind)) return at;
  }
  return pieces.length;
}

/** A/BC means A/(B C), and is written so. */
function fenceDivisors(pieces: Piece[]): Piece[] {
  const fenced: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    fenced.push(pieces[at]!);
    if (pieces[at]!.kind !== 'tight') continue;
    const end = endOfDivisor(pieces, at + 1);
    const divisor = pieces.slice(at + 1, end);
    if (divisor.length === 0 || isAtom(divisor)) continue;
    fenced.push({ text: '(', kind: 'open' }, ...fenceDivisors(divisor), {
      text: ')',
      kind: 'close',
    });
    at = end - 1;
  }
  return fenced;
}

/** The pieces as a line of text. */
export function lineOf(pieces: Piece[]): string {
  let line = '';
  let last: Piece | undefined;
  let isApart = false;
  for (const piece of fenceDivisors(fenceFractions(pieces))) {
    if (piece.kind === 'space') {
      isApart = true;
      continue;
    }
    const apart =
      isApart && last?.kind !== 'open' && piece.kind !== 'comma' && piece.kind !== 'close';
    if (last && (apart || isSpaced(last, piece))) line += ' ';
    line += piece.text;
    last = piece;
    isApart = false;
  }
  return line;
}

/** Whether these pieces are one thing that needs no fence. */
export function isAtom(pieces: Piece[]): boolean {
  const solid = pieces.filter(({ kind }) => kind !== 'space');
  if (solid[0]?.kind === 'open' && solid.at(-1)?.kind === 'close') {
    let depth = 0;
    return solid.every(({ kind }, index) => {
      depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
      return depth > 0 || index === solid.length - 1;
    });
  }
  // Upright letters apart are a product of units, and no formula of chemistry.
  const isApart = pieces.some(
    ({ kind }, index) => kind === 'space' && index > 0 && index < pieces.length - 1,
  );
  const parts = solid.filter(({ kind, isGlued }) => kind !== 'postfix' && !isGlued);
  return (
    parts.every((part) => isOperand(part) && !part.isFraction && !part.text.includes(' ')) &&
    (parts.length < 2 || (!isApart && parts.every(({ isUpright }) => isUpright)))
  );
}

/** Whether a product: nothing in it binds less than a fraction does. */
export const isProduct = (pieces: Piece[]): boolean => {
  let depth = 0;
  return pieces.every(({ kind, isFraction }, index) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth > 0) return true;
    return (
      kind !== 'comma' && kind !== 'tight' && !isFraction && (kind !== 'operator' || index === 0)
    );
  });
};
