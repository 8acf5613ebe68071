import { conceptOf } from './vocabulary.ts';
import { groupsOf, kindOfUnit, readScaledUnit } from './unit-in-heading.ts';

export interface UncertaintyHeading {
  /** `other`: an expanded uncertainty, a variance, a bound: nothing that could be used as it stands. */
  kind: 'absolute' | 'relative' | 'other';
  /** The heading without the word: what the uncertainty is of, and its unit. */
  rest: string;
}

const functions =
  /^(u|u_?[cr]|s|sd|std|se|err(?:or)?|unc|stderr|std_?err|stdev|std_?dev|δ|Δ)\s?(?=[([])/i;
const prefixes = /^(?:Δ|δ|d|delta|del|u|s|e|err|std|sd|unc|sem|stderr|stdev|error)[ _]?(?=[^\s_])/;
const words =
  /(?<![a-z])(?:(?:standard|std\.?|st\.)[ _.-]*(?:dev(?:iation)?|err(?:or)?|unc(?:ertainty)?)|stdev|stddev|stderr|std|s\.?d|s\.e|uncertaint(?:y|ies)|uncert|unc|err(?:or)?s?|[yx]er|fehler|(?:standard)?unsicherheit(?:en)?|standardabweichung|messunsicherheit|erreurs?|incertitudes?|[ée]cart[ -]?type|incertidumbre|desviaci[óo]n(?: est[áa]ndar)?|desv\.? ?(?:est|t[íi]p)[íi]?c?a?|desviaci[óo]n t[íi]pica|errore|erro|incertezza|incertezas?|deviazione(?: standard)?|scarto(?: tipo)?|błąd|błędy|niepewność|odchylenie(?: standardowe)?|chyba|nejistota|odchylka|fout(?:en)?|onzekerheid|osäkerhet|hata|belirsizlik)(?![a-z])\.?|误差|誤差|오차|불확도|погрешность|неопределённость|标准偏差|標準偏差|标准差|不确定度|不確かさ|±|\+\/-|^\+-$|^\+-(?=\s?[([])/gi;
const unusable =
  /k ?= ?[1-9]|9[05] ?%|(?<![a-z])(?:ci|confidence|expanded|erweitert\w*|var(?:iance)?|varianz|lower|upper|quantile|iqr|percentile|covariance|residual|rmse)(?![a-z])|(?<![\d^])[23] ?(?:σ|sigma|sd|s\.d\.)(?![a-z])|(?<![a-z])(?:err(?:or)?|unc|dev|sd)[ _.]?(?:[+-](?![/+-])|(?:plus|minus|pos|neg|up|down|low|high)(?![a-z]))|(?<![+/-])[+-] ?(?:err|unc|dev)|(?<![a-z])(?:plus|minus|pos|neg)[ _](?:err|unc|dev)/i;
const relative =
  /(?<![a-z])rel(?:\.|ative[rn]?|ativa?|atif|ativo)?(?![a-z])|fractional|per ?cent|prozent|pct/i;

function kindOf(text: string, rest: string): UncertaintyHeading['kind'] {
  if (unusable.test(text)) return 'other';
  if (relative.test(text) || /%/.test(rest)) return 'relative';
  return 'absolute';
}

function ofFunction(text: string): string | undefined {
  const match = functions.exec(text);
  const group = match && groupsOf(text).find(({ open }) => open === match[0].length);
  if (!group) return undefined;
  const { content, close } = group;
  const unit = match[0].startsWith('U') ? readScaledUnit(content)?.unit : undefined;
  // U in millivolt is a voltage.
  if (unit && kindOfUnit(unit) === 'a voltage') return undefined;
  const after = text.slice(close + 1).trim();
  if (conceptOf(content) === undefined && after === '') return `(${content})`;
  return `${content} ${after}`.trim();
}

function ofPrefix(text: string): string | undefined {
  const match = prefixes.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  if (/^(?:log|ln|lg)/.test(rest) && /^[Δδdu]/.test(text)) return rest;
  const concept = conceptOf(rest.replace(/[([/].*$/, ''));
  const isSpan = concept === 'time' || concept === 'other' || concept === 'series';
  return concept === undefined || isSpan || !/^[σκρRT]|^sigma|^rho|^cond|^asr|^temp/i.test(rest)
    ? undefined
    : rest;
}

/** What of a heading names an uncertainty: `u(σ) (mS/cm)`, `% Error`, `sigma_err`, `Δσ`, `yEr±`. */
export function readUncertainty(text: string): UncertaintyHeading | undefined {
  // Of a time, Std. are hours in German.
  if (/[([/]\s?Std\.?[)\]]?$/.test(text) && conceptOf(text.replace(/\s?[([/].*$/, '')) === 'time')
    return undefined;
  const alone = /^(?:SE|SEM|sem|s\.e\.m?\.?)\s?(?=$|[([/,])(.*)$/.exec(text);
  const short = /^u\s?(\/.*)$/.exec(text);
  const share = /^u[ _]?r(?:el)?(?![a-z])\s?(.*)$/.exec(text);
  if (share) return { kind: 'relative', rest: share[1] ?? '' };
  const inner = alone?.[1]?.trim() ?? short?.[1] ?? ofFunction(text) ?? ofPrefix(text);
  if (inner !== undefined) return { kind: kindOf(text, inner), rest: inner };
  if (!words.test(text)) {
    return unusable.test(text) ? { kind: 'other', rest: text } : undefined;
  }
  words.lastIndex = 0;
  const rest = text
    .replace(words, ' ')
    .replace(relative, (word) => (/cent|prozent|pct/i.test(word) ? ' % ' : ' '))
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/(?<![a-z])(?:of|the|in|on|de la|du|de|der|von|di)(?![a-z])/gi, ' ')
    .replace(/[\s_]+|\.(?=\s|$)/g, ' ')
    .replace(/^[\s_,:-]+|[\s_,:-]+$/g, '');
  return { kind: kindOf(text, rest), rest };
}
