import type { FileUnit } from './file-unit.ts';
import { readFileUnit } from './file-unit.ts';
import { readUncertainty, type UncertaintyHeading } from './heading-uncertainty.ts';
import { plainHeading } from './plain-heading.ts';
import type { Transformation } from './readings.ts';
import { groupsOf, kindOfUnit, powerOfTen, readScaledUnit, splitUnit } from './unit-in-heading.ts';
import { conceptOf, conceptOfKind, isForeign, type Concept } from './vocabulary.ts';

/** What a heading says of its column. */
export interface Heading {
  text: string;
  /** What is left without unit, factor and transformation. */
  name: string;
  concept?: Concept;
  /** Of the right kind, but rarely what is asked for: a glass transition, an electronic conductivity. */
  isForeign?: boolean;
  /** `other`: some function of the quantity that cannot be undone. */
  transformation: Transformation | 'other';
  /** `''` where no unit stands there. */
  unitText: string;
  /** Absent where none stands there, or none that was understood. */
  unit?: FileUnit;
  /** What a number is multiplied with to count in the unit. */
  factor: number;
  /** What the heading leaves open, as the end of a sentence. */
  doubt?: string;
  uncertainty?: UncertaintyHeading['kind'];
}

const reciprocal =
  /^(?:(10\^?[34]|1000|10000|1[eE][34]|1)?\s?(?:\(?K\)?)?\s?[/÷]\s?\(?(?:T|temp\w*)(?:\/K)?\)?(?![a-z])|(10\^?[34]|1000|1[eE]3)?\s?[×*·]?\s?T\s?\^?-1|(?:inverse|reciprocal|inverser?|reziproke?r?|inversa?)\s?(?:of )?\s?(?:temp\w*|T)(?![a-z]))(.*)$/i;

/** 1000/T and 1/T, whatever stands as unit behind them. */
function ofReciprocal(text: string): Heading | undefined {
  const match = reciprocal.exec(text.replace(/^\((1\s?\/\s?T)\)/, '$1'));
  if (!match) return undefined;
  const [, over, times, rest = ''] = match;
  const behind = rest.replace(/^\s?([×x*·]\s?(?:10\^?3|1000|1[eE]3))(.+)$/, '$2 $1');
  const written = behind
    .replace(/^[\s/,(\[]+|[\s)\]]+$/g, '')
    .replace(/\s?[×x*·]\s?(?:10\^?3|1000|1[eE]3)$/, '');
  const isThousandfold = written !== behind.replace(/^[\s/,(\[]+|[\s)\]]+$/g, '');
  const { unit, factor } = splitUnit(`x (${written})`);
  const isBare = written === '' || /^(?:1\s?\/\s?)?K(?:\^?-1)?$/.test(written);
  const scale = isBare
    ? 1
    : unit?.dimension === inverse?.dimension
      ? (unit?.scale ?? 1) * factor
      : undefined;
  const front = (over ?? times) ? frontFactor(over ?? times ?? '') : 1;
  const heading = { text, name: 'T', concept: 'temperature' as const, unitText: '' };
  if (scale === undefined) return { ...heading, transformation: 'other', factor: 1 };
  const share = scale / (isThousandfold ? 1000 * front : front);
  if (Math.abs(share * 1000 - 1) < 1e-9)
    return { ...heading, transformation: 'thousandOver', factor: 1 };
  return { ...heading, transformation: 'reciprocal', factor: share };
}

const inverse = readFileUnit('K-1');

function frontFactor(text: string): number {
  return /^1000?0?$/.test(text) ? Number(text) : text === '1' ? 1 : powerOfTen(text);
}

