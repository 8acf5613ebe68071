const words: Readonly<Record<string, readonly string[]>> = {
  Equation: ['equation', 'eq'],
  Figure: ['figure', 'fig'],
  Table: ['table'],
  Exercise: ['exercise', 'ex', 'question', 'problem'],
};

/** What a reader may type for `Equation 3.2`: eq 3.2 too. */
export function numberedNames(kind: string): string[] {
  const [name = '', number = ''] = kind.split(' ');
  return number ? (words[name] ?? []).map((word) => `${word} ${number}`) : [];
}
