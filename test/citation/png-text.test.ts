import { crc32, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withTextChunk } from '../../src/citation/png-text.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One white pixel, put together after the PNG specification. */
function pixel(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): { type: string; data: Buffer; sound: boolean }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const sound = png.readUInt32BE(at + 8 + length) === crc32(body);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), sound });
    at += 12 + length;
  }
  return chunks;
}

it('writes an iTXt chunk with the CRC of zlib behind the header and leaves the rest as it was', () => {
  const text = 'Ionic conductivity, version 1, σ = 1.56 mS cm⁻¹';
  const chunks = chunksOf(Buffer.from(withTextChunk(pixel(), 'Source', text)));
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
  expect(chunks.every(({ sound }) => sound)).toBe(true);
  expect(chunks[1]?.data.toString('utf8')).toBe(`Source\0\0\0\0\0${text}`);
});
