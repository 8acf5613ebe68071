import type { TableShape } from './column.ts';
import { titleOf } from './choose-candidates.ts';
import { unitOfUse } from './convert-column.ts';
import { readFileUnit, type FileUnit } from './file-unit.ts';
import type { ColumnUse } from './import-outcome.ts';
import { nameOf, readingOf } from './readings.ts';
import type { TextTable } from './text-table.ts';
import { kindOfUnit } from './unit-in-heading.ts';

const raised = '⁻⁺⁰¹²³⁴-⁹';
const times = new RegExp(
  `(?:^|[\\s(\\[;,:"])[×x*·]\\s?(?:10\\s?(?:\\^|\\*\\*)?\\s?\\{?[-−–+]?[\\d${raised}]|1e[-+]?\\d)|(?:^|\\s)1(?:\\.0+)?e[+-]?\\d+ \\*\\s*$`,
  'i',
);
const power = new RegExp(
  `(?<![\\d.]\\s?[×x*·]\\s?)(?<![\\d.])10\\s?(?:(?:\\^|\\*\\*)\\{?[-−–+]?\\d+\\}?|[-−–]\\d{1,2}|[${raised}]+)\\s+(\\S+(?:\\s\\S+)?)`,
);
const scaledBy =
  /(?:\b(?:of|in|units?)\b|[(\[:])\s*1(?:\.0+)?e[-+]?\d+ ?(?:\p{L}|$)|\b(?:factor|scaled?|multipl\w+|divided)\b.{0,12}(?<![\d.])(?:10(?:\^|\*\*)?[-−+]?\d|1e[-+]?\d|1000?(?!\d))/iu;
const pointer = /^(?:in|en|em|is|are|as|unit|units|values?)$/i;

/** Units of the columns that are used, each once. */
function unitsInUse(shape: TableShape, uses: readonly ColumnUse[]): FileUnit[] {
  return uses.flatMap((use) => {
    const column = shape.columns.find(({ id }) => id === use.column);
    const reading = column?.quantity && readingOf(shape, column, use.reading);
    return (reading && unitOfUse(reading, use.unit)) || [];
  });
}

/** Units that a line names without a number before them. */
function unitsNamed(line: string): FileUnit[] {
  const words = line
    .slice(0, 300)
    .split(/[\s"]+/)
    .filter(Boolean);
  return words.flatMap((_, at) => {
    const before = (words[at - 1] ?? '').replace(/[,;:=]$/, '');
    if (/\d\)?$/.test(before) || /^[=±]$/.test(before)) return [];
    for (const count of [3, 2, 1]) {
      const text = words
        .slice(at, at + count)
        .join(' ')
        .replace(/^[([]|[)\],;.:]+$/g, '');
      const isBracketed = /^[([]/.test(words[at] ?? '');
      const isClear = /[^\p{L}]/u.test(text) || isBracketed || pointer.test(before);
      const unit = isClear ? readFileUnit(text) : undefined;
      if (unit) return [unit];
    }
    return [];
  });
}

/** Whether a remark speaks of the numbers: of a factor, or of another unit than the one they are read in. */
function changesNumbers(line: string, used: readonly FileUnit[]): boolean {
  if (times.test(line) || scaledBy.test(line)) return true;
  const isSame = (unit: FileUnit) => used.some(({ dimension }) => dimension === unit.dimension);
  const [, behind = ''] = power.exec(line) ?? [];
  const scaled = behind.split(' ').map((_, at, words) =>
    readFileUnit(
      words
        .slice(0, at + 1)
        .join(' ')
        .replace(/[)\],;.]+$/, ''),
    ),
  );
  if (scaled.some((unit) => unit && isSame(unit))) return true;
  return unitsNamed(line).some(
    (unit) =>
      isSame(unit) &&
      !used.some(
        ({ scale, text }) => text === unit.text || Math.abs(scale / unit.scale - 1) < 1e-9,
      ),
  );
}

/** Questions about remarks over and under the rows that could change what their numbers are. */
export function remarkDoubts(
  shape: TableShape,
  table: TextTable,
  uses: readonly ColumnUse[],
): string[] {
  const used = unitsInUse(shape, uses);
  const line = table.remarks.find((each) => changesNumbers(each, used));
  return line === undefined
    ? []
    : [`Beside the rows stands “${line.trim().slice(0, 80)}”: does it hold for their numbers?`];
}

/** The same temperature at several frequencies: which of its rows is the conductivity is not said. */
export function frequencyDoubts(table: TextTable, uses: readonly ColumnUse[]): string[] {
  const at = table.columns.findIndex(
    ({ heading: { unit, concept }, isNumeric }) =>
      isNumeric && unit && (concept === 'frequency' || kindOfUnit(unit) === 'a frequency'),
  );
  const first = uses.findIndex(({ column }) => column === 'temperature');
  const frequencies = new Set(table.columns[at]?.cells);
  const places = new Set(table.columns[first]?.cells);
  if (first < 0 || frequencies.size < 2 || places.size === table.rows) return [];
  return [
    `${titleOf(table.columns[at], at)} holds several frequencies at one temperature: which rows are the conductivity? Leave one for each temperature.`,
  ];
}

const oneTemperature =
  /(?<![\d.])-?\d{1,3}(?:\.\d+)? ?(?:[°º]|deg\.?) ?C(?![a-z])|(?<![\d.])[23]\d\d(?:\.\d+)? ?K(?![a-z\d])|(?<![a-z])RT(?![a-z])|room.?temp|^[σκ]_?\{?(?:25|298|RT)/i;
const ofMaking = /sinter|anneal|fired|calcin|press|dried|getempert|gesintert/i;

/** A conductivity whose name tells one temperature, beside a column of others: those may be of the making. */
export function temperatureDoubts(table: TextTable, uses: readonly ColumnUse[]): string[] {
  if (!uses.some(({ column }) => column === 'temperature')) return [];
  const at = uses.findIndex(({ column, as }, place) => {
    const text = table.columns[place]?.heading.text ?? '';
    const isValue = as === 'value' && column === 'conductivity';
    return isValue && oneTemperature.test(text) && !ofMaking.test(text);
  });
  return at < 0
    ? []
    : [
        `${titleOf(table.columns[at], at)} tells one temperature, and another column holds several: which of them were its numbers measured at?`,
      ];
}

/** Columns left out that have the unit of a value: they may be its uncertainty. */
export function likeValues(
  shape: TableShape,
  table: TextTable,
  uses: readonly ColumnUse[],
): string[] {
  return table.columns.flatMap(({ heading, isNumeric }, at) => {
    if (uses[at]?.column !== null || !isNumeric || !heading.unit || heading.uncertainty) return [];
    const { dimension } = heading.unit;
    const owner = uses.findIndex((use, place) => {
      const column = shape.columns.find(({ id }) => id === use.column);
      const isLike = table.columns[place]?.heading.unit?.dimension === dimension;
      return column?.uncertainty === 'weighs' && use.as === 'value' && isLike;
    });
    const column = shape.columns.find(({ id }) => id === uses[owner]?.column);
    if (!column || heading.concept || heading.isForeign) return [];
    const hasOwn = uses.some(({ column: id, as }) => as === 'uncertainty' && id === column.id);
    return hasOwn
      ? []
      : [
          `${titleOf(table.columns[at], at)} has the unit of the ${nameOf(column)} and was left out: if it is its uncertainty, say so under “read these columns otherwise”.`,
        ];
  });
}