const root =
  /^(?:√\s?\(?\s?(?:t|time|zeit)\s?\)?|sqrt[\s_]?\(?\s?(?:t|time)(?![a-z])|(?:t|time)\s?\^\s?\(?(?:0?\.5|1\/2|½)\)?|(?:t|time)\s?½|(?:square )?root[ _](?:of )?(?:the )?time|wurzel[ _](?:der |aus )?(?:t|zeit)|racine[ _]d\S+ temps)(.*)$/i;
const rootOfUnit =
  /^(?:√\s?\(?(\w+)\)?|sqrt ?\(?(\w+)\)?|(\w+?)\s?\^?\s?\(?(?:0?\.5|1\/2)\)?|(\w+)\s?½)$/;

/** √t, named or told by its unit. */
function ofRoot(text: string): Heading | undefined {
  const match = root.exec(text);
  const groups = groupsOf(match ? (match[1] ?? '') : text);
  const behind = (match?.[1] ?? '').replace(/^[\s/,)]+/, '');
  // Of `t^(1/2) / s^(1/2)` the last bracket is a power, no unit.
  const isPower = /^\w+\s?\^\s?\(/.test(behind);
  const content = ((isPower ? undefined : groups.at(-1)?.content) ?? behind).trim();
  const [, ...roots] = rootOfUnit.exec(content) ?? [];
  const inside = roots.find(Boolean);
  const unit = inside ? readFileUnit(inside) : undefined;
  const isTime = unit && kindOfUnit(unit) === 'a time';
  if (!match && !isTime) return undefined;
  const direct = /^√?\(?(?:t|time)\s?\/\s?(\w+)\)/.exec(text)?.[1] ?? content;
  const plain = isTime ? unit : readFileUnit(direct);
  return {
    text,
    name: 't',
    concept: 'time',
    transformation: 'root',
    unitText: plain ? plain.text : content,
    unit: plain && kindOfUnit(plain) === 'a time' ? plain : undefined,
    factor: 1,
  };
}

const logarithm =
  /(?<![a-z])(-)?\s?(?:(ln|log_?e(?![a-z])|natural log(?:arithm)?)|log[_ ]?10|decadic log(?:arithm)?|log(?:arithm(?:us|e)?)?\.?|lg)(?:[\s_-]|(?=[^a-z])|(?=sigma|cond|asr|rho|r(?![a-z]))|$)(?:of )?(?:the )?/i;

/** The inside of a logarithm, its brackets taken away, and which it is. */
function withoutLogarithm(text: string) {
  const match = logarithm.exec(text);
  if (!match) return { inner: text, logarithm: undefined, sign: 1 };
  const isNatural = match[2] !== undefined;
  let inner = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
  const [first] = groupsOf(inner);
  if (first?.open === 0 && first.content.length > 0)
    inner = `${first.content} ${inner.slice(first.close + 1)}`.trim();
  inner = inner.replace(/[([]\s?[)\]]/g, '').trim();
  return {
    inner,
    logarithm: isNatural ? ('ln' as const) : ('log10' as const),
    sign: match[1] ? -1 : 1,
  };
}

const powers = String.raw`10\^[+-]?\d{1,2}|10[+-]\d{1,2}|10000?|1?[eE][+-]?\d{1,2}`;
const factorInFront = new RegExp(`^\\(?(${powers})\\)?\\s?[×x*·]?\\s?(?=[\\p{L}(])`, 'u');
const factorBehind = new RegExp(`\\s?[×x*·,]\\s?\\(?(${powers}|10\\d)\\)?$`);
const productWithT =
  /^(σ|sigma|κ|cond\w*)\s?([*·×x]|\s)?\s?(?:T|temp(?:erature)?)$|^T\s?[*·×x]?\s?(?:σ|sigma)$/;

interface Parts {
  name: string;
  factor: number;
  doubt?: string;
}

/** `10^4 σ`, `sigma*1e4`: the numbers are that many times the quantity. */
function withoutFactor(name: string, isBehindUnit: boolean): Parts {
  const match = factorInFront.exec(name) ?? factorBehind.exec(name);
  if (!match) return { name, factor: 1 };
  const power = match[1] ?? '';
  const size = /^10+$/.test(power) ? Number(power) : powerOfTen(power);
  const rest = name.replace(match[0], '').trim();
  if (isBehindUnit || size < 1 || /^10[2-9]$/.test(power)) {
    // As algebra the numbers are larger than the quantity; as many write, they count in that power.
    return {
      name: rest,
      factor: size < 1 ? size : 1 / size,
      doubt: `what the factor ${power} is applied to`,
    };
  }
  return { name: rest, factor: 1 / size };
}

/** σT under its names and its unit. */
function timesTemperature(name: string, unit: FileUnit | undefined): boolean | 'doubtful' {
  const kind = unit && kindOfUnit(unit);
  const byUnit = kind === 'a conductivity times a temperature';
  if (!productWithT.test(name)) return byUnit;
  if (kind === 'a conductivity') return 'doubtful';
  return true;
}

/** `2 ASR`, `0.5*R`, `σ × 2`: a number that is no power of ten may have been applied, or be still to apply. */
const coefficient =
  /^(?:[2-9]|0?[.,]\d+|½|¼)(?:\s?[×*·]\s?|\sx\s|\s?)(?=\p{L}\w{0,7}$)|(?:[×*·]|(?<=[\s)])x)\s?(?:[2-9]|0?[.,]\d+|½|¼)\)?$/u;

