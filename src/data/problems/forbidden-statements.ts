/** A statement of the source review that must not be repeated as true. */
export interface ForbiddenStatement {
  /** What a sentence must not say, once `plainTex` has read it. */
  pattern: RegExp;
  /** Words that show the sentence refutes or qualifies it. */
  unless?: RegExp;
  reason: string;
  remedy: string;
}

const refuted =
  /\b(?:not|never|no|nor|cannot|wrong(?:ly)?|mistake|misprint|prints?|printed|instead|rather than|confus\w+|claim\w*)\b|n’t/i;

/** Every error of the ledger that a sentence can carry on. */
export const forbiddenStatements: readonly ForbiddenStatement[] = [
  {
    pattern: /σ\s*=\s*R_?b?\s*·?\s*(?:A\s*·?\s*L|L\s*·?\s*A)\b/,
    unless: refuted,
    reason: 'Conductivity is thickness divided by resistance and area, not their product (Q02).',
    remedy: 'Write σ = L/(R_b A).',
  },
  {
    pattern: /conductivity can be written as (?:\s*R|the resistance)|effective radius/i,
    unless: refuted,
    reason: 'A resistance is not a conductivity, and no radius occurs in the model (Q03, Q04).',
    remedy: 'Write R_b = L/(σA), or leave the sentence out.',
  },
  {
    pattern: /ASR\w*\s*=\s*(?:\(\s*R\w*\s*\)\s*\/\s*\(\s*A\s*\)|R\w*\s*\/\s*A\b)/,
    unless: refuted,
    reason: 'An area-specific resistance is resistance times area (Q07).',
    remedy: 'Write ASR = R A.',
  },
  {
    pattern: /31\.6\s*(?:Ω|ohm)\s*[·.]?\s*cm(?!\s*(?:²|\^|2))/i,
    unless: refuted,
    reason: 'The resistance of an interface has the unit Ω cm², not that of a resistivity (Q09).',
    remedy: 'Write 31.6 Ω cm².',
  },
  {
    pattern: /R\s*T\s*·?\s*D\w*\s*z\w*\s*F\s*c/,
    unless: refuted,
    reason: 'In the Nernst–Planck equation RT divides the migration term (Q12).',
    remedy: 'Write −(zF/RT) D c ∇φ.',
  },
  {
    pattern:
      /(?:Wagner|diffusion-(?:controlled|limited)|controlled by diffusion).*\bx\s*∝\s*t(?![\w^²])|\bx\s*∝\s*t(?![\w^²]).*(?:Wagner|diffusion-(?:controlled|limited)|controlled by diffusion)/s,
    unless: refuted,
    reason: 'Growth limited by diffusion goes with the square root of time (Q15).',
    remedy: 'Write x ∝ √t.',
  },
  {
    pattern:
      /σ_?e\s*≤\s*0(?![.\d])|(?:σ_e|electronic conductivity)[^.]{0,30}less than or equal to (?:0|zero)/,
    unless: refuted,
    reason: 'A conductivity cannot be negative (Q17).',
    remedy: 'Write that σ_e should be as small as possible.',
  },
  {
    pattern: /critical temperature\s*\(?\s*J/i,
    unless: refuted,
    reason: 'J_CCD is the critical current density (Q20).',
    remedy: 'Write critical current density, j_CCD.',
  },
  {
    pattern:
      /penetration of (?:the )?(?:lithium )?dendrites[^.]*prevents?[^.]*(?:stripping|plating)/i,
    reason: 'Cause and effect are exchanged (W01).',
    remedy:
      'Write that silver and silver–carbon layers keep stripping and plating even and dendrites out.',
  },
  {
    pattern:
      /(?:CEI|cathode[–-]electrolyte interphase|interphase at the cathode).*9[,\s\u202f]?000\s*h|9[,\s\u202f]?000\s*h.*(?:thanks to|because of|enabled by|due to)[^.]*(?:CEI|cathode)/is,
    unless: refuted,
    reason:
      'A symmetric lithium cell has no cathode, so no interphase there explains its 9,000 h (W02).',
    remedy: 'Give the 9,000 h to the lithium side and the capacity retention to the cathode side.',
  },
  {
    pattern: /Li-rich (?:\w+ )?(?:interphase|interlayer)/i,
    unless: refuted,
    reason: 'The interphase is rich in lithium iodide, not in lithium (W04).',
    remedy: 'Write LiI-rich or iodide-rich.',
  },
  {
    pattern:
      /(?:pressure-free|without (?:external )?pressure|zero pressure|no external pressure).*2[,\s\u202f]?400|2[,\s\u202f]?400.*(?:pressure-free|without (?:external )?pressure|zero pressure|no external pressure)/is,
    unless: new RegExp(`${refuted.source}|\\b(?:different|apart|separate)\\b`, 'i'),
    reason:
      'The pressure on the cell of 2,400 cycles is not stated; the pouch cell of 300 cycles is the one without pressure (W03).',
    remedy: 'Keep the two results apart, and say that the pressure of the first is not stated.',
  },
  {
    pattern: /(?:lithiated|in[ -]situ)[^.]{0,20}\b(?:Sn|tin) (?:inter)?layers?/i,
    unless: refuted,
    reason: 'The review announces these studies without a citation or a result (W21).',
    remedy: 'Leave them out.',
  },
  {
    pattern: /as (?:was )?done here|only possible if/i,
    unless: refuted,
    reason: 'The review does not do, or does not show, what these words claim (W19, W22).',
    remedy: 'State what was shown, by whom, under which conditions.',
  },
  {
    pattern: /\bnon-?flammab(?:le|ility)/i,
    unless: new RegExp(`${refuted.source}|\\bneither\\b|\\bsome\\b`, 'i'),
    reason:
      'Solid electrolytes are not safe from fire as a class: PEO burns, sulfides give off H₂S (W14).',
    remedy: 'Name the material and the test, or write “less volatile liquid to burn”.',
  },
  {
    pattern: /oxides? and sulfides?[^.]*(?:higher|better|greater|superior) (?:\w+ )?safety/i,
    unless: refuted,
    reason: 'The comparison contradicts the table it stands under (W12).',
    remedy: 'Name what each family is better at, with its source.',
  },
  {
    pattern: /10\.1016\/j\.ensm\.2023\.10\.2832|Jia,? L\.?,? (?:&|and)? ?Wang/,
    reason:
      'The source prints a malformed DOI for Qiu 2023 and wrong authors for Jia 2024 (R03, R04).',
    remedy: 'Cite the works by their keys, qiu2023 and jia2024.',
  },
];
