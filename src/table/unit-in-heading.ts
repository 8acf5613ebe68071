import { readFileUnit, type FileUnit } from './file-unit.ts';
import { conceptOf, kindOfConcept } from './vocabulary.ts';
import { units, type UnitId } from '#units/units';

/** A unit as a heading gives it, with a power of ten where one stands before it. */
export interface ScaledUnit {
  unitText: string;
  /** Absent where the text was not understood. */
  unit?: FileUnit;
  /** What a number is multiplied with to count in the unit. */
  factor: number;
}

export interface NameAndUnit extends ScaledUnit {
  name: string;
}

const power = String.raw`(?:10\^?[+-]\d{1,2}|10\^\d{1,2}|1?[eE][+-]?\d{1,2}|1[eE][+-]?\d{1,2}|1000|100)`;
const before = new RegExp(`^[×x*·]?\\s?\\(?(${power})\\)?\\s?[×x*·]?\\s?(?=\\D)(.*)$`);
const behind = new RegExp(`^(.*?)\\s?[×x*·,]\\s?\\(?(${power})\\)?$`);

/** 10^-4, 10-4, 1e-4, e-4, 1000 as a number. */
export function powerOfTen(text: string): number {
  const bare = text
    .replace(/^10\^?(?=[+-]?\d)/, 'e')
    .replace(/^e00?$/, (zeros) => `e${zeros.length}`);
  return Number(bare.replace(/^[eE]/, '1e'));
}

function unitOf(text: string): FileUnit | undefined {
  return readFileUnit(
    text.replace(/^[([]\s?(.*?)\s?[)\]]$/, '$1').replace(/\^?\(([+-]?\d)\)/g, '^$1'),
  );
}

/** `S/cm`, `10^-4 S/cm`, `S/cm ×10^-4`: a unit, or a number of them; undefined if it is neither. */
export function readScaledUnit(given: string): (ScaledUnit & { unit: FileUnit }) | undefined {
  const text = given.trim();
  const plain = unitOf(text);
  if (plain) return { unitText: text, unit: plain, factor: 1 };
  const [, first = '', rest = ''] = before.exec(text) ?? [];
  const scaled = first ? unitOf(rest) : undefined;
  if (scaled) return { unitText: text, unit: scaled, factor: powerOfTen(first) };
  const [, start = '', last = ''] = behind.exec(text) ?? [];
  const counted = last ? unitOf(start) : undefined;
  return counted && { unitText: text, unit: counted, factor: powerOfTen(last) };
}

export interface Group {
  open: number;
  close: number;
  content: string;
}

/** What stands in brackets that are in no others. */
export function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') {
      if (depth === 0) open = at;
      depth += 1;
    } else if ((sign === ')' || sign === ']') && depth > 0) {
      depth -= 1;
      if (depth === 0) groups.push({ open, close: at, content: text.slice(open + 1, at) });
    }
  }
  return groups;
}

const kindsByDimension = new Map<string, string>();
for (const id of Object.keys(units) as UnitId[]) {
  const { dimension, kind } = units[id];
  if (!kindsByDimension.has(dimension)) kindsByDimension.set(dimension, kind);
}

/** What a unit measures, as units.ts calls it; of two kinds alike the first. */
export function kindOfUnit({ dimension }: FileUnit): string {
  return kindsByDimension.get(dimension) ?? 'another quantity';
}

/** C and F are degrees behind the name of a temperature. */
function underName(name: string, unitText: string): NameAndUnit | undefined {
  const isTemperature = conceptOf(name) === 'temperature';
  if (isTemperature && /^\W?[CcF]\W?$/.test(unitText)) {
    const unit = readFileUnit(/F/.test(unitText) ? 'degF' : 'Cel');
    return unit && { name, unitText, unit, factor: 1 };
  }
  const scaled = readScaledUnit(unitText);
  return scaled && { name, ...scaled };
}

/** Whether a text in brackets is meant as a unit, although it is none that is known. */
function isMeantAsUnit(text: string): boolean {
  return /[/^%°·]|-\d|^[^\s\d]{1,3}$|^a\. ?u\.?$|^arb|^10\D|^[×x]/.test(text.trim());
}

function inBrackets(text: string): NameAndUnit | undefined {
  const groups = groupsOf(text);
  for (const { open, close, content } of groups.toReversed()) {
    const front = text.slice(0, open).replace(/[\s/,:]+$/, '');
    const name = `${front} ${text.slice(close + 1).trim()}`.trim();
    const found = underName(name, content);
    if (found) return found;
  }
  const last = groups.at(-1);
  if (!last || last.close !== text.length - 1 || !isMeantAsUnit(last.content)) return undefined;
  return { name: text.slice(0, last.open).trim(), unitText: last.content, factor: 1 };
}

/** `T / °C`, `T, °C`, `T in °C`: a unit behind a sign. */
function behindSign(text: string): NameAndUnit | undefined {
  for (const sign of [/\s?[,:]\s?/, /\s?\/\s?/, /\s+(?:in|en|em)\s+/]) {
    const match = sign.exec(text);
    if (!match || match.index === 0) continue;
    const name = text.slice(0, match.index);
    const found = underName(name, text.slice(match.index + match[0].length));
    if (found) return found;
  }
  return undefined;
}

/** `sigma_mS_cm`, `temp K`, `Temperature_degC`: a unit behind a name that it belongs to. */
function asSuffix(text: string): NameAndUnit | undefined {
  const parts = text
    .replace(/^(temp(?:erature)?|T)(C|K|degC)$/i, '$1_$2')
    .split(/[\s_]+|(?<=\p{L})\.(?=\p{L})/u);
  for (let count = Math.min(parts.length - 1, 4); count > 0; count -= 1) {
    const name = parts
      .slice(0, -count)
      .join(' ')
      .replace(/\s?[/,:]$/, '');
    // `σ/10^-3 S cm^-1`: the power belongs to the unit.
    if (/\/\s?1?0?\^?[eE]?[+-]?\d+$/.test(name)) continue;
    const tail = parts.slice(-count);
    const kind = kindOfConcept(conceptOf(name)) ?? '';
    const spellings = [
      tail.join(' '),
      tail.join('/').replace('/per/', '/'),
      tail.join(' ').replace(/ ?per ?/, '/'),
      // `sigma_mScm`, `j_mAcm2`: what is closed up is a quotient where the product is of another kind.
      tail.join('').replace(/^([mµun]?(?:S|Ah?))(c?m2?|g)$/, '$1/$2'),
    ];
    for (const spelling of spellings) {
      const found = underName(name, spelling);
      const measured = found?.unit && kindOfUnit(found.unit);
      const isArea = measured === 'an area-specific resistance' && kind === 'a resistance';
      const isCapacity =
        kind === 'a charge per area' && (measured?.startsWith('a charge') ?? false);
      const isProduct = measured === `${kind} times a temperature`;
      if (found && (measured === kind || isArea || isProduct || isCapacity)) return found;
    }
  }
  return undefined;
}

/** The name of a heading and the unit that stands with it; `unitText` is `''` where none does. */
export function splitUnit(text: string): NameAndUnit {
  return (
    inBrackets(text) ??
    asSuffix(text) ??
    behindSign(text) ?? { name: text.trim(), unitText: '', factor: 1 }
  );
}
