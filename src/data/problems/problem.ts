import type { Attributes } from '../component-attributes.ts';
import type { Part } from '../part.ts';
import type { CollectionName } from '../schemas.ts';
import type { RelationSignature } from '../values/relation-signature.ts';

/** Something an author has to mend: where, what, and how. */
export interface Problem {
  file: string;
  problem: string;
  remedy: string;
}

/** One record as it was read from disk: JSON, or front matter with the text below it. */
export interface ContentFile {
  /** Path from the root of the project. */
  file: string;
  /** Name of the file without its ending; for a record of a list, its own id. */
  id: string;
  data: unknown;
  body: string;
}

/** All of content/, and the names outside it that authors may use. */
export interface LoadedContent extends Record<CollectionName, ContentFile[]> {
  /** Names of the drawings in src/figures. */
  drawings: string[];
  /** Parts of the book, from content/primer.json. */
  parts: Part[];
  /** What the relations of src/physics take and give, by their names. */
  relations: ReadonlyMap<string, RelationSignature>;
  /** What authors may write in a tag, by the name of the component. */
  components: ReadonlyMap<string, Attributes>;
}

/** Messages of the schemas say first what is wrong, then what to do. */
export function inTwo(message: string): { problem: string; remedy: string } {
  const end = message.indexOf('. ');
  if (end < 0) return { problem: message, remedy: 'See the comments of the schema in src/data.' };
  return { problem: message.slice(0, end + 1), remedy: message.slice(end + 2) };
}
