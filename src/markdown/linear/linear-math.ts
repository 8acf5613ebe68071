import { isAtom, isOperand, isProduct, lineOf, type Piece } from './pieces.ts';
import { accents, subscript, superscript } from './scripts.ts';

const opening = '([{⟨⌊⌈';
const closing = ')]}⟩⌋⌉';
const bars = '|‖∣∥';
const signs = '+−±∓-';
const written: Record<string, string> = {
  '⋅': '·',
  '∣': '|',
  '∥': '‖',
  '⟶': '→',
  '⟵': '←',
  '⟷': '↔',
};
const glued = /^[dΔδ∇∂]$/u;

/** Letters of mathematics as those of the keyboard: 𝐫 is r. */
const plain = (text: string) =>
  text
    .replaceAll(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))
    .replaceAll(/[\u200b\u2061-\u2064]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const operand = (text: string, more: Partial<Piece> = {}): Piece[] =>
  text ? [{ text, kind: 'operand', ...more }] : [];

const isUprightLetter = (element: Element) =>
  element.localName === 'mtext' ||
  element.getAttribute('mathvariant') === 'normal' ||
  [...(element.textContent ?? '')].length > 1;

function letters(element: Element): Piece[] {
  const text = plain(element.textContent ?? '');
  if (text === '/') return [{ text, kind: 'tight' }];
  if (glued.test(text) && (isUprightLetter(element) || !/[dδ]/.test(text))) {
    return [{ text, kind: 'operand', isGlued: true, isUpright: true }];
  }
  return operand(text, { isUpright: isUprightLetter(element) });
}

function words(element: Element): Piece[] {
  const whole = element.textContent ?? '';
  const space: Piece[] = [{ text: '', kind: 'space' }];
  const inner = letters(element);
  // KaTeX writes a negative space with an invisible separator.
  if (inner.length === 0) return /^\s+$/.test(whole) ? space : [];
  return [...(/^\s/.test(whole) ? space : []), ...inner, ...(/\s$/.test(whole) ? space : [])];
}

function operatorKind(text: string, element: Element, isFirst: boolean): Piece['kind'] {
  const form = element.getAttribute('form');
  if (opening.includes(text) || (bars.includes(text) && form === 'prefix')) return 'open';
  if (closing.includes(text) || (bars.includes(text) && form === 'postfix')) return 'close';
  if (form === 'postfix' || /^[′″‴!%]+$/.test(text)) return 'postfix';
  if (signs.includes(text) && element.getAttribute('lspace') === '0') return 'postfix';
  if (form === 'prefix' || (signs.includes(text) && isFirst)) return 'prefix';
  if (/^[,;:]$/.test(text)) return 'comma';
  return text === '/' ? 'tight' : 'operator';
}

function operator(element: Element, before: Piece | undefined): Piece[] {
  const text = plain(element.textContent ?? '');
  if (!text) return [];
  if (glued.test(text)) return [{ text, kind: 'operand', isGlued: true }];
  if (/^[…⋯∞.∫∑∏]+$/.test(text)) return operand(text);
  return [{ text: written[text] ?? text, kind: operatorKind(text, element, !before) }];
}

function row(elements: Iterable<Element>): Piece[] {
  const pieces: Piece[] = [];
  for (const element of elements) {
    const isApplied = element.localName === 'mo' && element.textContent === '\u2061';
    const last = pieces.at(-1);
    if (isApplied && last) last.kind = 'name';
    pieces.push(...piecesOf(element, last));
  }
  return pieces;
}

const lineIn = (element: Element | undefined) => (element ? lineOf(piecesOf(element)) : '');

function fenced(element: Element | undefined): string {
  const pieces = element ? piecesOf(element) : [];
  return isAtom(pieces) ? lineOf(pieces) : `(${lineOf(pieces)})`;
}

/** An index is written close: 1−x, rxn; words in it keep their blanks. */
function indexIn(element: Element | undefined): string {
  const pieces = element ? piecesOf(element) : [];
  const hasWords = pieces.some(({ text }) => text.includes(' '));
  return hasWords ? lineOf(pieces) : lineOf(pieces).replaceAll(' ', '');
}

function fraction([over, under]: Element[]): Piece[] {
  const numerator = over ? piecesOf(over) : [];
  const line = lineOf(numerator);
  const top = isProduct(numerator) ? line : `(${line})`;
  return operand(`${top}/${fenced(under)}`, { isFraction: true });
}

function scripted([base, low, high]: (Element | undefined)[]): Piece[] {
  const inner = base ? piecesOf(base) : [];
  const [first] = inner;
  const isUpright = inner.length > 0 && inner.every((piece) => piece.isUpright);
  const isFence = inner.length === 1 && !isOperand(first);
  const text = isFence ? lineOf(inner) : fenced(base);
  const script =
    subscript(indexIn(low), isFence || (isUpright && !first?.isGlued)) +
    (high ? superscript(lineIn(high)) : '');
  const kind = isFence && first ? first.kind : 'operand';
  // A script on nothing, such as the ° of 25 °C, belongs to what follows.
  return [{ text: text + script, kind, isUpright, isGlued: inner.length === 0 }];
}

function prescripted(children: Element[]): Piece[] {
  const [base, , low, high] = children;
  const below = lineIn(low);
  const before = (high ? superscript(lineIn(high)) : '') + (below ? subscript(below, true) : '');
  return operand(before + lineIn(base), { isUpright: true });
}

function limits([base, low, high]: (Element | undefined)[]): Piece[] {
  const over = lineIn(high);
  const accent = !low && accents[over];
  if (accent) return operand(lineIn(base) + accent);
  const pieces = base ? piecesOf(base) : [];
  const name = lineOf(pieces);
  const isSign = pieces[0]?.kind === 'operator';
  if (isSign) return [{ text: [name, over && `[${over}]`].join(''), kind: 'operator' }];
  const script = subscript(indexIn(low), false) + (over ? superscript(over) : '');
  return operand(name + script);
}

function root([radicand, degree]: (Element | undefined)[]): Piece[] {
  return degree
    ? operand(`${fenced(radicand)}^(1/${lineIn(degree)})`)
    : operand(`√${fenced(radicand)}`);
}

const cells = (line: Element) =>
  row(Array.from(line.children).flatMap((cell) => [...cell.children]));

/** Lines below each other; in braces, where cases stand, beside each other. */
function table(element: Element): Piece[] {
  const isWhole =
    element.parentElement?.localName === 'math' && element.parentElement.children.length < 3;
  const lines = Array.from(element.children, (line) => lineOf(cells(line)));
  return operand(lines.join(isWhole ? '\n' : '; '));
}

function radicand(element: Element): Piece[] {
  const inner = row(element.children);
  return operand(`√${isAtom(inner) ? lineOf(inner) : `(${lineOf(inner)})`}`);
}

const structures: Record<string, (element: Element, children: Element[]) => Piece[]> = {
  mi: letters,
  mn: (element) => operand(plain(element.textContent ?? '')),
  mtext: words,
  mspace: (element) =>
    element.getAttribute('width')?.startsWith('-') ? [] : [{ text: '', kind: 'space' }],
  mphantom: () => [],
  annotation: () => [],
  mfrac: (_, children) => fraction(children),
  msub: (_, [base, low]) => scripted([base, low]),
  msup: (_, [base, high]) => scripted([base, undefined, high]),
  msubsup: (_, children) => scripted(children),
  mmultiscripts: (_, children) => prescripted(children),
  munder: (_, [base, low]) => limits([base, low]),
  mover: (_, [base, high]) => limits([base, undefined, high]),
  munderover: (_, children) => limits(children),
  msqrt: radicand,
  mroot: (_, children) => root(children),
  mtable: table,
};

function piecesOf(element: Element, before?: Piece): Piece[] {
  if (element.localName === 'mo') return operator(element, before);
  const write = structures[element.localName];
  return write ? write(element, [...element.children]) : row(element.children);
}

/** A formula on one line, as it would be typed: `σ = L/(R_b A)`. */
export function linearMath(math: Element): string {
  return lineOf(row(math.children));
}
