import { getCollection } from 'astro:content';
import { chapterOrder } from '#data/chapter-order';
import { equationIndex } from '#data/equation-index';
import { figureIndex } from '#data/figure-index';
import { referenceLabel } from '#data/reference-label';
import { tableIndex } from '#data/table-index';
import { unitNames, unitsOf } from '#data/unit-names';
import { address } from '../address.ts';
import { citablePages } from '../cite/pages.ts';
import { firstSentence, plainWords } from '../cite/plain-words.ts';
import { plainSpelling, type SearchRecord } from './look-up.ts';

type Names = (string | undefined)[];

function record(
  kind: string,
  title: string,
  path: string,
  names: Names,
  detail?: string,
): SearchRecord {
  const spelled = names.map((name) => plainSpelling(name ?? '')).filter(Boolean);
  return { kind, title, url: address(path), names: [...new Set(spelled)], detail };
}

const numbers = (words: string[], number: string) => words.map((word) => `${word} ${number}`);

async function ofChapters(): Promise<SearchRecord[]> {
  const entries = await getCollection('chapters');
  const chapters = chapterOrder(entries).map(({ title, number, url, summary, entry }) =>
    record(
      number ? 'Chapter' : 'Page',
      title,
      url,
      [title, number && `chapter ${number}`, ...entry.data.keywords],
      summary,
    ),
  );
  const equations = equationIndex(entries).map(({ number, name, url, tex }) =>
    record(`Equation ${number}`, name, url, [
      name,
      ...numbers(['equation', 'eq', 'eq.'], number),
      tex,
    ]),
  );
  const figures = figureIndex(entries).map(({ number, caption, url }) => {
    const title = firstSentence(plainWords(caption));
    return record(`Figure ${number}`, title, url, [
      title,
      ...numbers(['figure', 'fig', 'fig.'], number),
    ]);
  });
  const tables = tableIndex(entries).map(({ number, caption, url }) => {
    const title = plainWords(caption);
    return record(`Table ${number}`, title, url, [title, ...numbers(['table'], number)]);
  });
  return [...equations, ...chapters, ...figures, ...tables];
}

async function ofCalculators(): Promise<SearchRecord[]> {
  return (await getCollection('calculators')).map(({ id, data }) =>
    record(
      'Calculator',
      data.title,
      `/calculators/${id}/`,
      [data.title, ...data.keywords],
      data.question,
    ),
  );
}

/** A symbol is also found by the unit of its quantity, as it is written and as its code. */
async function ofSymbols(): Promise<SearchRecord[]> {
  return (await getCollection('symbols')).map(({ data }) => {
    const { id, unicode, symbol, name, unit, siUnit } = data;
    const units = [unit, siUnit, ...unitsOf(id)];
    const names = [unicode, symbol, name, id, ...units.flatMap(unitNames)];
    const [shown] = unitNames(unit);
    return record('Symbol', `${unicode}, ${name}`, `/symbols/#${id}`, names, shown);
  });
}

async function ofTerms(): Promise<SearchRecord[]> {
  return (await getCollection('glossary')).map(({ id, data, body }) =>
    record(
      'Term',
      data.term,
      `/glossary/#${id}`,
      [data.term, ...data.synonyms, data.symbol, id],
      firstSentence(plainWords(body ?? '')),
    ),
  );
}

async function ofMaterials(): Promise<SearchRecord[]> {
  return (await getCollection('electrolytes')).map(({ id, data }) => {
    const formula = plainWords(`$${data.formula}$`).replaceAll(/[_^\s]/g, '');
    // “lithium nitride”, “lithium garnet”
    const inWords = data.subfamily && `lithium ${data.subfamily}`;
    const names = [data.name, formula, id, inWords];
    return record('Material', data.name, `/electrolytes/#${id}`, names, formula);
  });
}

/** EV01 is also typed EV1. */
const shortId = (id: string) => id.replace(/(?<=\D)0+(?=\d)/, '');

async function ofLedger(): Promise<SearchRecord[]> {
  const corrections = (await getCollection('corrections')).map(({ id, data }) =>
    record('Correction', `${id}, ${data.title}`, `/corrections/#${id}`, [
      id,
      shortId(id),
      data.title,
    ]),
  );
  const evidence = (await getCollection('evidence')).map(({ id, data }) =>
    record('Evidence', `${id}, ${data.system}`, `/data/#${id}`, [
      id,
      shortId(id),
      data.system,
      data.strategy,
    ]),
  );
  return [...corrections, ...evidence];
}

async function ofWorks(): Promise<SearchRecord[]> {
  const works = (await getCollection('references')).map(({ data }) => data);
  return works.map((work) => {
    const label = referenceLabel(work, works);
    return record(
      'Reference',
      label,
      `/references/#${work.id}`,
      [label, work.id, work.DOI],
      plainWords(work.title),
    );
  });
}

async function ofPages(): Promise<SearchRecord[]> {
  return (await citablePages())
    .filter(({ kind }) => kind === 'reference')
    .map(({ path, title }) => record('Page', title, path, [title]));
}

/** Everything that has a name, kind by kind: of two that answer alike the first comes first. */
export async function searchRecords(): Promise<SearchRecord[]> {
  const found = await Promise.all([
    ofCalculators(),
    ofSymbols(),
    ofTerms(),
    ofChapters(),
    ofMaterials(),
    ofPages(),
    ofLedger(),
    ofWorks(),
  ]);
  return found.flat();
}
