const width = 1200;
const height = 630;
const margin = 84;

/** The palette of the light theme, from tokens.css, as sRGB. */
export interface CardColours {
  paper: string;
  ink: string;
  muted: string;
  accent: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign] as string);

/** Words broken into lines of about this many characters. */
function linesOf(text: string, length: number, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) as string;
    if (last && last.length + word.length >= length) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

function block(lines: string[], top: number, size: number, attributes: string): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${margin}" y="${top + index * size * 1.25}" font-size="${size}" ${attributes}>${escaped(line)}</text>`,
    )
    .join('');
}

/** A card for previews of links: what, in a sentence, and of which site. */
export function drawCard(
  { kind, title, sentence, site }: Record<'kind' | 'title' | 'sentence' | 'site', string>,
  { paper, ink, muted, accent }: CardColours,
): string {
  const titleLines = linesOf(title, 32, 3);
  const below = 210 + titleLines.length * 80;
  const sentenceLines = linesOf(sentence, 64, Math.max(1, Math.floor((530 - below) / 42)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="STIX Two Text">
<rect width="${width}" height="${height}" fill="${paper}"/><rect width="16" height="${height}" fill="${accent}"/>
${block([kind], 120, 30, `fill="${accent}"`)}
${block(titleLines, 210, 64, `font-weight="600" fill="${ink}"`)}
${block(sentenceLines, below, 33, `fill="${muted}"`)}
${block([site], 572, 30, `fill="${ink}"`)}</svg>`;
}
