import { fromSI } from '#units/convert';
import { formatQuantity } from '#units/format';
import { lowerSuperscripts, raisedInteger } from '#units/superscripts';
import { units, type UnitId } from '#units/units';
import type { AnyCalculator, WorkingStep } from './definition.ts';
import type { Success } from './evaluate.ts';
import { toPlain, toTex } from './expression.ts';
import { inFormula } from './in-formula.ts';
import { shortNumber } from './short-number.ts';
import { mainOutput, shownOutput, symbolKey } from './shown-output.ts';
import { labelOf, symbolPlain, symbolTex } from './symbol-name.ts';

export type WorkingFormat = 'text' | 'markdown' | 'latex';

/** One line of the working, in the three forms a reader may take away. */
export interface WorkingLine {
  says: string;
  /** The relation in symbols, then with numbers, then its value. */
  plain: string;
  tex: string;
}

interface Context {
  calculator: AnyCalculator;
  result: Success;
  outputUnits: Record<string, UnitId>;
}

interface Shown {
  number: string;
  uncertainty: string;
  label: string;
  tex: string;
}

function givenValue({ result }: Context, key: string): Shown | undefined {
  const given = result.reading.given[key];
  if (!given) return undefined;
  const uncertainty = given.uncertainty === undefined ? '' : ` ± ${shortNumber(given.uncertainty)}`;
  const { label, tex } = units[given.unit];
  return { number: shortNumber(given.value), uncertainty, label, tex };
}

function foundValue({ calculator, result, outputUnits }: Context, key: string): Shown | undefined {
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (!estimate || !output) return undefined;
  const { unit } = shownOutput(output, estimate, outputUnits[key]);
  const shown = formatQuantity(estimate.value, { unit, uncertainty: estimate.uncertainty });
  const uncertainty = shown.uncertainty ? ` ± ${shown.uncertainty}` : '';
  return { number: shown.value, uncertainty, label: units[unit].label, tex: units[unit].tex };
}

/** Digits of a found value inside a formula: enough to calculate on with, even through an exponential. */
const carriedDigits = 6;

/** A value as it stands in a formula: as the reader gave it, else as it came out, else its symbol. */
function valueOf({ calculator, result, outputUnits }: Context, key: string): Shown {
  const given = result.reading.given[key];
  const estimate = result.results[key];
  const output = calculator.outputs[key];
  if (given) {
    const { value, unit } = inFormula(given);
    const { label, tex } = units[unit];
    return { number: shortNumber(value), uncertainty: '', label, tex };
  }
  if (estimate && output) {
    const { unit } = shownOutput(output, estimate, outputUnits[key]);
    const { label, tex } = units[unit];
    const carried = Number(fromSI(estimate.value, unit).toPrecision(carriedDigits));
    return { number: shortNumber(carried), uncertainty: '', label, tex };
  }
  return { number: symbolPlain(calculator, key), uncertainty: '', label: '', tex: '' };
}

function plainValue(context: Context, key: string): string {
  const { number, label } = valueOf(context, key);
  return label ? `(${number} ${label})` : number;
}

const powerOfTen = new RegExp(`×10(${raisedInteger})`, 'g');

/** '1.56×10⁻³' as TeX. */
function texNumber(text: string): string {
  return text
    .replaceAll(powerOfTen, (_, raised: string) => `\\times 10^{${lowerSuperscripts(raised)}}`)
    .replaceAll('−', '-')
    .replaceAll('±', '\\pm');
}

function texValue(context: Context, key: string): string {
  const { number, tex } = valueOf(context, key);
  if (number === symbolPlain(context.calculator, key)) return symbolTex(context.calculator, key);
  return tex ? `\\left(${texNumber(number)}\\,${tex}\\right)` : texNumber(number);
}

function finalValue({ number, uncertainty, label, tex }: Shown): { plain: string; tex: string } {
  const fenced = uncertainty && label ? `(${number}${uncertainty})` : `${number}${uncertainty}`;
  return { plain: `${fenced} ${label}`.trim(), tex: `${texNumber(fenced)}\\,${tex}` };
}

