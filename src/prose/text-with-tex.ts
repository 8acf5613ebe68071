import { holdNumberUnits } from '#markdown/number-units';
import { renderTex } from '#markdown/render-tex';
import { breakableTex } from './breakable-tex.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter]!);

/** Characters of TeX that fit the line of a narrow screen; a longer formula may be broken at its relations. */
const line = 40;

const formula = (tex: string): string =>
  (tex.length > line ? breakableTex(tex) : [tex]).map((piece) => renderTex(piece)).join('<wbr>');

/** Plain text in which $…$ is TeX and *…* is stressed, as HTML. */
export function textWithTex(text: string): string {
  return text
    .split(/\$\$?([^$]+)\$\$?/)
    .map((part, index) =>
      index % 2 === 1
        ? formula(part.trim())
        : escapeHtml(holdNumberUnits(part)).replaceAll(/\*([^*\s][^*]*)\*/g, '<em>$1</em>'),
    )
    .join('');
}

/** Plain words in which `k_B` stands for a letter with a subscript, as HTML. */
export const textWithSubscripts = (text: string): string =>
  textWithTex(text).replaceAll(
    /(?<![\w\\{])(\p{Letter})_([\p{Letter}\d]+)/gu,
    '<i>$1</i><sub>$2</sub>',
  );
