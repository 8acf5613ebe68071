import type { Electrolyte } from '#data/electrolyte-schema';
import { propertyNames } from '#data/material-property';
import { quantities } from '#units/quantities';
import { certaintyWords } from '../certainty-words.ts';
import { measuredText } from '../values/reported.ts';

/** In place of a value for which no source could be opened: nobody here has read it, others may have measured it. */
export const notSeen = 'no source seen here';

/** Digits as they stand in a formula on the line. */
const onTheLine = (text: string) =>
  text.replaceAll(/[₀-₉]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x20_50));

/** True where the name is the formula: it need not be set a second time. */
export const isFormula = (name: string, formula: string): boolean =>
  onTheLine(name) === formula.replace(/^\\ce\{(.*)\}$/, '$1').replaceAll(/_\{([^}]*)\}/g, '$1');

interface ShownProperty {
  title: string;
  value: string;
  says: string;
  source: string;
}

const boundMarks = { about: '≈\u00a0', lower: '>\u00a0', upper: '<\u00a0' };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Every further property that a record holds, with how and where it was found. */
export const propertiesOf = (material: Electrolyte): ShownProperty[] =>
  propertyNames.flatMap((name) => {
    const property = material[name];
    if (!property) return [];
    const { bound, method, reference, doi, certainty } = property;
    const kind = 'kind' in property && property.kind === 'crystal' ? ' of the crystal' : '';
    return [
      {
        title: capital(`${quantities[name].name}${kind}`),
        value: `${bound ? boundMarks[bound] : ''}${measuredText(property)}`,
        says: method,
        source: `${capital(certaintyWords[certainty])}: ${reference ?? `doi:${doi}`}`,
      },
    ];
  });
