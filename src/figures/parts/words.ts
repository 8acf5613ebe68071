export interface Run {
  text: string;
  style: 'plain' | 'symbol' | 'subscript' | 'superscript';
}

const token = /\*([^*]+)\*|_\{([^}]+)\}|\^\{([^}]+)\}|([^*_^]+|.)/g;

/** Reads "*R*_{gb} of the pellet": a symbol of a quantity in italics, sub- and superscripts. */
export function runs(line: string): Run[] {
  return [...line.matchAll(token)].map(([, symbol, subscript, superscript, plain]) => {
    if (symbol !== undefined) return { text: symbol, style: 'symbol' };
    if (subscript !== undefined) return { text: subscript, style: 'subscript' };
    if (superscript !== undefined) return { text: superscript, style: 'superscript' };
    return { text: plain ?? '', style: 'plain' };
  });
}

export interface PlacedRun extends Run {
  /** Shift of the baseline in the em of this run: what it needs, and what the run before left behind. */
  shift: string | undefined;
}

const small = 0.82;
const offset = { plain: 0, symbol: 0, subscript: 0.24, superscript: -0.36 };
const sizeOf = (style: Run['style']): number => (offset[style] === 0 ? 1 : small);

export function placed(line: string): PlacedRun[] {
  let baseline = 0;
  return runs(line).map((run) => {
    const change = (offset[run.style] - baseline) / sizeOf(run.style);
    baseline = offset[run.style];
    return { ...run, shift: change === 0 ? undefined : `${change.toFixed(2)}em` };
  });
}

/** Sets the numbers of a chemical formula as subscripts: Li7P3S11, Li6.6Ge0.6S5I. */
export const formula = (name: string): string =>
  name.replace(/(?<=[A-Za-z)])\d+(?:\.\d+)?/g, (count) => `_{${count}}`);
