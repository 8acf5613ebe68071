/** Symbols by which a filter finds a row, each also without its index: j finds j_lim and not the unit joule. */
export function symbolMarks(symbols: readonly string[]): string {
  const marks = new Set(symbols.flatMap((symbol) => [symbol, symbol.split('_', 1)[0]]));
  return `·${[...marks].join('·')}·`;
}
