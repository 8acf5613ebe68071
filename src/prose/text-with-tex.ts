import { heldPair } from '#markdown/held-pairs';
import { holdNumberUnits } from '#markdown/number-units';
import { renderTex } from '#markdown/render-tex';
import { breakableTex } from './breakable-tex.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter]!);

/** Characters of TeX that fit the line of a narrow screen; a longer formula may be broken at its relations. */
const line = 40;

/** What stands behind a formula and must not begin the next line. */
const closes = /^[)\]”’,.;:!?%]+/;

const held = (html: string, after: string): string =>
  after ? `<span class="glue">${html}${escapeHtml(after)}</span>` : html;

function formula(tex: string, after: string): string {
  const pieces = tex.length > line ? breakableTex(tex) : [tex];
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => held(renderTex(piece), index === last ? after : ''))
    .join('<wbr>');
}

/** Plain text in which $…$ is TeX and *…* is stressed, as HTML. */
export function textWithTex(text: string): string {
  const parts = text.split(/\$\$?([^$]+)\$\$?/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return formula(part.trim(), closes.exec(parts[index + 1]!)?.[0] ?? '');
      const words = index > 0 ? part.replace(closes, '') : part;
      return escapeHtml(holdNumberUnits(words))
        .replaceAll(heldPair, '<span class="glue">$&</span>')
        .replaceAll(/\*([^*\s][^*]*)\*/g, '<em>$1</em>');
    })
    .join('');
}

/** Plain words in which `k_B` stands for a letter with a subscript, as HTML. */
export const textWithSubscripts = (text: string): string =>
  textWithTex(text).replaceAll(
    /(?<![\w\\{])(\p{Letter})_([\p{Letter}\d]+)/gu,
    '<i>$1</i><sub>$2</sub>',
  );

const stressed = (html: string): string =>
  html.replaceAll(/(?<!\w)_([^_\s]+)_(?!\w)/g, '<em>$1</em>');

/** Plain words of a changelog with `code` and _stressed_ words, as HTML. */
export const textWithCode = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : stressed(textWithSubscripts(part)),
    )
    .join('');

/** Words such as Li6PS5Cl; NCM811 is the name of a class. */
const chemical =
  /(?<![\p{L}\d])(?![A-Z]{3,}\d+\b)(?:[A-Z][a-z]?(?:\d+(?:\.\d+)?)?){2,}(?![\p{L}\d])/gu;

/** Plain words in which a chemical formula is typed, as HTML with its numbers below the line. */
export const textWithFormulas = (text: string): string =>
  escapeHtml(text).replaceAll(chemical, (formula) =>
    formula.replaceAll(/\d+(?:\.\d+)?/g, '<sub>$&</sub>'),
  );
