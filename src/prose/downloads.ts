/** Indented, so that it can be read and compared line by line. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** A download as JSON. */
export const json = (data: unknown): Response =>
  new Response(jsonText(data), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
