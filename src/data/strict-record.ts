import { z } from 'astro/zod';

/** An object of which every field is known; a misspelt field is named together with those that exist. */
export function strictRecord<Shape extends z.ZodRawShape>(noun: string, shape: Shape) {
  const fields = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')}: no such field in ${noun}. Remove it or use one of: ${fields}.`
        : `${noun} is missing or is not an object. Give the fields: ${fields}.`,
  });
}

/** A text that says something; `remedy` tells the author what to write. */
export function words(remedy: string) {
  return z.string({ error: remedy }).trim().min(1, { error: remedy });
}
