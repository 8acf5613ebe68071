import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { asCslJson } from '../../src/citation/cited-page.ts';
import { inApa, inChicago, inIeee, plainText } from '../../src/citation/styles.ts';
import { byPersons, page } from './cited-page.ts';

const url = 'https://example.org/interphase/ion-transport/conductivity/?r=85%C2%B10.6+Ohm#eq-a_b';
const two = { ...byPersons, authors: byPersons.authors.slice(0, 2) };
const inMay = { ...page, title: 'Why solid?', date: '2027-05-02' };

describe('a page of the primer', () => {
  it.each([page, byPersons, two, inMay])('is formatted in APA as the style file has it', (work) => {
    const official = new Cite(asCslJson(work)).format('bibliography', {
      format: 'text',
      template: 'apa',
    });
    expect(plainText(inApa(work))).toBe(official.trim());
  });

  it('is formatted in the manner of Chicago', () => {
    expect(plainText(inChicago(byPersons))).toBe(
      `Doe, Jane Mary, Ju-Sik Kim, and Niek de Klerk. “Conductivity from a spectrum.” Interphase, version 0.1.0. November 23, 2026. ${url}.`,
    );
    expect(plainText(inChicago(inMay))).toContain('authors. “Why solid?” Interphase,');
    expect(plainText(inChicago(two))).toMatch(/^Doe, Jane Mary, and Ju-Sik Kim\. /);
  });

  it('is formatted in the manner of IEEE', () => {
    expect(plainText(inIeee(byPersons))).toBe(
      `J. M. Doe, J.-S. Kim, and N. de Klerk, “Conductivity from a spectrum,” Interphase, version 0.1.0, Nov. 23, 2026. [Online]. Available: ${url}`,
    );
    expect(plainText(inIeee(two))).toMatch(/^J\. M\. Doe and J\.-S\. Kim, /);
    expect(plainText(inIeee(inMay))).toContain('May 2, 2027');
  });
});
