import { asCslJson } from '#citation/cited-page';
import { asBibtex, asRis } from '#citation/files';
import { plainText, styles } from '#citation/styles';
import { calculationAsPage } from './calculation-page.ts';
import type { Calculation } from './citation.ts';

/** A citation to copy, and for the forms that programs read, to save. */
export interface CitationForm {
  name: string;
  text: string;
  file?: { ending: string; type: string };
}

/** The works behind the model belong to the citation of a calculation. */
function withWorks(text: string, { works }: Calculation): string {
  if (works.length === 0) return text;
  return [text, 'Model after:', ...works.map((work) => `  ${work.text}`)].join('\n');
}

/** A calculation in every form in which it can be cited. */
export function citationForms(calculation: Calculation): CitationForm[] {
  const page = calculationAsPage(calculation);
  const texts = calculation.works.map(({ text }) => text).join(' ');
  const behind = texts && `Model after: ${texts}`;
  const csl = asCslJson(page);
  const note = [csl.note, behind].filter(Boolean).join('. ');
  return [
    ...styles.map(({ name, format }) => ({
      name,
      text: withWorks(plainText(format(page)), calculation),
    })),
    {
      name: 'BibTeX',
      text: `${asBibtex(page, behind)}\n`,
      file: { ending: 'bib', type: 'application/x-bibtex' },
    },
    {
      name: 'RIS',
      text: asRis(
        page,
        calculation.works.map(({ text }) => `Model after ${text}`),
      ),
      file: { ending: 'ris', type: 'application/x-research-info-systems' },
    },
    {
      name: 'CSL-JSON',
      text: `${JSON.stringify([{ ...csl, note }], null, 2)}\n`,
      file: { ending: 'json', type: 'application/json' },
    },
  ];
}
