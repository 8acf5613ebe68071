import type { Part } from '../part.ts';
import type { CollectionName } from '../schemas.ts';

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
  /** Names of the relations in src/physics. */
  relations: string[];
}
