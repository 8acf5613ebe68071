import type { IndexedEquation } from '#data/equation-index';
import { kinds, type NamedKind } from '#data/kinds';
import { renderTex } from '#markdown/render-tex';
import { archive } from '../archive.ts';
import { allNumbered } from '../numbering.ts';
import { escapeHtml } from '../text-with-tex.ts';
import { cardMaker } from './card-of-record.ts';
import { link, paragraph } from './html.ts';

export interface Card {
  /** The page it is taken from: /glossary/ has the cards of `glossary`. */
  collection: string;
  id: string;
  html: string;
}

async function cardsOf(kind: NamedKind): Promise<Card[]> {
  const make = cardMaker(kind);
  const collection = kind.page?.replaceAll('/', '');
  if (!make || !collection) return [];
  const made = [...(await archive(kind.collection)).values()].map(async (entry) => ({
    collection,
    id: entry.id,
    html: await make(entry),
  }));
  return Promise.all(made);
}

const ofEquation = ({ number, name, tex, url }: IndexedEquation): string =>
  paragraph(`${link(url, `(${number})`)} ${escapeHtml(name)}`) + renderTex(tex, { display: true });

/** A card for everything a link of the primer can point at, each under the page that tells the whole. */
export async function allCards(): Promise<Card[]> {
  const equations = [...(await allNumbered('equation')).values()].map((equation) => ({
    collection: 'equations',
    id: equation.id,
    html: ofEquation(equation),
  }));
  const records = await Promise.all(kinds.map(cardsOf));
  return [...records.flat(), ...equations];
}
