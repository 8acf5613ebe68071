import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { asCslJson } from '../../src/citation/cited-page.ts';
import { inHeadlineStyle, inSentenceStyle } from '../../src/citation/capitals.ts';
import { inApa, inChicago, inIeee, plainText } from '../../src/citation/styles.ts';
import { byPersons, page } from './cited-page.ts';

const url = 'https://example.org/interphase/ion-transport/conductivity/?r=85%C2%B10.6+Ohm#eq-a_b';
const two = { ...byPersons, authors: byPersons.authors.slice(0, 2) };
const inMay = { ...page, title: 'Why solid?', date: '2027-05-02' };

const whole = { ...page, title: 'Interphase: an interactive primer on cells' };

// Expectations by the rules of the manuals, with the headline examples of Chicago’s own kind.
describe('a title', () => {
  it.each([
    ['What a solid changes, and what it does not', 'What a Solid Changes, and What It Does Not'],
    [
      'A solid-state cell: an overview of up-to-date work',
      'A Solid-State Cell: An Overview of Up-to-Date Work',
    ],
    [
      'Heat in 1 cm² of a cell of 4 mAh cm⁻², 20 mm wide',
      'Heat in 1 cm² of a Cell of 4 mAh cm⁻², 20 mm Wide',
    ],
    [
      'Record EV04, Lithium | LLZTO | high-entropy Li₃PS₄ from k and D',
      'Record EV04, Lithium | LLZTO | High-Entropy Li₃PS₄ from k and D',
    ],
    ['Which intercept to look at', 'Which Intercept to Look At'],
  ])('%s has its capitals in Chicago', (title, headline) => {
    expect(inHeadlineStyle(title)).toBe(headline);
  });

  it('has a capital behind its colon in APA', () => {
    expect(inSentenceStyle('Glossary: entropy-stabilised phase')).toBe(
      'Glossary: Entropy-stabilised phase',
    );
    expect(inSentenceStyle('Electrolytes: k, thio-LISICON')).toBe('Electrolytes: k, thio-LISICON');
  });
});

describe('a page of the primer', () => {
  it('as a whole has the name of the site once', () => {
    for (const format of [inApa, inChicago, inIeee]) {
      expect(plainText(format(whole)).match(/Interphase(?! authors)/g)).toHaveLength(1);
    }
    expect(plainText(inChicago(whole))).toContain('on Cells.” Version 0.1.0. November 23, 2026.');
    expect(plainText(inIeee(whole))).toContain('on cells,” version 0.1.0, Nov. 23, 2026. [Online]');
    expect(plainText(inApa(whole))).toContain(
      ': An interactive primer on cells [Version 0.1.0]. https',
    );
  });

  it.each([page, byPersons, two, inMay])('is formatted in APA as the style file has it', (work) => {
    const official = new Cite(asCslJson(work)).format('bibliography', {
      format: 'text',
      template: 'apa',
    });
    expect(plainText(inApa(work))).toBe(official.trim());
  });

  it('is formatted in the manner of Chicago', () => {
    expect(plainText(inChicago(byPersons))).toBe(
      `Doe, Jane Mary, Ju-Sik Kim, and Niek de Klerk. “Conductivity from a Spectrum.” Interphase, version 0.1.0. November 23, 2026. ${url}.`,
    );
    expect(plainText(inChicago(inMay))).toContain('authors. “Why Solid?” Interphase,');
    expect(plainText(inChicago(two))).toMatch(/^Doe, Jane Mary, and Ju-Sik Kim\. /);
  });

  it('is formatted in the manner of IEEE', () => {
    expect(plainText(inIeee(byPersons))).toBe(
      `J. M. Doe, J.-S. Kim, and N. de Klerk, “Conductivity from a spectrum,” Interphase, version 0.1.0, Nov. 23, 2026. [Online]. Available: ${url}`,
    );
    expect(plainText(inIeee(two))).toMatch(/^J\. M\. Doe and J\.-S\. Kim, /);
    expect(plainText(inIeee(inMay))).toContain('May 2, 2027');
    const at = inIeee(inMay).findIndex(({ accessed }) => accessed);
    expect(inIeee(inMay)[at + 1]?.text).toMatch(/^\[Online\]/);
    // IEEE Reference Guide, abbreviations: Jan., Feb., … May, June, July, Aug., Sept., …
    const inMonth = (month: string) => plainText(inIeee({ ...page, date: `2027-${month}-02` }));
    expect(inMonth('06')).toContain('June 2, 2027');
    expect(inMonth('07')).toContain('July 2, 2027');
    expect(inMonth('09')).toContain('Sept. 2, 2027');
    expect(inMonth('12')).toContain('Dec. 2, 2027');
  });
});
