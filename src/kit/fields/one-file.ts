import type { Dropped } from './use-drop.ts';

/** The file to be read, or why there is none. Which of several is meant would be a guess. */
export function oneFile({ files, hasFolder = false }: Partial<Dropped>): File | string {
  if (hasFolder) return 'This is a folder: drop one of the files in it. Nothing was changed.';
  const [file, ...others] = files ?? [];
  if (!file) return 'What was dropped is neither a file nor a text.';
  if (others.length === 0) return file;
  return `These are ${others.length + 1} files; one at a time is read. Nothing was changed.`;
}