const functionsLeft =
  /[/^√=]|\bd\(|\bexp\b|\bsqrt\b|²|derivative|normali[sz]ed|\bnorm\b|\brelative\b(?! time)|\bratio\b|\b(?:increase|increment|rise|change|difference|sum|both)\b|zunahme|anstieg|differenz|summe|\bbeide|\bsymm/i;

function combine(log: 'log10' | 'ln' | undefined, times: boolean): Heading['transformation'] {
  if (!times) return log ?? 'itself';
  if (!log) return 'timesTemperature';
  return log === 'ln' ? 'lnTimesTemperature' : 'log10TimesTemperature';
}

/** One letter may be a time or a temperature, a current or one per area: t / °C, T / s, i / µA; its unit decides. */
function conceptUnder(name: string, unit: FileUnit | undefined): Concept | undefined {
  const concept = conceptOf(name);
  const isOpen = /^[tT]$/.test(name) || /^[iIjJ](?:_\w{1,6})?$/.test(name);
  return (unit && isOpen && conceptOfKind(kindOfUnit(unit))) || concept;
}

function ofQuantity(text: string): Heading {
  const { inner, logarithm: log, sign } = withoutLogarithm(text);
  const split = splitUnit(inner);
  const isBehindUnit = /[)\]]\s?[×x*·]\s?\(?1/.test(inner);
  const { name, factor, doubt } = withoutFactor(split.name, isBehindUnit);
  const times = timesTemperature(name, split.unit);
  const concept = times ? 'conductivity' : conceptUnder(name, split.unit);
  const isDifference = /^T ?- ?(?:T|\d)|^(\p{L}\w*) - \1_?[0i]/u.test(name);
  const isOther = (functionsLeft.test(name) && !times) || isDifference;
  const doubts = [
    doubt,
    coefficient.test(name) ? 'what the number in its name is applied to' : undefined,
    times === 'doubtful' ? 'whether it holds σT or σ, for its unit is that of σ' : undefined,
    log && factor * split.factor !== 1 ? 'what the factor is applied to' : undefined,
    /(?:^|[ _])SE$/.test(name) && concept
      ? 'whether SE is a standard error or a solid electrolyte'
      : undefined,
  ];
  return {
    text,
    name,
    concept,
    isForeign: concept && isForeign(name, concept),
    transformation: isOther ? 'other' : combine(log, times !== false),
    unitText: split.unitText,
    unit: split.unit,
    factor: log ? sign : factor * split.factor,
    doubt: doubts.find(Boolean),
  };
}

/** `hours`, `Days`, `Kelvin`, `mAmps`: the unit is the name. */
function ofUnitAlone(text: string): Heading | undefined {
  const isWord = text.length > 3 || /^(?:day|hrs?|sec)$/i.test(text);
  const unit = isWord ? readFileUnit(text) : undefined;
  const concept = unit && conceptOfKind(kindOfUnit(unit));
  if (!concept || /[^\p{L}]/u.test(text)) return undefined;
  return {
    text,
    name: text,
    concept,
    transformation: 'itself',
    unitText: text,
    unit,
    factor: 1,
  };
}

/** Reads a heading: `T (°C)`, `log₁₀(σT / S K cm⁻¹)`, `10⁴ σ / S cm⁻¹`, `u(ASR) (%)`, `1000/T (K⁻¹)`. */
export function readHeading(given: string): Heading {
  const text = plainHeading(
    given.replace(
      /^(\w+)\.\.+(\w[\w.]*?)\.$/,
      (_, name: string, unit: string) => `${name} (${unit.replace('.', '/')})`,
    ),
  );
  const uncertainty = readUncertainty(text);
  if (uncertainty) {
    const { kind, rest } = uncertainty;
    const inside = rest.replace(/^\/\s?/, '');
    const isUnit = inside !== rest || (conceptOf(rest) === undefined && readScaledUnit(rest));
    const bare = isUnit ? `(${inside})` : rest;
    return { ...ofQuantity(bare), text, uncertainty: kind };
  }
  return ofReciprocal(text) ?? ofRoot(text) ?? ofUnitAlone(text) ?? ofQuantity(text);
}
