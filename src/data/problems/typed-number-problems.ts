import { readTypedNumber } from '#units/typed-number';
import { readTypedUnit } from '#units/typed-unit';
import { readMdx } from '../mdx.ts';
import type { CheckedContent } from './checked-content.ts';
import { heldNumbers, significantDigits, type HeldNumber } from './held-numbers.ts';
import { plainTex } from './plain-tex.ts';
import type { Problem } from './problem.ts';
import { shownWords } from './shown-words.ts';
import { numeralsInDigits, unitInSigns } from './written-out.ts';

const power = String.raw`(?:\s?[×·x*]\s?10\s?(?:\^?[-−]?\d+|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|[eE][-−+]?\d+)?`;
const number = String.raw`[-−]?\d[\d\u202f]*(?:,\d{3})*(?:[.,]\d+)?(?:\(\d+\))?${power}`;
// The unit of a range, a list or a ± stands once, behind the last number.
const between = String.raw`\s?(?:–|-|±|,|\/|\bto\b|\band\b|\bor\b)\s?`;
const numbersThenWords = new RegExp(
  String.raw`(?<![\w,^/·⁻⁰¹²³⁴⁵⁶⁷⁸⁹]|\d\.)((?:${number}${between})*${number})\s?[-(“”"']{0,2}\s?((?:[^\s\d,;:()|–—][^\s,;:()|–—]*[ ]?){1,6})`,
  'gu',
);

interface TypedNumber {
  written: string;
  value: number;
  /** What is rounded to the typed digits lies between these. */
  rounded: readonly [low: number, high: number];
  dimension: string;
  digits: number;
}

type Unit = ReturnType<typeof readTypedUnit>;

/** The same few words follow thousands of numbers. */
const unitsRead = new Map<string, Unit>();

function readUnit(written: string): Unit {
  if (!unitsRead.has(written)) unitsRead.set(written, readTypedUnit(unitInSigns(written), []));
  return unitsRead.get(written);
}

/** The longest run of words after the number that is a unit. */
function unitIn(words: readonly string[]): Unit {
  for (let count = words.length; count > 0; count--) {
    const unit = readUnit(words.slice(0, count).join(' ').replace(/[.]$/, ''));
    if (unit && unit.dimension !== '1') return unit;
  }
  return undefined;
}

/** Digits as wide as Chinese characters are plain ones; an uncertainty in per cent parts a number from its unit. */
const plainDigits = (text: string): string =>
  text
    .replaceAll(/[０-９．]/g, (wide) => wide.normalize('NFKC'))
    .replaceAll(/\s?±\s?\d[\d.]*\s?%/g, '');

/** Numbers with a unit that somebody typed in a passage. */
function typedNumbers(passage: string): TypedNumber[] {
  const found = numeralsInDigits(plainDigits(passage)).matchAll(numbersThenWords);
  return Array.from(found, ([, numbers = '', words = '']) => {
    const unit = unitIn(words.trim().split(' '));
    if (!unit) return [];
    return Array.from(numbers.matchAll(new RegExp(number, 'gu')), ([one]) => {
      const digits = one.replaceAll(/\s|,(?=\d{3})|\(\d+\)/g, '');
      const read = readTypedNumber(digits, '1');
      if (typeof read === 'string') return [];
      const meant = significantDigits(digits.replace(/[×·x*].*$/, ''));
      const half = 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(read.value))) + 1 - meant);
      return {
        written: `${one} ${words.trim()}`,
        value: unit.toSI(read.value),
        rounded: [unit.toSI(read.value - half), unit.toSI(read.value + half)] as const,
        dimension: unit.dimension,
        digits: meant,
      };
    }).flat();
  }).flat();
}

/** Numbers of a passage as an author writes it, with tags and formulas; what a tag computes is not typed. */
export const numbersTypedIn = (markdown: string): TypedNumber[] =>
  typedNumbers(shownWords(plainTex(markdown.replaceAll(/<[A-Z][^>]*>/g, ' '))));

const passagesOf = (body: string): string[] =>
  readMdx(body)
    .prose()
    .split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.)\s?)/);

/** What a text says before it begins. */
const headOf = (data: object): string[] =>
  Object.entries(data).flatMap(([name, value]) =>
    /^(?:title|summary|question)$/.test(name) && typeof value === 'string' ? [value] : [],
  );

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Three digits do not agree by chance; fewer may, unless the passage is about the very record. Hours are round. */
function isCopy(typed: TypedNumber, number: HeldNumber, passage: string): boolean {
  if (typed.dimension !== number.dimension) return false;
  const [low, high] = typed.rounded;
  const enoughDigits = Math.min(typed.digits, number.digits) >= 3;
  if (enoughDigits && low <= number.value && number.value <= high) return true;
  if (!same(typed.value, number.value)) return false;
  const enough = typed.dimension === 's1' ? 2 : 1;
  return typed.digits >= enough && number.about.some((word) => passage.includes(word));
}

/** Numbers typed into a text although a record holds them: they would stay when the record is mended. */
export function typedNumberProblems(content: CheckedContent): Problem[] {
  const numbers = heldNumbers(content);
  const texts = [...content.chapters, ...content.calculators, ...content.pages];
  return texts.flatMap(({ file, data, body }) =>
    [...headOf(data), ...passagesOf(body)].flatMap((passage) =>
      numbersTypedIn(passage).flatMap((typed) => {
        const copied = numbers.find((number) => isCopy(typed, number, passage));
        if (!copied) return [];
        const problem = `“${typed.written}” is typed, though a record holds it.`;
        return [{ file, problem, remedy: copied.remedy }];
      }),
    ),
  );
}
