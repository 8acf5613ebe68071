const entities: Readonly<Record<string, string>> = { nbsp: ' ', shy: '', amp: '&', zwnj: '' };

/** Characters that no reader sees, and by which a word can be cut. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const characterOf = (code: string): string => {
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ' ';
};

/** Words of attributes are shown too: the name of an equation, the text of a link. */
const attributesOf = (tag: string): string =>
  Array.from(tag.matchAll(/=\s*(?:\{\s*)?(["'`])(.*?)\1/gs), ([, , value]) => ` ${value} `).join(
    '',
  );

/** A text as its reader sees it, in one line: without tags, emphasis, entities and invisible characters. */
export function shownWords(markdown: string): string {
  return markdown
    .replaceAll(/<!--.*?-->|\{\/\*.*?\*\/\}/gs, '')
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, attributesOf)
    .replaceAll(/\{\s*(["'`])((?:(?!\1)[^\\$])*)\1\s*\}/g, '$2')
    .replaceAll(/&#(x[\da-f]+|\d+);/gi, (_, code: string) => characterOf(code))
    .replaceAll(/&([a-z]+);/gi, (entity, name: string) => entities[name.toLowerCase()] ?? entity)
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\\(?:text|mathrm|emph|textit)\s*\{([^{}]*)\}/g, '$1')
    .replaceAll(/[*`[\]{}]|\b_|_\b|\\(?=\W)/g, '')
    .replaceAll(invisible, '')
    .normalize('NFC')
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/\s+/g, ' ');
}
