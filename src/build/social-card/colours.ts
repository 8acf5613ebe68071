import { readFileSync } from 'node:fs';
import type { CardColours } from './draw.ts';

/** The colours of the light theme, as the style sheet has them. */
export function lightColours(css = readFileSync('src/styles/tokens.css', 'utf8')): CardColours {
  const light = (name: string) => {
    const value = new RegExp(`--color-${name}: light-dark\\((#\\w+)`).exec(css)?.[1];
    if (!value) throw new Error(`tokens.css has no light colour --color-${name}`);
    return value;
  };
  return {
    paper: light('paper'),
    ink: light('ink'),
    muted: light('ink-muted'),
    accent: light('accent'),
  };
}
