import { lowerSuperscripts, raisedSign } from './superscripts.ts';
import { plainTex } from './typed-tex.ts';

const raisedRun = new RegExp(`${raisedSign}+`, 'g');

/** `12 345`, `1'234'567`: groups of three behind one to three digits, all with the same sign between. */
const wholeGroups =
  /(?<![\d.,']|\d[ \u2009])([1-9]\d{0,2})(([ '\u2009])\d{3}(?:\3\d{3})*)(?![\d'])/g;
const decimalGroups = /([.,]\d{3})((?:\u2009\d{3})+)(?!\d)/g;

function withoutGroups(text: string): string {
  const join = (_: string, first: string, rest: string) => first + rest.replace(/\D/g, '');
  return text.replace(wholeGroups, join).replace(decimalGroups, join);
}

/** One spelling of digits, minus, ± and spaces; what groups digits goes, and so do the signs of TeX. */
export function plainCharacters(text: string): string {
  const spelled = plainTex(text.normalize('NFC'))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u00a0\u2007-\u200a\u202f]/g, '\u2009');
  return (
    withoutGroups(spelled)
      .replace(/\s+/g, ' ')
      .replace(/\u2070C/g, '°C')
      .replace(/\^ ?\( ?([+-]? ?\d+(?:\/2)?) ?\)/g, '^$1')
      .replace(/ ?\[([^[\]]*)\]/g, ' $1')
      // Behind a plus, `/-` closes an interval of two widths.
      .replace(/\+ ?\/ ?-|(?<!\+[^+]*)\/ ?-|\+-/g, '±')
      .trim()
  );
}

/** One spelling of micro, ohm, ångström, degrees, powers and products, in letters UCUM has too. */
export function unitCharacters(text: string): string {
  return text
    .replace(/\u2103|(?:\^?[°º˚∘○]|deg(?:rees?)?\.?|^\^?o) ?C(?:elsius)?(?![a-z])/i, 'Cel')
    .replace(/[°º˚∘]/g, 'deg')
    .replace(raisedRun, (run) => `^${lowerSuperscripts(run)}`)
    .replace(/[\u00b5\u03bc]/g, 'u')
    .replace(/[\u2126\u03a9]/g, 'Ohm')
    .replace(/[\u212b\u00c5]/g, 'Ao')
    .replace(/per ?cent(?![a-z])/i, '%')
    .replace(/(?:^| )per /g, '/')
    .replace(/([A-Za-z]) ?(\^?) ?([+-]?) ?(\d(?:\.5)?)(?![\d.])/g, '$1$2$3$4')
    .replace(/(\^[+-]?)1\/2/g, '$10.5')
    .replace(/([A-Za-z\d])(?=√)|([A-Za-z])-(?=[A-Za-z])|[·⋅•∙∗×]/g, '$1$2*');
}
