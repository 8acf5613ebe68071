import { oneFile } from '#kit/fields/one-file.ts';
import { readTextFile, UnreadableFile } from '#kit/fields/read-text-file.ts';
import type { Dropped } from '#kit/fields/use-drop.ts';
import { readRecordText } from './read-record-text.ts';
import type { RecordReading } from './read-record.ts';

/** The record in a file or a text. */
export async function openRecord(source: Partial<Dropped>): Promise<RecordReading> {
  if (source.text?.trim() && !source.files?.length) return readRecordText(source.text);
  const file = oneFile(source);
  if (typeof file === 'string')
    return { ok: false, problem: file.replace(' Nothing was changed.', '') };
  try {
    const { text } = await readTextFile(file);
    return readRecordText(text);
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.message };
    throw error;
  }
}
