/** Larger files hold more rows than any calculator takes. */
const largest = 4_000_000;

/** Why a file cannot be opened, in words for the reader. */
export class UnreadableFile extends Error {}

/** The text of a chosen file, in the encodings in which instruments and spreadsheets write. */
export async function readTextFile(file: File): Promise<string> {
  if (file.size > largest)
    throw new UnreadableFile('The file is larger than 4 MB; thin the data out first.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    throw new UnreadableFile(
      'This is a workbook. Save the sheet as CSV, or copy its cells and paste them.',
    );
  }
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
