/** Breaks a text at blanks into lines of at most `length` letters where its words allow. */
export function wrap(text: string, length: number): string {
  return text
    .split(/\s+/)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length + 1 <= length) {
        return [...lines.slice(0, -1), `${last} ${word}`];
      }
      return [...lines, word];
    }, [])
    .join('\n');
}

/** A name short enough for a label: without its brackets, cut only where even that is too long. */
export function shortened(name: string, length: number): string {
  const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
  return bare.length <= length ? bare : `${bare.slice(0, length - 1).trimEnd()}…`;
}
