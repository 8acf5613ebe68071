import { lowerSuperscripts, raisedSign } from './superscripts.ts';

const raisedRun = new RegExp(`${raisedSign}+`, 'g');

/** One spelling of minus, ± and spaces; a thin or no-break space that groups digits goes. */
export function plainCharacters(text: string): string {
  return text
    .replace(/(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/[\u200b-\u200d\u2060]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\+? ?\/ ?-|\+-|\\pm/g, '±')
    .trim();
}

/** One spelling of micro, ohm, ångström, degrees, powers and products, in letters UCUM has too. */
export function unitCharacters(text: string): string {
  return text
    .replace(raisedRun, (run) => `^${lowerSuperscripts(run)}`)
    .replace(/[\u00b5\u03bc]/g, 'u')
    .replace(/[\u2126\u03a9]/g, 'Ohm')
    .replace(/[\u212b\u00c5]/g, 'Ao')
    .replace(/\u2103|(?:[°º]|deg(?:rees?)?\.?|^o) ?C(?:elsius)?(?![a-z])/i, 'Cel')
    .replace(/per ?cent/i, '%')
    .replace(/(?:^| )per /g, '/')
    .replace(/([A-Za-z])-(?=[A-Za-z])|(\^[-+]?\d)(?=[A-Za-z])|[·⋅•∙∗]/g, '$1$2*');
}
