const opening = /^(?:\{|\\left(?![a-zA-Z])|\\begin\b)/;
const closing = /^(?:\}|\\right(?![a-zA-Z])|\\end\b)/;
const relation = /^(?:=|\\(?:Rightarrow|rightarrow|neq|approx)(?![a-zA-Z]))/;

const roomAtTheEnd = /(?:\\[ ,;:]|\\q?quad|\s)+$/;

/** Length of the piece of TeX at the start of a text: a command, or one character. */
const pieceLength = (tex: string): number => /^\\(?:[a-zA-Z]+|.)/.exec(tex)?.[0].length ?? 1;

/** Cuts a chain `a = b = c` before its outermost relations: a browser breaks lines between formulas, never within one. */
export function breakableTex(tex: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (let place = 0; place < tex.length; place += pieceLength(tex.slice(place))) {
    const rest = tex.slice(place);
    if (opening.test(rest)) depth += 1;
    if (closing.test(rest)) depth -= 1;
    if (depth === 0 && place > start && relation.test(rest)) {
      pieces.push(tex.slice(start, place));
      start = place;
    }
  }
  pieces.push(tex.slice(start));
  return pieces.map((piece) => piece.replace(roomAtTheEnd, '').trimStart()).filter(Boolean);
}
