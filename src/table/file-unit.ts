import { toSI } from '#units/convert';
import type { QuantityId } from '#units/quantities';
import { quantities } from '#units/quantities';
import { readTypedUnit } from '#units/typed-unit';
import { isUnitId, units, type UnitId } from '#units/units';

/** A unit that stands in a file, whether or not a menu has it. */
export interface FileUnit {
  /** One of ours, where it is. */
  id?: UnitId;
  /** As it is kept in a use and shown: the id, or the text itself. */
  text: string;
  dimension: string;
  toSI: (value: number) => number;
  /** d(SI)/d(unit), for an uncertainty. */
  scale: number;
}

const kelvin = units.K.dimension;

/** Units that files have and no menu of ours. */
const further: [RegExp, FileUnit][] = [
  [
    /^(?:[°º˚∘]\s?F|deg\.?\s?F|degrees?\s?F|fahrenheit|degF)$/i,
    {
      text: 'degF',
      dimension: kelvin,
      toSI: (value) => toSI(((value - 32) * 5) / 9, 'Cel'),
      scale: 5 / 9,
    },
  ],
];

/** Units of a quantity that no menu of ours has, as `unit` of a use. */
export function fileUnitsOf(quantity: QuantityId): string[] {
  const { dimension } = units[quantities[quantity].unit];
  return further
    .map(([, unit]) => unit)
    .filter((unit) => unit.dimension === dimension)
    .map(({ text }) => text);
}

/** Words of other languages and of instruments for units of ours. */
const words: [RegExp, string][] = [
  [
    /^(?:[°º˚∘]\s?C|deg\.?[\s_]?C|degrees?[\s_]?C(?:elsius)?|Celsius|grad(?:i|os|s)?\s?C(?:elsius)?|℃|oC|C°|摄氏度)$/i,
    'Cel',
  ],
  [/^(?:[°º˚∘]\s?K|deg\.?\s?K|kelvins?|K)$/i, 'K'],
  [/^(?:hours?|hrs?|Std\.?|Stunden?|heures?|horas?|ore|小时|時間|h)$/i, 'h'],
  [/^(?:minutes?|mins?|Minuten?|minutos?|minuti|分)$/i, 'min'],
  [/^(?:seconds?|secs?|Sekunden?|Sek\.?|secondes?|segundos?|secondi|s|秒)$/i, 's'],
  [/^(?:weeks?|wks?|wk\.|Wochen?|semaines?|semanas?|settimane)$/i, 'wk'],
  [/^(?:years?|yrs?|a|Jahre?|ans|años|anni)$/i, 'a'],
  [/^(?:days?|Tage?n?|jours?|d[ií]as?|giorni|d|天|日)$/i, 'd'],
  [/^(?:amp(?:ere)?s?|ampère)$/i, 'A'],
  [/^m(?:illi)?amp(?:ere)?s?$/i, 'mA'],
  [/^volts?$/i, 'V'],
  [/^(?:per ?cent|Prozent|pct\.?|pour ?cent|%)$/i, '%'],
];

/** Letters as they stand in one: `Ωcm2`, `mScm−1`, `S/cm^-1`. */
function spelled(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[˚∘]/g, '°')
    .replace(/[{}$]/g, '')
    .replace(/\\(?:Omega|ohm)\b ?/g, 'Ω')
    .replace(/\\(?:mu|micro)\b ?/g, 'µ')
    .replace(/\\(?:cdot|times|,|;|:)/g, ' ')
    .replace(/\b(?:Siemens)\b/gi, 'S')
    .replace(/(Ω|Ohms?|ohms?|[mµuk]?S)(c?m)(?=$|[\d^-])/g, '$1 $2')
    .replace(/(A)(c?m)(?=$|[\d^-])/g, '$1 $2')
    .replace(/\bmho\b/g, 'S')
    .replace(/^1 ?\/ ?\((\S+)[ ·*](\S+)\)$/, '$1^-1 $2^-1')
    .replace(/_/g, ' ')
    .replace(/ *\* */g, '*')
    .trim();
}

function fromTyped(text: string, preferred: readonly UnitId[]): FileUnit | undefined {
  const typed = readTypedUnit(text, preferred);
  if (!typed) return undefined;
  const { id, dimension, toSI } = typed;
  const scale = id === 'Cel' ? 1 : toSI(1);
  return { id, text: id ?? text, dimension, toSI, scale };
}

const longest = 40;

/** The unit that a text means; `preferred` stand first among units alike in size. */
export function readFileUnit(
  given: string,
  preferred: readonly UnitId[] = [],
): FileUnit | undefined {
  const text = given.trim();
  if (text === '' || text.length > longest) return undefined;
  if (isUnitId(text)) return fromTyped(text, preferred);
  const unusual = further.find(([form]) => form.test(text));
  if (unusual) return unusual[1];
  const word = words.find(([form]) => form.test(text));
  if (word) return fromTyped(word[1], preferred);
  if (/^(?!1 ?\/)\d/.test(text) || !/[\p{L}%Ω°]/u.test(text)) return undefined;
  return fromTyped(text, preferred) ?? fromTyped(spelled(text), preferred);
}
