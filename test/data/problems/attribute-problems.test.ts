import { expect, describe, it } from 'vitest';
import { attributeProblems } from '../../../src/data/problems/attribute-problems.ts';
import { checkedContent } from '../../../src/data/problems/checked-content.ts';
import { soundContent } from '../sound-content.ts';
import { chapter, correction, expectFound, first, rewrite, type Defect } from './planting.ts';

const computed = '<Computed of="conductivity / 2" unit="S/cm" />';

const defects: Defect[] = [
  [
    'a component that does not exist',
    rewrite('<Correction of="Q01" />', '<Corection of="Q01" />'),
    chapter,
    /^<Corection> in line \d+ does not exist/,
  ],
  [
    'a misspelt attribute',
    rewrite(computed, computed.replace('unit', 'digit="2" unit')),
    chapter,
    /^<Computed> in line \d+ has no attribute `digit`/,
  ],
  [
    'an attribute in braces',
    rewrite(computed, computed.replace('unit', 'digits={2} unit')),
    chapter,
    /gives `digits` in braces/,
  ],
  ['a missing attribute', rewrite('<Exercise id="first">', '<Exercise>'), chapter, /has no `id`/],
  [
    'a number of figures that is none',
    rewrite(computed, computed.replace('unit', 'digits="two" unit')),
    chapter,
    /, `digits`: Significant figures are a whole number/,
  ],
  [
    'a unit that is none',
    rewrite(computed, computed.replace('S/cm', 'S/in')),
    chapter,
    /, `unit`: “S\/in” is no unit of this site/,
  ],
  [
    'a number of nothing',
    rewrite(computed, '<Computed unit="S/cm" />'),
    chapter,
    /has neither `of` nor `relation`/,
  ],
  [
    'a relation without inputs',
    rewrite(computed, '<Computed relation="ionic-conductivity" />'),
    chapter,
    /`relation` and `with` go together/,
  ],
  [
    'a value of two things',
    rewrite('<Value of="EV01" />', '<Value of="EV01" electrolyte="lgps" />'),
    chapter,
    /neither `of` nor `electrolyte`, or both/,
  ],
  [
    'a tag longer than a line',
    rewrite('at="table 1"', `at="${'table 1, '.repeat(20)}"`),
    chapter,
    /<Cite> in line 2 has \d{3} characters; a tag has 160 at most/,
  ],
  [
    'a tag over several lines',
    rewrite('<Cite of="irvine1990" at="table 1" />', '<Cite\n  of="irvine1990"\n/>'),
    chapter,
    /<Cite> in line 2 goes over several lines/,
  ],
  [
    'a component in plain Markdown',
    ({ corrections }) => void (first(corrections).body += '\n\nSee <Cite of="irvine1990" />.'),
    correction,
    /^<Cite> in line 3 stands in Markdown/,
  ],
  [
    'a text that is no MDX',
    rewrite('<Term of="bulk-conductivity">bulk conductivity</Term>', '<Term of="x">bulk'),
    chapter,
    /^The text cannot be read in line \d+:/,
  ],
];

describe('attributeProblems', () => {
  it.each(defects)('finds %s, and names file and remedy', (...defect) => {
    expectFound(defect);
  });

  it.each([
    ['digit="2"', 'Write digits="2"; <Computed> takes of, relation, with, pick, unit, digits.'],
    ['colour="red"', 'Remove it: <Computed> takes of, relation, with, pick, unit, digits.'],
    ['digits={2}', 'Write quotes: digits="2".'],
    ['digits="2.5"', 'Write it like digits="3".'],
    ['{...more}', 'Write every attribute by its name.'],
  ])('says of %s what to write', (attribute, remedy) => {
    const content = soundContent();
    rewrite(computed, computed.replace('unit', `${attribute} unit`))(content);
    const problems = attributeProblems(checkedContent(content).content);
    expect(problems.map((one) => one.remedy)).toEqual([remedy]);
  });
});
