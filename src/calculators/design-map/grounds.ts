/** Whether numbers were found or are a guess: a limit that rests on a guess is drawn dashed. */
export function grounds<const Label extends string>(label: Label) {
  return {
    kind: 'choice',
    label,
    options: [
      { id: 'assumed', label: 'assumed' },
      { id: 'found', label: 'measured or from a source' },
    ],
    initial: 'assumed',
  } as const;
}
