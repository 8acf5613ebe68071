import { readTypedNumber } from '#units/typed-number';
import { readTypedUnit } from '#units/typed-unit';
import { readMdx } from '../mdx.ts';
import type { CheckedContent } from './checked-content.ts';
import { heldNumbers, significantDigits, type HeldNumber } from './held-numbers.ts';
import { plainTex } from './plain-tex.ts';
import type { Problem } from './problem.ts';
import { shownWords } from './shown-words.ts';

const power = String.raw`(?:\s?[×·x*]\s?10\s?(?:\^?[-−]?\d+|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))?`;
const numberThenWords = new RegExp(
  String.raw`(?<![\w.,^/·⁻⁰¹²³⁴⁵⁶⁷⁸⁹])([-−]?\d[\d\u202f]*(?:\.\d+)?${power})\s?((?:[^\s\d,;:()|–—][^\s,;:()|–—]*[ ]?){1,4})`,
  'gu',
);

interface TypedNumber {
  written: string;
  value: number;
  dimension: string;
  digits: number;
}

/** The longest run of words after the number that is a unit. */
function unitIn(words: readonly string[]): ReturnType<typeof readTypedUnit> {
  for (let count = words.length; count > 0; count--) {
    const unit = readTypedUnit(words.slice(0, count).join(' ').replace(/[.]$/, ''), []);
    if (unit && unit.dimension !== '1') return unit;
  }
  return undefined;
}

/** Numbers with a unit that somebody typed in a passage. */
function typedNumbers(passage: string): TypedNumber[] {
  return Array.from(passage.matchAll(numberThenWords), ([, number = '', words = '']) => {
    const read = readTypedNumber(number.replaceAll(/\s/g, ''), '1');
    const unit = unitIn(words.trim().split(' '));
    if (typeof read === 'string' || !unit) return [];
    const { dimension } = unit;
    const digits = significantDigits(number.replace(/[×·x*].*$/, ''));
    const written = `${number} ${words.trim()}`;
    return [{ written, value: unit.toSI(read.value), dimension, digits }];
  }).flat();
}

/** Numbers of a passage as an author writes it, with tags and formulas; what a tag computes is not typed. */
export const numbersTypedIn = (markdown: string): TypedNumber[] =>
  typedNumbers(shownWords(plainTex(markdown.replaceAll(/<[A-Z][^>]*>/g, ' '))));

/** Components whose words are data that the reader is given, not results. */
const given = ['Exercise'];

const passagesOf = (body: string): string[] =>
  readMdx(body)
    .prose(...given)
    .split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.)\s?)/);

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Three digits do not agree by chance; fewer may, unless the passage is about the very record. Hours are round. */
function isCopy(typed: TypedNumber, number: HeldNumber, passage: string): boolean {
  if (typed.dimension !== number.dimension || !same(typed.value, number.value)) return false;
  if (Math.min(typed.digits, number.digits) >= 3) return true;
  const enough = typed.dimension === 's1' ? 2 : 1;
  return typed.digits >= enough && number.about.some((word) => passage.includes(word));
}

/** Numbers typed into a text although a record holds them: they would stay when the record is mended. */
export function typedNumberProblems(content: CheckedContent): Problem[] {
  const numbers = heldNumbers(content);
  const texts = [...content.chapters, ...content.calculators, ...content.pages];
  return texts.flatMap(({ file, body }) =>
    passagesOf(body).flatMap((passage) =>
      numbersTypedIn(passage).flatMap((typed) => {
        const copied = numbers.find((number) => isCopy(typed, number, passage));
        if (!copied) return [];
        const problem = `“${typed.written}” is typed, though a record holds it.`;
        return [{ file, problem, remedy: `Write ${copied.tag}, which shows its conditions too.` }];
      }),
    ),
  );
}
