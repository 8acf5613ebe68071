import { isElement, text, textOf, type ElementNode, type TreeNode } from '../tree.ts';

/** Where Unicode keeps a style's A, a, 0, Α and α; a hole in the block has its own place. */
interface Alphabet {
  upper?: number;
  lower?: number;
  digit?: number;
  greekUpper?: number;
  greekLower?: number;
  holes?: Record<string, string>;
}

const alphabets: Record<string, Alphabet> = {
  bold: {
    upper: 0x1d400,
    lower: 0x1d41a,
    digit: 0x1d7ce,
    greekUpper: 0x1d6a8,
    greekLower: 0x1d6c2,
    holes: { '∇': '𝛁', '∂': '𝛛' },
  },
  'bold-italic': {
    upper: 0x1d468,
    lower: 0x1d482,
    digit: 0x1d7ce,
    greekUpper: 0x1d71c,
    greekLower: 0x1d736,
    holes: { '∇': '𝜵', '∂': '𝝏' },
  },
  'double-struck': {
    upper: 0x1d538,
    lower: 0x1d552,
    digit: 0x1d7d8,
    holes: { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
  },
  script: {
    upper: 0x1d49c,
    lower: 0x1d4b6,
    holes: {
      B: 'ℬ',
      E: 'ℰ',
      F: 'ℱ',
      H: 'ℋ',
      I: 'ℐ',
      L: 'ℒ',
      M: 'ℳ',
      R: 'ℛ',
      e: 'ℯ',
      g: 'ℊ',
      o: 'ℴ',
    },
  },
  fraktur: { upper: 0x1d504, lower: 0x1d51e, holes: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' } },
  'sans-serif': { upper: 0x1d5a0, lower: 0x1d5ba, digit: 0x1d7e2 },
  'bold-sans-serif': {
    upper: 0x1d5d4,
    lower: 0x1d5ee,
    digit: 0x1d7ec,
    greekUpper: 0x1d756,
    greekLower: 0x1d770,
  },
  'sans-serif-italic': { upper: 0x1d608, lower: 0x1d622 },
  monospace: { upper: 0x1d670, lower: 0x1d68a, digit: 0x1d7f6 },
};

function styled(character: string, alphabet: Alphabet): string {
  const hole = alphabet.holes?.[character];
  if (hole) return hole;
  const ranges: [string, string, number | undefined][] = [
    ['A', 'Z', alphabet.upper],
    ['a', 'z', alphabet.lower],
    ['0', '9', alphabet.digit],
    ['Α', 'Ω', alphabet.greekUpper],
    ['α', 'ω', alphabet.greekLower],
  ];
  for (const [first, last, start] of ranges) {
    if (start !== undefined && character >= first && character <= last) {
      return String.fromCodePoint(start + character.charCodeAt(0) - first.charCodeAt(0));
    }
  }
  return character;
}

/** Browsers follow `mathvariant` only when it says `normal`: the other styles become letters. */
export function useStyledLetters(node: ElementNode): void {
  const variant = node.properties.mathvariant;
  if (typeof variant !== 'string' || variant === 'normal') return;
  delete node.properties.mathvariant;
  const alphabet = alphabets[variant];
  if (!alphabet) return;
  node.children = [
    text(Array.from(textOf(node), (character) => styled(character, alphabet)).join('')),
  ];
}

function isUprightRun(node: TreeNode | undefined): node is ElementNode {
  if (!isElement(node, 'mi') || !/^[A-Za-zΩµÅ]+$/.test(textOf(node))) return false;
  return node.properties.mathvariant === 'normal' || (isElement(node) && textOf(node).length > 1);
}

function joinTo(run: ElementNode, letters: string): void {
  run.children = [text(textOf(run) + letters)];
  // Several letters in one <mi> are upright by themselves.
  delete run.properties.mathvariant;
}

function isFunctionName(children: TreeNode[], index: number): boolean {
  const next = children[index + 1];
  return isElement(next, 'mo') && textOf(next) === '\u2061';
}

/** `\mathrm{cm}` comes as c, m: one word again, also where its last letter carries the exponent. */
export function joinUprightLetters(children: TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  children.forEach((child, index) => {
    const last = joined.at(-1);
    const mayJoin = isUprightRun(last) && !isFunctionName(children, index);
    if (mayJoin && isUprightRun(child)) return joinTo(last, textOf(child));
    const base = isElement(child, 'msub', 'msup', 'msubsup') ? child.children[0] : undefined;
    if (mayJoin && isUprightRun(base)) {
      base.children = [text(textOf(last) + textOf(base))];
      delete base.properties.mathvariant;
      joined.pop();
    }
    joined.push(child);
  });
  return joined;
}
