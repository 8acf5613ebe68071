import { describe, expect, it } from 'vitest';
import { contentProblems } from '../../../src/data/content-problems.ts';
import { forbiddenStatements } from '../../../src/data/problems/forbidden-statements.ts';
import { sentencesOf } from '../../../src/data/problems/prose-problems.ts';
import { soundContent } from '../sound-content.ts';

const reasonsAgainst = (text: string): string[] =>
  sentencesOf(text).flatMap((sentence) =>
    forbiddenStatements
      .filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
      .map(({ reason }) => reason),
  );

const errors: [sentence: string, ledger: string][] = [
  ['The conductivity is $\\sigma = R_b A L$.', 'Q02'],
  ['It follows that σ = RbAL.', 'Q02'],
  ['We use $\\sigma=R_\\mathrm{b}AL$.', 'Q02'],
  ['The conductivity can be written as $R_b$.', 'Q03'],
  ['The effective radius R follows from the thickness.', 'Q04'],
  ['One defines $\\text{ASR} = \\frac{R_{\\text{int}}}{A}$.', 'Q07'],
  ['Here ASR = R/A.', 'Q07'],
  ['Sintering lowers it to 31.6 Ω cm at 25 °C.', 'Q09'],
  ['Sintering lowers it to $31.6\\ \\Omega \\cdot \\text{cm}$.', 'Q09'],
  ['$J = -D\\nabla c - RT D z F c\\nabla\\phi$', 'Q12'],
  ['In growth of Wagner’s type $x \\propto t$ holds.', 'Q15'],
  ['x ∝ t for diffusion-controlled growth.', 'Q15'],
  ['A good electrolyte has $\\sigma_e \\le 0$.', 'Q17'],
  ['The critical temperature (J_CCD) is compared.', 'Q20'],
  ['The penetration of the lithium dendrites by silver prevents the stripping and plating.', 'W01'],
  ['A stable CEI lets the symmetric cell run for 9,000 h.', 'W02'],
  ['A Li-rich interphase adapts.', 'W04'],
  ['The pressure-free cell keeps 90.7 % after 2,400 cycles.', 'W03'],
  ['In situ lithiated Sn interlayers bridge the gap.', 'W21'],
  ['Metrics must be determined, as done here.', 'W22'],
  ['Stabilization is only possible if all three are combined.', 'W19'],
  ['Solid electrolytes are nonflammable.', 'W14'],
  ['Oxide and sulfide electrolytes show higher safety.', 'W12'],
  ['See doi:10.1016/j.ensm.2023.10.2832.', 'R03'],
  ['Jia, L., Wang, Y. and others reviewed them.', 'R04'],
];

const sound = [
  'The conductivity is $\\sigma = \\frac{L}{R_b A}$.',
  'It is not $\\sigma = R_b A L$.',
  'An area-specific resistance is $\\text{ASR} = R A$.',
  'At the interface 31.6 Ω cm² remain.',
  'At the interface $31.6\\ \\Omega\\,\\mathrm{cm^2}$ remain.',
  '$N = -D\\nabla c - \\frac{zF}{RT} D c\\nabla\\phi$',
  'In growth of Wagner’s type $x \\propto \\sqrt t$ holds.',
  'Wagner’s law reads x ∝ t^{1/2}.',
  'When the reaction is slow, $x \\propto t$.',
  'Electronic conductivity should vanish, $\\sigma_e \\to 0$.',
  'The critical current density is compared.',
  'Silver layers keep stripping even and prevent dendrite penetration.',
  'The symmetric cell ran for more than 9,000 h; it has no cathode.',
  'An LiI-rich interphase adapts.',
  'The cell of 2,400 cycles is not the pressure-free one.',
  'Solid electrolytes are not nonflammable as a class.',
  'Oxides bear heat; sulfides conduct best.',
];

describe('forbidden statements', () => {
  it.each(errors)('finds: %s (%s)', (sentence, ledger) => {
    expect(reasonsAgainst(sentence).join(' ')).toContain(ledger);
  });

  it.each(sound)('lets pass: %s', (sentence) => {
    expect(reasonsAgainst(sentence)).toEqual([]);
  });

  it.each([
    ['a list of mistakes', '<Mistakes>\n\n- ASR = R/A\n\n</Mistakes>'],
    ['code', '```\nASR = R/A\n```'],
    ['a comment', '{/* ASR = R/A */}'],
  ])('lets %s name them', (_, text) => {
    const content = soundContent();
    content.chapters[0]!.body += `\n\n${text}\n`;
    expect(contentProblems(content)).toEqual([]);
    content.chapters[0]!.body += '\nHere ASR = R/A.\n';
    expect(contentProblems(content)).toHaveLength(1);
  });

  it('sees a refutation only in its own sentence', () => {
    expect(reasonsAgainst('This is not all. Here ASR = R/A.')).toHaveLength(1);
  });
});
