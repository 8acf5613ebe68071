/** Commands of TeX that say how a letter looks, and those that part what stands beside them. */
const looks = /\\(?:text|math\w+|[a-z]*tilde)(?![a-z])/g;
const parts =
  /\\(?:begin|end)\{\w+\}|\\(?:left|right|[dt]?frac|q?quad)(?![a-z])|\\[,;!:\\]|\}\{|&/g;

/** What a formula in TeX says to who types it in a search: its letters and relations. */
export const lettersOf = (tex: string): string =>
  tex.replaceAll(looks, '').replaceAll(parts, ' ').trim();
