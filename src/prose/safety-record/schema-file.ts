import { jsonSchema } from '#calculators/safety-record/json-schema.ts';
import { address } from '../address.ts';

/** The JSON Schema of safety records as a file, which names its own address. */
export function schemaFile(site: URL | undefined): string {
  const own = new URL(address('/schemas/safety-record-1.json'), site).href;
  return `${JSON.stringify(jsonSchema(own), null, 2)}\n`;
}
