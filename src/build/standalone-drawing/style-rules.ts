/** A rule of a style sheet: what it applies to, and what it says there. */
export interface StyleRule {
  selector: string;
  declarations: Record<string, string>;
}

/** Blocks that hold for some screens only, and their braces. */
function withoutConditions(css: string): string {
  return css.replaceAll(/@[a-z-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

function declarationsIn(body: string): Record<string, string> {
  return Object.fromEntries(
    body.split(';').flatMap((line) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(line) ?? [];
      return name && value ? [[name, value]] : [];
    }),
  );
}

/** The rules of a style sheet that hold at rest and on every screen, in their order, one for each selector. */
export function rulesIn(css: string): StyleRule[] {
  const plain = withoutConditions(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  return Array.from(plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(
    ([, selectors = '', body = '']) =>
      selectors
        // At commas, but not at those within :is().
        .split(/,(?![^(]*\))/)
        .map((selector) => ({ selector: selector.trim(), declarations: declarationsIn(body) }))
        .filter(({ selector }) => !/:(hover|focus)/.test(selector)),
  );
}

/** How many classes and elements a selector names: the more, the stronger. */
export function specificity(selector: string): number {
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]/g)?.length ?? 0;
  const inChoice = /:is\(([^)]*)\)/.exec(selector)?.[1]?.match(/\./g)?.length ?? 1;
  const elements = selector.match(/(^|\s)[a-z][\w-]*/g)?.length ?? 0;
  // Of the choices in :is() only the strongest counts; all of them are single classes here.
  return (classes - (inChoice - 1)) * 100 + elements;
}
