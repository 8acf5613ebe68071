import type { ReactNode } from 'react';
import { symbolBegins, symbolEnds } from '../model/working.ts';
import { SetSymbol } from './SymbolText.tsx';

/** A symbol between its marks or, in words, one with a subscript; an exponent that is no whole number. */
const pieces = new RegExp(
  [
    `${symbolBegins}(?<marked>[^${symbolEnds}]+)${symbolEnds}`,
    String.raw`(?<named>\p{L}+′?_\p{L}+)`,
    String.raw`\^\((?<exponent>(?:[^()]|\([^()]*\))*)\)`,
  ].join('|'),
  'gu',
);

/** Spaces where no line ends: around ±, and between a number and its unit. */
const closeSpaces = / (?=±)|(?<=±) |(?<=[\d⁰¹²³⁴-⁹]\)?) (?=[\p{L}%°])/gu;

/** `E_a′`, whose prime stands behind the subscript. */
function SymbolName({ plain }: { plain: string }): ReactNode {
  const [, base = '', subscript, prime] = /^([^_]*)_?(.*?)(′?)$/.exec(plain) ?? [];
  return (
    <>
      <SetSymbol base={base} subscript={subscript} />
      {prime}
    </>
  );
}

/** A line of the working with its symbols in italics and real indices; what is selected and copied keeps its caret. */
export function Typeset({ text }: { text: string }): ReactNode {
  const set: ReactNode[] = [];
  const line = text.replaceAll(closeSpaces, '\u00a0');
  let end = 0;
  for (const match of line.matchAll(pieces)) {
    set.push(line.slice(end, match.index));
    const { marked, named, exponent = '' } = match.groups ?? {};
    const plain = marked ?? named;
    set.push(
      plain ? (
        <SymbolName key={match.index} plain={plain} />
      ) : (
        <sup key={match.index}>
          <span className="visually-hidden">^</span>
          <Typeset text={exponent} />
        </sup>
      ),
    );
    end = match.index + match[0].length;
  }
  return [...set, line.slice(end)];
}
