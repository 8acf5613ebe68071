import { quantities } from '#units/quantities';
import { units } from '#units/units';
import type { TableColumn, TableShape } from './column.ts';
import type { Heading } from './heading.ts';
import { readFileUnit } from './file-unit.ts';
import { kindOf, readingsFor, type Reading } from './readings.ts';
import type { TextColumn, TextTable } from './text-table.ts';
import { momentIn } from './moment-in-column.ts';
import { readFileNumber } from './file-number.ts';
import { kindOfUnit } from './unit-in-heading.ts';
import { kindOfConcept } from './vocabulary.ts';

/** One column of a text that may fill one of a table. */
export interface Candidate {
  /** Place in the text. */
  at: number;
  column: TableColumn;
  reading: Reading;
  /** `''` where none is known. */
  unit: string;
  factor: number;
  /** Its name says what it holds. */
  isNamed: boolean;
  /** Its unit is written in its cells. */
  isUnitInCells: boolean;
  isForeign: boolean;
  /** What is not clear about it, as the end of a sentence. */
  doubt?: string;
}

/** The unit that stands behind the numbers of a column: the one of all, or the first of several of one kind. */
export function unitInCells({ cells }: TextColumn): string {
  const numbers = cells
    .slice(0, 200)
    .flatMap((cell) => readFileNumber(cell, '.') ?? readFileNumber(cell, ',') ?? []);
  const found = [...new Set(numbers.map(({ unitText }) => unitText))];
  const [unit = ''] = found;
  const kinds = new Set(found.map((text) => text && readFileUnit(text)?.dimension));
  const isOneKind = found.length === 1 || (kinds.size === 1 && !kinds.has(undefined));
  return isOneKind ? unit : '';
}

function plainWords(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}%]/gu, '');
}

/** Whether a heading ends in what the table itself calls its column. */
export function hasOwnName(
  { name, text }: Pick<Heading, 'name' | 'text'>,
  column: TableColumn,
): boolean {
  const quantity = column.quantity && quantities[column.quantity].name;
  const names = [column.id, column.label, quantity].flatMap((each) =>
    each ? plainWords(each) : [],
  );
  const given = [plainWords(name), plainWords(text), plainWords(name.split(/\s/).at(-1) ?? '')];
  return given.some((each) => each !== '' && names.includes(each));
}

/** Kinds of which a name and a unit may stand together. */
function agree(named: string | undefined, measured: string): boolean {
  if (named === undefined || named === measured) return true;
  const pairs = [
    ['a resistance', 'an area-specific resistance'],
    ['a conductivity', 'a conductivity times a temperature'],
    ['a charge', 'a charge per area'],
    ['a charge per area', 'a charge per mass'],
    ['a charge per area', 'a charge'],
  ];
  return pairs.some(([a, b]) => a === named && b === measured);
}

/** The concepts of the table's places; a column of any other can fill none. */
function isOtherConcept({ concept }: Heading): boolean {
  return concept !== undefined && kindOfConcept(concept) === undefined;
}

/** What a reading's numbers measure, where their unit does not say it. */
function nameKind(column: TableColumn, { transformation, quantity }: Reading): string {
  if (transformation === 'resistivity') return 'a resistivity';
  return transformation === 'itself' ? kindOf(quantity) : kindOf(column.quantity ?? quantity);
}

function transformationOf({ transformation }: Reading): Heading['transformation'] {
  return transformation === 'resistivity' ? 'itself' : transformation;
}

function doubtOf(
  { heading, isContradictory, comment }: TextColumn,
  unit: string,
  reading: Reading,
): string | undefined {
  if (heading.doubt) return heading.doubt;
  if (isContradictory) return 'which of its two units holds';
  if (/^M[AVS](?![a-z])/.test(heading.unitText))
    return `whether “${heading.unitText.slice(0, 40)}” counts millions or thousandths`;
  if (
    /(?<![a-z])(?:log|ln|lg|log10)(?![a-z])|1000\s?\/\s?T|×\s?10|\*\s?1e|x ?10\^?-/i.test(comment)
  )
    return `what “${comment.slice(0, 40)}” says of its numbers`;
  if (unit !== '' || !reading.unitsOf) return undefined;
  if (heading.unitText === '') return 'which unit it has';
  return `what the unit “${heading.unitText.slice(0, 40)}” is`;
}

