import { describe, it } from 'vitest';
import { type Defect, expectFound, rewrite, first, chapter, story } from './planting.ts';

const defects: Defect[] = [
  [
    'an unknown cited key',
    rewrite('of="irvine1990"', 'of="irvine1990 nobody1900"'),
    chapter,
    /<Cite> in line 2 names nobody1900/,
  ],
  [
    'a citation of nothing',
    rewrite('<Cite of="irvine1990" at="table 1" />', '<Cite at="table 1" />'),
    chapter,
    /<Cite> in line 2 has no `of`/,
  ],
  [
    'an unknown evidence record',
    rewrite('of="EV01"', 'of="EV99"'),
    chapter,
    /<Value> in line \d+ names EV99/,
  ],
  [
    'an unknown electrolyte',
    rewrite('electrolyte="lgps"', 'electrolyte="lgpx"'),
    chapter,
    /<Value> in line \d+ names lgpx/,
  ],
  [
    'a value the electrolyte does not have',
    rewrite('show="ionicConductivity"', 'show="activationEnergy"'),
    chapter,
    /shows the activationEnergy of lgps/,
  ],
  [
    'a thing no electrolyte can show',
    rewrite('show="ionicConductivity"', 'show="colour"'),
    chapter,
    /cannot show colour/,
  ],
  [
    'a value of nothing',
    rewrite('<Value of="EV01" />', '<Value />'),
    chapter,
    /neither `of` nor `electrolyte`/,
  ],
  [
    'a value without a number',
    rewrite('of="EV01"', 'of="EV02"'),
    chapter,
    /EV02, which has no number/,
  ],
  [
    'an unknown term',
    rewrite('of="bulk-conductivity"', 'of="bulk"'),
    chapter,
    /<Term> in line \d+ names bulk/,
  ],
  [
    'an unknown correction in a text',
    rewrite('<Correction of="Q01" />', '<Correction of="Q98" />'),
    chapter,
    /<Correction> in line \d+ names Q98/,
  ],
  [
    'an unknown correction of an equation',
    rewrite('correction="Q01"', 'correction="Q97"'),
    chapter,
    /<Equation> in line \d+ names Q97/,
  ],
  [
    'an unknown symbol',
    rewrite('of="ionicConductivity thickness"', 'of="ionicConductivity length"'),
    chapter,
    /<Symbols> in line \d+ names length/,
  ],
  [
    'an equation without mathematics',
    rewrite('\\sigma = \\frac{L}{R_\\mathrm{b} A}', ''),
    chapter,
    /equation conductivity has no mathematics/,
  ],
  [
    'an unknown equation',
    rewrite('<EquationLink to="conductivity"', '<EquationLink to="resistivity"'),
    chapter,
    /<EquationLink> in line \d+ names resistivity/,
  ],
  [
    'an unknown figure',
    rewrite('<FigureLink to="pellet"', '<FigureLink to="cell"'),
    chapter,
    /<FigureLink> in line \d+ names cell/,
  ],
  [
    'an unknown drawing',
    rewrite('drawing="pellet-and-spectrum"', 'drawing="pellet"'),
    chapter,
    /<Figure> in line \d+ names pellet/,
  ],
  [
    'an unknown calculator',
    rewrite('<Calculator of="conductivity"', '<Calculator of="resistivity"'),
    chapter,
    /<Calculator> in line \d+ names resistivity/,
  ],
  [
    'an unknown relation',
    rewrite('relation="ionic-conductivity"', 'relation="conductance"'),
    chapter,
    /<Computed> in line \d+ names conductance/,
  ],
  [
    'an unknown evidence table',
    rewrite('table="T4"', 'table="T9"'),
    chapter,
    /<EvidenceTable> in line \d+ names T9/,
  ],
  [
    'an id used twice',
    rewrite(
      '<EvidenceTable table="T4" />',
      '<Figure id="pellet" drawing="pellet-and-spectrum">Again.</Figure>',
    ),
    chapter,
    /id pellet is used twice/,
  ],
  [
    'an equation in a story',
    ({ calculators }) =>
      void (first(calculators).body += '\n<Equation id="x" name="x">\n\n$$\nx\n$$\n\n</Equation>'),
    story,
    /only chapters/,
  ],
];

describe('componentProblems', () => {
  it.each(defects)('finds %s, and names file and remedy', (...defect) => {
    expectFound(defect);
  });
});
