import type { FormattedQuantity } from './format.ts';
import type { Scientific } from './scientific.ts';
import { units } from './units.ts';

function texMantissa(mantissa: string): string {
  if (mantissa === 'undefined') return '\\text{undefined}';
  return mantissa.replace('−', '-').replace('∞', '\\infty');
}

function texPower(exponent: number): string {
  return exponent ? `\\times10^{${exponent}}` : '';
}

function texNumber({ mantissa, exponent }: Scientific): string {
  return texMantissa(mantissa) + texPower(exponent);
}

/** For the working: `(1.560\pm0.020)\times10^{-5}\ \mathrm{S\,cm^{-1}}`. */
export function toTex({ parts: { value, uncertainty }, unitId }: FormattedQuantity): string {
  const unit = units[unitId].tex && `\\ ${units[unitId].tex}`;
  if (!uncertainty) return texNumber(value) + unit;
  if (value.exponent !== uncertainty.exponent) {
    return `\\left(${texNumber(value)}\\pm${texNumber(uncertainty)}\\right)${unit}`;
  }
  const pair = `${texMantissa(value.mantissa)}\\pm${texMantissa(uncertainty.mantissa)}`;
  const power = texPower(value.exponent);
  return (power || unit ? `(${pair})` : pair) + power + unit;
}

/** For the clipboard, plain text and Markdown alike: ordinary spaces, and `parseQuantity` reads it. */
export function toPlain({ text }: { text: string }): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
