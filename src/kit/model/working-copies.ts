import { quantities } from '#units/quantities';
import { symbolToTex } from '#units/symbol-tex';
import { lowerSuperscripts, raisedInteger } from '#units/superscripts';
import { units, type UnitId } from '#units/units';
import type { AnyCalculator } from './definition.ts';
import type { Success } from './evaluate.ts';
import { toTex } from './expression-tex.ts';
import { constantSymbols, quantityInFormula } from './symbol-name.ts';
import { fenced, linesIn, workingLines, type Notation, type WorkingLine } from './working.ts';

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

const texNotation: Notation = {
  symbol: symbolTex,
  expression: toTex,
  inside: ({ number, unit }) => {
    const { tex } = units[unit];
    return tex ? `\\left(${texNumber(number)}\\,${tex}\\right)` : texNumber(number);
  },
  final: (shown) => {
    const { label, tex } = units[shown.unit];
    return `${texNumber(fenced(shown, label))}\\,${tex}`;
  },
  quadrature: (of, effects, { value, unitId }) => {
    const { tex } = units[unitId];
    const squares = effects.map((effect) => `\\left(${texNumber(effect)}\\right)^2`).join(' + ');
    return `u(${of}) = \\sqrt{${squares}}\\,${tex} = ${texNumber(value)}\\,${tex}`;
  },
};

/** The working with each line as TeX too. */
export function linesWithTex(
  calculator: AnyCalculator,
  result: Success,
  outputUnits: Record<string, UnitId>,
): (WorkingLine & { tex: string })[] {
  const set = linesIn(texNotation, calculator, result, outputUnits);
  return workingLines(calculator, result, outputUnits).map((line, index) => ({
    ...line,
    tex: set[index]?.[1] ?? '',
  }));
}

/** The working as one text, to be pasted into a report. */
export function workingText(
  title: string,
  lines: ReturnType<typeof linesWithTex>,
  format: WorkingFormat,
): string {
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
