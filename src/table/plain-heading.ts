import { lowerSuperscripts, raisedSign } from '#units/superscripts';

const raisedRun = new RegExp(`${raisedSign}+`, 'g');

/** TeX and HTML of headings in letters. */
const markup: [RegExp, string][] = [
  // Origin writes Greek letters, raised and lowered signs so.
  [/\\g\(s\)/g, 'σ'],
  [/\\g\(r\)/g, 'ρ'],
  [/\\g\(W\)/g, 'Ω'],
  [/\\g\(m\)/g, 'µ'],
  [/\\g\(D\)/g, 'Δ'],
  [/\\\+\(([^()]{0,12})\)/g, '^$1'],
  [/\\[-bi]\(([^()]{0,20})\)/g, '$1'],
  [/<sup>([^<]{0,12})<\/sup>/gi, '^$1'],
  [/<[^<>]{0,30}>/g, ''],
  [/&deg;/g, '°'],
  [/&sigma;/g, 'σ'],
  [/&Omega;/g, 'Ω'],
  [/&(?:micro|mu);/g, 'µ'],
  [/&plusmn;/g, '±'],
  [/\\(?:sigma)(?![a-z])/g, 'σ'],
  [/\\(?:rho)(?![a-z])/g, 'ρ'],
  [/\\(?:Omega|ohm)(?![a-z])/g, 'Ω'],
  [/\^?\\(?:circ|degree)(?![a-z])/g, '°'],
  [/\\(?:mu|micro)(?![a-z])/g, 'µ'],
  [/\\(?:times)(?![a-z])/g, '×'],
  [/\\(?:cdot)(?![a-z])/g, '·'],
  [/\\(?:pm)(?![a-z])/g, '±'],
  [/\\(?:delta)(?![a-z])/gi, 'Δ'],
  [/\\log(?![a-z])/g, 'log'],
  [/\\ln(?![a-z])/g, 'ln'],
  [/\\sqrt(?![a-z])/g, '√'],
  [/\\(?:mathrm|mathit|mathsf|text|textit|textbf|rm|it|si|unit|left|right|,|;|!|:| )/g, ' '],
  [/\\%/g, '%'],
];

const longest = 200;

const electrode = String.raw`(?:Li|Na|Mg|In|AgCl|Ag|SHE|NHE|[Rr]ef\b\.?)(?:\^?\+)?`;
/** `E vs Li/Li+ (mV)`, `U vs. Li / V`: the reference electrode, where the unit of the voltage follows it. */
const referenceBeforeUnit = new RegExp(
  String.raw`[\s_]*(?<![a-z])(?:vs\.?|versus)[\s_]?${electrode}(?:[-/]?${electrode})*(?: metal)?(?=\s?[([]|\s?[,/]\s?m?V|[\s_]m?V$)[\s_]?`,
);

/** A heading in plain letters: `log₁₀(σ / S cm⁻¹)` → `log10(σ / S cm^-1)`. */
export function plainHeading(text: string): string {
  // EC-Lab writes a mean in angle brackets, which are no tags of HTML.
  let plain = text.slice(0, longest).replace(/^<([IEQ])>(?=\s?[/([])/, '$1');
  if (/[<&\\]/.test(plain))
    for (const [form, letter] of markup) plain = plain.replace(form, letter);
  return plain
    .replace(raisedRun, (run) => `^${lowerSuperscripts(run)}`)
    .replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    .replace(/[（【［]/g, '(')
    .replace(/[）】］]/g, ')')
    .replace(/／/g, '/')
    .replace(/％/g, '%')
    .replace(/[˚∘]/g, '°')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\*\*/g, '^')
    .replace(/[${}\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<=[)\]])\s?(?:\[\^?[\da-z]{1,2}\]|[*†‡§]+)$/, '')
    .replace(referenceBeforeUnit, ' ')
    .replace(/\s*(?<![a-z])vs\.?\s(?:Li|Na|Mg|In|Ag|SHE|NHE|[Rr]ef)[^)\]]*/, '')
    .replace(/\s+/g, ' ')
    .replace(/^["'“”\s]+(?=[\p{L}\d(√±%σ])/u, '')
    .replace(/^(.*[^'"])["“”]+$/, '$1')
    .trim();
}
