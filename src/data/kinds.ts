import type { Kind } from './kind.ts';
import type { CollectionName } from './schemas.ts';

export type KindName = Exclude<CollectionName, 'chapters'>;

/** A kind under the name of its collection, which is that of its file. */
export type NamedKind = Kind & {
  collection: KindName;
  /** The folder or the list below content/. */
  home: string;
};

const files = import.meta.glob<Kind>('./kinds/*.ts', { eager: true, import: 'kind' });

/** Every kind of record: one file each in src/data/kinds. */
export const kinds: readonly NamedKind[] = Object.entries(files).map(([file, kind]) => {
  const home = file.replace(/^.*\/|\.ts$/g, '');
  const collection = home.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    ...kind,
    collection: collection as KindName,
    home: kind.files === 'list' ? `${home}.json` : home,
  };
});

/** Files of a kind, as an author finds them: `content/glossary/*.md`. */
export const filesOf = ({ files: ending, home }: NamedKind): string =>
  ending === 'list' ? `content/${home}` : `content/${home}/*.${ending}`;

type Ordered = 'search' | 'citing' | 'download';

/** A kind of which this is told. */
export type KindWith<Part extends Ordered> = NamedKind & {
  [Name in Part]: NonNullable<Kind[Name]>;
};

/** Kinds of which this is told, in its order. */
export const kindsWith = <Part extends Ordered>(part: Part): KindWith<Part>[] =>
  kinds
    .filter((kind): kind is KindWith<Part> => kind[part] !== undefined)
    .toSorted((one, other) => one[part].order - other[part].order);