function momentCandidate(
  { heading: { concept } }: TextColumn,
  at: number,
  column: TableColumn,
  reading: Reading,
  doubt: string | undefined,
): Candidate {
  const isNamed = concept === 'time';
  const isForeign = !isNamed && concept !== undefined;
  return {
    at,
    column,
    reading,
    unit: '',
    factor: 1,
    isNamed,
    isUnitInCells: false,
    isForeign,
    doubt,
  };
}

/** The thickness of a pellet is none of a layer that grows. */
function isOfCell({ name }: Heading, { quantity }: Reading): boolean {
  return (
    quantity === 'interphaseThickness' &&
    /sample|pellet|electro|separator|cell|probe|tablette/i.test(name)
  );
}

/** What is only counted needs no unit: cycles, formula units. */
function onlyUnit({ unitText }: Heading, { transformation, unitsOf }: Reading): string {
  const choices = unitsOf && quantities[unitsOf].units;
  const isCounted = transformation === 'itself' && choices?.length === 1 && choices[0] === '1';
  return isCounted && unitText === '' ? '1' : '';
}

/** Whether a heading calls its column as the table does, or as the table calls what stands in its place. */
export function isOwn(heading: Heading, column: TableColumn, reading: Reading): boolean {
  // `half cycle` ends in the name of the column, and counts something else.
  if (heading.concept === 'cycle' || column.quantity === 'cycleNumber')
    return heading.concept === 'cycle' && column.quantity === 'cycleNumber';
  const { word: id, quantity, label } = reading;
  return (
    hasOwnName(heading, column) ||
    (id !== undefined && hasOwnName(heading, { id: label || id, quantity, label }))
  );
}

function candidate(
  text: TextColumn,
  at: number,
  column: TableColumn,
  reading: Reading,
): Candidate | undefined {
  const { heading } = text;
  if (heading.transformation !== transformationOf(reading)) return undefined;
  const expected = reading.unitsOf && units[quantities[reading.unitsOf].unit].dimension;
  const cellUnit =
    heading.unitText === '' && heading.transformation === 'itself' ? unitInCells(text) : '';
  const unit =
    heading.unit ??
    (cellUnit ? readFileUnit(cellUnit, quantities[reading.quantity].units) : undefined);
  const named = kindOfConcept(heading.concept);
  const own = isOwn(heading, column, reading);
  // `sample (°C)` is where the temperature was read.
  const isPlaceOfUnit =
    heading.concept === 'series' && unit !== undefined && kindOfUnit(unit) === 'a temperature';
  const isNamed =
    own ||
    isPlaceOfUnit ||
    named === nameKind(column, reading) ||
    (named === 'a resistance' &&
      kindOf(reading.quantity) === 'an area-specific resistance' &&
      unit !== undefined);
  if (isOtherConcept(heading) && !own && !isPlaceOfUnit) return undefined;
  if (unit) {
    if (expected !== undefined && unit.dimension !== expected) return undefined;
    const isPlain = own || agree(named, kindOfUnit(unit)) || named === nameKind(column, reading);
    // A share of anything may stand under a %: the unit alone tells nothing.
    if (!isPlain || (!isNamed && kindOfUnit(unit) === 'a plain number')) return undefined;
  } else if (!isNamed) return undefined;
  const unitText = unit?.text ?? onlyUnit(heading, reading);
  const doubt = doubtOf(text, unitText, reading);
  return {
    at,
    column,
    reading,
    unit: unitText,
    factor: heading.factor,
    isNamed,
    isUnitInCells: cellUnit !== '',
    isForeign: (heading.isForeign ?? false) || isOfCell(heading, reading),
    doubt,
  };
}

/** Every way in which columns of a text may fill a column of numbers of a table. */
export function candidatesFor(
  shape: TableShape,
  column: TableColumn,
  table: TextTable,
): Candidate[] {
  const readings = readingsFor(shape, column);
  return table.columns.flatMap((text, at) => {
    if (!text.isNumeric || text.heading.uncertainty) return [];
    const moment = momentIn(text);
    const reading = moment && readings.find(({ id }) => id === moment.reading);
    if (moment && reading) return [momentCandidate(text, at, column, reading, moment.doubt)];
    return readings.flatMap((reading) => candidate(text, at, column, reading) ?? []);
  });
}
