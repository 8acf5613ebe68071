import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { NamedKind } from '#data/kinds';
import { addressOf } from '#data/kind';
import { textWithTex } from '../text-with-tex.ts';
import { joined, link, paragraph, remark } from './html.ts';

type Record = CollectionEntry<CollectionKey>;
type Maker = (entry: Record) => string | Promise<string>;

/** Cards that need more than words, by the kind of record: a work, a formula, two forms side by side. */
const makers = import.meta.glob<Maker>('./cards/*.ts', { eager: true, import: 'card' });

function ofWords(kind: NamedKind, entry: Record): string {
  const { title, says, remark: small } = kind.card!;
  const smallPrint = small?.(entry);
  return joined([
    paragraph(`<strong>${link(addressOf(kind, entry.id), title(entry))}</strong>`),
    ...(says?.(entry) ?? []).map((text) => text && paragraph(textWithTex(text))),
    entry.rendered?.html,
    smallPrint && remark(textWithTex(smallPrint)),
  ]);
}

/** What the card of a kind is made by; undefined where links to it have none. */
export function cardMaker(kind: NamedKind): Maker | undefined {
  const own = makers[`./cards/${kind.home}.ts`];
  return own ?? (kind.card && ((entry) => ofWords(kind, entry)));
}
