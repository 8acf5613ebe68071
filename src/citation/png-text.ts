/** CRC-32 as PNG uses it (ISO 3309, polynomial 0xEDB88320). */
function cyclicRedundancyCheck(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

function uint32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

/** Bytes of the signature and the IHDR chunk, after which text chunks may stand. */
const headerLength = 8 + 25;

/**
 * Adds an international text chunk (iTXt, PNG specification 11.3.3.4) behind the header of a PNG,
 * so that the picture names its source wherever it goes.
 */
export function withTextChunk(
  png: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // Keyword, end mark, not compressed, no language, no translated keyword, then the text.
  const body = [...encoder.encode(`iTXt${keyword}`), 0, 0, 0, 0, 0, ...encoder.encode(text)];
  const check = cyclicRedundancyCheck(Uint8Array.from(body));
  const chunk = [...uint32(body.length - 4), ...body, ...uint32(check)];
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, headerLength));
  out.set(chunk, headerLength);
  out.set(png.subarray(headerLength), headerLength + chunk.length);
  return out;
}
