const sheet = /<link rel="stylesheet"[^>]*>/g;
const font = /<link rel="preload"[^>]*as="font"[^>]*>/g;
const firstScript = '</script>';

/**
 * The first frame waits for style sheets and not for fonts, which share the line with them: sheets stand at the top
 * of the head, behind the script of the theme, which would wait for what stands before it; fonts at its end.
 */
export function sheetsFirst(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const found = (kind: RegExp) => (head.match(kind) ?? []).join('');
  const others = head.replaceAll(sheet, '').replaceAll(font, '');
  const top = others.indexOf(firstScript);
  if (end < 0 || top < 0) return html;
  const behind = top + firstScript.length;
  return (
    others.slice(0, behind) + found(sheet) + others.slice(behind) + found(font) + html.slice(end)
  );
}