function stepLine(context: Context, step: WorkingStep): WorkingLine {
  const { calculator } = context;
  const final = finalValue(foundValue(context, step.gives) ?? valueOf(context, step.gives));
  const given = symbolKey(context.result, step.gives);
  const symbols = toPlain(step.expression, (key) =>
    symbolPlain(calculator, symbolKey(context.result, key)),
  );
  const numbers = toPlain(step.expression, (key) => plainValue(context, key));
  const texSymbols = toTex(step.expression, (key) =>
    symbolTex(calculator, symbolKey(context.result, key)),
  );
  const texNumbers = toTex(step.expression, (key) => texValue(context, key));
  // A step made of rows of data has no symbols; its numbers are not written twice.
  const chain = (...links: string[]) => [...new Set(links)].join(' = ');
  return {
    says: step.says,
    plain: chain(symbolPlain(calculator, given), symbols, numbers, final.plain),
    tex: chain(symbolTex(calculator, given), texSymbols, texNumbers, final.tex),
  };
}

function givenLine(context: Context, key: string): WorkingLine {
  const final = finalValue(givenValue(context, key) ?? valueOf(context, key));
  return {
    says: `Given: ${labelOf(context.calculator, key)}`,
    plain: `${symbolPlain(context.calculator, key)} = ${final.plain}`,
    tex: `${symbolTex(context.calculator, key)} = ${final.tex}`,
  };
}

/** Combines the effects of the inputs on the main result, written out. */
function uncertaintyLine(context: Context): WorkingLine[] {
  const { calculator, result, outputUnits } = context;
  const main = mainOutput(calculator, result);
  const all = main ? (result.contributions[main] ?? []) : [];
  const parts = all.filter(({ effect }) => effect !== 0);
  const output = calculator.outputs[main ?? ''];
  if (!main || !output || parts.every(({ input }) => input === 'fit')) return [];
  const { unit } = shownOutput(output, result.results[main], outputUnits[main]);
  const effects = parts.map(
    (part) => formatQuantity(Math.abs(part.effect), { unit, digits: 3 }).value,
  );
  const total = formatQuantity(result.results[main]?.uncertainty ?? 0, { unit, digits: 3 });
  const name = symbolPlain(calculator, main);
  const squares = effects.map((effect) => `(${effect})²`).join(' + ');
  const texSquares = effects.map((effect) => `\\left(${texNumber(effect)}\\right)^2`).join(' + ');
  return [
    {
      says: 'Uncertainty: each input moved by its own standard uncertainty, added in quadrature',
      plain: `u(${name}) = √(${squares}) ${units[unit].label} = ${total.text}`,
      tex: `u(${symbolTex(calculator, main)}) = \\sqrt{${texSquares}}\\,${units[unit].tex} = ${texNumber(total.value)}\\,${units[unit].tex}`,
    },
  ];
}

/** The whole working with the reader's numbers, step by step. */
export function workingLines(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
): WorkingLine[] {
  const context = { calculator, result, outputUnits };
  const steps = calculator.working(result.reading.values as never, result.details);
  return [
    ...Object.keys(result.reading.given).map((key) => givenLine(context, key)),
    ...steps.map((step) => stepLine(context, step)),
    ...uncertaintyLine(context),
  ];
}

/** The working as one text, to be pasted into a report. */
export function workingText(title: string, lines: WorkingLine[], format: WorkingFormat): string {
  if (format === 'latex') {
    const steps = lines.map((line) => `% ${line.says}\n\\[ ${line.tex} \\]`);
    return [`% ${title}`, ...steps].join('\n');
  }
  if (format === 'markdown') {
    // What belongs to a step stands below its first letter, which moves with the tenth number.
    const steps = lines.map((line, index) => {
      const number = `${index + 1}. `;
      return `${number}${line.says}\n\n${' '.repeat(number.length)}$${line.tex}$`;
    });
    return [`## ${title}`, ...steps].join('\n\n');
  }
  return [
    title,
    ...lines.map((line, index) => `${index + 1}. ${line.says}\n   ${line.plain}`),
  ].join('\n');
}
