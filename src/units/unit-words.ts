import { superscript } from './superscripts.ts';
import type { Factor } from './unit-expression.ts';

function labelOf({ prefix, atom, power }: Factor): string {
  const symbol = prefix.label + atom.label;
  if (power % 1)
    return `√${symbol}${Math.abs(power) === 0.5 ? '' : superscript(2 * Math.abs(power))}`;
  return power === 1 ? symbol : symbol + superscript(power);
}

/** `mS cm⁻¹`, with narrow no-break spaces; a root below the line is written `Ω cm²/√h`. */
export function labelFactors(factors: Factor[]): string {
  let label = '';
  for (const factor of factors) {
    const separator = factor.power % 1 && factor.power < 0 ? '/' : '\u202f';
    label += (label && separator) + labelOf(factor);
  }
  return label;
}

/** `\mathrm{mS\,cm^{-1}}`. */
export function texFactors(factors: Factor[]): string {
  if (!factors.length) return '';
  const parts = factors.map(({ prefix, atom, power }) => {
    const exponent = power % 1 ? `${2 * power}/2` : power;
    return (prefix.tex + atom.tex).trim() + (power === 1 ? '' : `^{${exponent}}`);
  });
  return `\\mathrm{${parts.join('\\,')}}`;
}

function speakFactor({ prefix, atom, power }: Factor, plural: boolean): string {
  let name = (prefix.spoken + atom.spoken).replace('oohm', 'ohm').replace('aohm', 'ohm');
  if (plural) name = name.replace(/(?<![sz]|cent)$/, 's').replace('degree ', 'degrees ');
  const size = Math.abs(power);
  const before = { 0.5: 'root ', 2: 'square ', 3: 'cubic ' }[size] ?? '';
  return before + name + (size > 3 ? ` to the power of ${size}` : '');
}

/** `millisiemens per centimetre`; the last factor above the line is plural. */
export function speakFactors(factors: Factor[]): string {
  const above = factors.filter(({ power }) => power > 0);
  const below = factors.filter(({ power }) => power < 0);
  return [
    ...above.map((factor) => speakFactor(factor, factor === above.at(-1))),
    ...below.map((factor) => `per ${speakFactor(factor, false)}`),
  ].join(' ');
}
