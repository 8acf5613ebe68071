import { texOfUnit, type ComposedUnit } from '#units/composed-unit';
import { quantities } from '#units/quantities';
import { symbolToTex } from '#units/symbol-tex';
import { lowerSuperscripts, raisedInteger } from '#units/superscripts';
import { units, type UnitId } from '#units/units';
import type { AnyCalculator } from './definition.ts';
import type { Success } from './evaluate.ts';
import { latexText } from './latex-text.ts';
import { toTex } from './expression-tex.ts';
import { constantSymbols, quantityInFormula } from './symbol-name.ts';
import { shortNumber } from './short-number.ts';
import { convertIn, convertPlain } from './working-conversions.ts';
import {
  carried,
  fenced,
  linesIn,
  workingLines,
  type Notation,
  type WorkingLine,
} from './working.ts';

export { convertPlain } from './working-conversions.ts';

export type WorkingFormat = 'text' | 'markdown' | 'latex';

const powerOfTen = new RegExp(`×10(${raisedInteger})`, 'g');

/** '1.56×10⁻³' as TeX. */
function texNumber(text: string): string {
  return text
    .replaceAll(powerOfTen, (_, raised: string) => `\\times 10^{${lowerSuperscripts(raised)}}`)
    .replaceAll('−', '-')
    .replaceAll('±', '\\pm');
}

function symbolTex(calculator: AnyCalculator, key: string): string {
  const quantity = quantityInFormula(calculator, key);
  return (
    constantSymbols[key]?.tex ??
    (quantity ? symbolToTex(quantities[quantity].symbol) : `\\text{${key}}`)
  );
}

const texAmount = (number: string, unit: ComposedUnit) =>
  unit.length > 0 ? `${texNumber(number)}\\,${texOfUnit(unit)}` : texNumber(number);

const texNotation: Notation = {
  symbol: symbolTex,
  expression: toTex,
  inside: ({ number, unit }) => {
    const { tex } = units[unit];
    return tex ? `\\left(${texNumber(number)}\\,${tex}\\right)` : texNumber(number);
  },
  final: (shown) => {
    const { label, tex } = units[shown.unit];
    return texNumber(fenced(shown, label)) + (tex && `\\,${tex}`);
  },
  quadrature: (of, effects, { value, unitId }) => {
    const { tex } = units[unitId];
    const squares = effects.map((effect) => `\\left(${texNumber(effect)}\\right)^2`).join(' + ');
    return [`u(${of})`, `\\sqrt{${squares}}\\,${tex}`, `${texNumber(value)}\\,${tex}`];
  },
};

const convertTex = convertIn({
  expression: toTex,
  amount: ({ value, unit }) => texAmount(carried(value), unit),
  converted: (value, factor, unit) =>
    `${texNumber(carried(value))} \\times ${texAmount(shortNumber(factor), unit)}`,
  fence: (text) => `\\left(${text}\\right)`,
});

/** A line of the working, also as TeX, whole and by what is equal to what. */
export interface CopiedLine extends WorkingLine {
  tex: string;
  equals: string[];
}

/** Where and when the numbers were worked out. */
export interface WorkingSource {
  /** The book and its version. */
  name: string;
  /** Opens the calculator in this state. */
  address: string;
  date: Date;
}

/** The working with each line as TeX too. */
export function linesWithTex(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
): CopiedLine[] {
  const set = linesIn(texNotation, calculator, result, outputUnits, convertTex);
  return workingLines(calculator, result, outputUnits, convertPlain).map((line, index) => {
    const equals = set[index]?.[1] ?? [];
    return { ...line, equals, tex: equals.join(' = ') };
  });
}

/** The day on the reader's calendar, as 2026-11-28. */
const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

const said = ({ name, date }: WorkingSource) => `Calculated on ${dayOf(date)} with ${name}`;

/** A fragment for any document with amsmath and hyperref: the words are its text, the lines break at their signs. */
function asLatex(title: string, lines: readonly CopiedLine[], source?: WorkingSource): string {
  const steps = lines.flatMap(({ says, equals: [first, ...rest] }) => [
    `\\item ${latexText(says)}`,
    '\\begin{align*}',
    rest.map((part, index) => `  ${index > 0 ? '' : first} &= ${part}`).join(' \\\\\n'),
    '\\end{align*}',
  ]);
  return [
    '% Needs the packages amsmath and hyperref.',
    `\\subsection*{${latexText(title)}}`,
    '\\begin{enumerate}',
    ...steps,
    '\\end{enumerate}',
    ...(source ? [`${latexText(said(source))}: \\url{${source.address}}`] : []),
  ].join('\n');
}

function asMarkdown(title: string, lines: readonly CopiedLine[], source?: WorkingSource): string {
  // What belongs to a step stands below its first letter, which moves with the tenth number.
  const steps = lines.map((line, index) => {
    const number = `${index + 1}. `;
    return `${number}${line.says}\n\n${' '.repeat(number.length)}$${line.tex}$`;
  });
  const end = source ? [`${said(source)}: <${source.address}>`] : [];
  return [`## ${title}`, ...steps, ...end].join('\n\n');
}

/** The working as one text, to be pasted into a report. */
export function workingText(
  title: string,
  lines: readonly CopiedLine[],
  format: WorkingFormat,
  source?: WorkingSource,
): string {
  if (format === 'latex') return asLatex(title, lines, source);
  if (format === 'markdown') return asMarkdown(title, lines, source);
  return [
    title,
    ...lines.map((line, index) => `${index + 1}. ${line.says}\n   ${line.plain}`),
    ...(source ? [`${said(source)}: ${source.address}`] : []),
  ].join('\n');
}
