import { archive } from '../archive.ts';
import { allNumbered } from '../numbering.ts';
import {
  correctionCard,
  equationCard,
  evidenceCard,
  materialCard,
  referenceCard,
  termCard,
} from './cards.ts';

export interface Card {
  /** The page it is taken from: /glossary/ has the cards of `glossary`. */
  collection: string;
  id: string;
  html: string;
}

async function cardsOf<Entry extends { id: string }>(
  collection: string,
  entries: ReadonlyMap<string, Entry>,
  html: (entry: Entry) => string | Promise<string>,
): Promise<Card[]> {
  const made = [...entries.values()].map(async (entry) => ({
    collection,
    id: entry.id,
    html: await html(entry),
  }));
  return Promise.all(made);
}

/** A card for everything a link of the primer can point at, each under the page that tells the whole. */
export async function allCards(): Promise<Card[]> {
  const cards = await Promise.all([
    cardsOf('references', await archive('references'), referenceCard),
    cardsOf('glossary', await archive('glossary'), termCard),
    cardsOf('corrections', await archive('corrections'), correctionCard),
    cardsOf('data', await archive('evidence'), evidenceCard),
    cardsOf('electrolytes', await archive('electrolytes'), materialCard),
    cardsOf('equations', await allNumbered('equation'), equationCard),
  ]);
  return cards.flat();
}
