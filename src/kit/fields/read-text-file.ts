import { decodeText } from './decode-text.ts';

/** Larger files hold more rows than any calculator takes. */
const largest = 4_000_000;

/** Why a file cannot be opened, in words for the reader. */
export class UnreadableFile extends Error {}

export interface ReadFile {
  text: string;
  /** How it was read, where that is not plain. */
  note?: string;
}

interface Watched {
  /** Takes the share that has been read, as long as the file is not read. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** The bytes of a file, piece by piece: one on another machine may take its time. */
async function readBytes(file: File, { onProgress, signal }: Watched): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let read = 0;
  const reader = file.stream().getReader();
  const stop = () => void reader.cancel();
  signal?.addEventListener('abort', stop);
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (read + piece.value.length > bytes.length) break;
      bytes.set(piece.value, read);
      read += piece.value.length;
      if (read < file.size) onProgress?.(read / file.size);
    }
  } catch {
    throw new UnreadableFile(
      'The file could not be read. A folder cannot be opened; a file may have been moved or changed.',
    );
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  signal?.throwIfAborted();
  return bytes.subarray(0, read);
}

/** The text of a chosen file, in the encodings in which instruments and spreadsheets write. */
export async function readTextFile(file: File, watched: Watched = {}): Promise<ReadFile> {
  if (file.size > largest) {
    const size = (file.size / 1e6).toFixed(0);
    throw new UnreadableFile(
      `The file has ${size} MB; at most 4 MB and 10 000 rows are read. Thin the data out first.`,
    );
  }
  watched.onProgress?.(0);
  const decoded = decodeText(await readBytes(file, watched));
  if (!decoded.ok) throw new UnreadableFile(decoded.problem);
  return decoded;
}
