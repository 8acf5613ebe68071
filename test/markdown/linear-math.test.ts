import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { linearMath } from '#markdown/linear/linear-math';
import { renderTex } from '#markdown/render-tex';

function lineOf(markup: string): string {
  const { document } = parseHTML(`<body>${markup}</body>`);
  return linearMath(document.querySelector('math') as unknown as Element);
}

describe('a formula on one line', () => {
  // Right-hand sides written by hand: what someone would type who reads the formula aloud.
  test.each([
    [
      String.raw`\sigma = \frac{L}{R_\mathrm{b}\,A}, \qquad A = \frac{\pi d^{2}}{4}`,
      'σ = L/(R_b A), A = π d²/4',
    ],
    [String.raw`R_\mathrm{b}=V/I=L/(\sigma A)`, 'R_b = V/I = L/(σ A)'],
    [
      String.raw`\sigma = \sigma_0\,\mathrm{e}^{-E_\mathrm{a}/k_\mathrm{B}T}`,
      'σ = σ_0 e^(−E_a/(k_B T))',
    ],
    [String.raw`A\exp\!\left[-\frac{B}{k_\mathrm{B}(T-T_0)}\right]`, 'A exp[−B/(k_B(T − T_0))]'],
    [String.raw`\sigma = \frac{A}{\sqrt{T}}\,\exp(-x)`, 'σ = (A/√T) exp(−x)'],
    [
      String.raw`\text{ASR}_\mathrm{int} = \frac12\left(R_\mathrm{tot} - \frac{L}{\sigma A}\right)A`,
      'ASR_int = (1/2)(R_tot − L/(σ A)) A',
    ],
    [
      String.raw`\left(\frac{u_\sigma}{\sigma}\right)^{2} = \left(2\,\frac{u_d}{d}\right)^{2}`,
      '(u_σ/σ)² = (2 u_d/d)²',
    ],
    [String.raw`x^{2} = x_0^{2} + 2kt`, 'x² = x_0² + 2 k t'],
    [String.raw`b = \frac{\sqrt{2k}}{\sigma_\mathrm{i}}`, 'b = √(2 k)/σ_i'],
    [String.raw`\frac{\mathrm{d}x}{\mathrm{d}t} = \frac{k}{x}`, 'dx/dt = k/x'],
    [String.raw`T\Delta S_\text{config}`, 'T ΔS_config'],
    [
      String.raw`\mathbf N=-D\nabla c-\frac{zF}{RT}\,D\,c\,\nabla\phi`,
      'N = −D ∇c − (z F/(R T)) D c ∇ϕ',
    ],
    [String.raw`\tilde\mu=\mu^0+RT\ln c+zF\phi`, 'μ̃ = μ⁰ + R T ln c + z F ϕ'],
    [String.raw`2.2\times10^{4}\ \Omega\,\mathrm{cm^2}`, '2.2 × 10⁴ Ω cm²'],
    [
      String.raw`\frac{\mathrm{cm}}{\mathrm{S\,cm^{-1}}}=\Omega\,\mathrm{cm^2}`,
      'cm/(S cm⁻¹) = Ω cm²',
    ],
    [String.raw`\ce{Li6PS5Cl + 8 O2 -> Li3PO4 + 4 SO2}`, 'Li₆PS₅Cl + 8 O₂ → Li₃PO₄ + 4 SO₂'],
    [String.raw`\ce{Li_{1+x}Al_xTi_{2-x}(PO4)3}`, 'Li_{1+x}Al_xTi_{2−x}(PO₄)₃'],
    [String.raw`\ce{Li6.4La3Zr1.4Ta0.6O12}`, 'Li₆.₄La₃Zr₁.₄Ta₀.₆O₁₂'],
    [String.raw`\ce{Li+ + e- -> Li}`, 'Li⁺ + e⁻ → Li'],
    [String.raw`\sigma/(1-p)^{3/2}`, 'σ/(1 − p)^(3/2)'],
    [
      String.raw`k = \frac{V_\mathrm{m}}{\nu F}\,\frac{\sigma_\mathrm{i}\,\sigma_\mathrm{e}}{\sigma_\mathrm{i}+\sigma_\mathrm{e}}\,\Delta E`,
      'k = (V_m/(ν F)) (σ_i σ_e/(σ_i + σ_e)) ΔE',
    ],
    [String.raw`-R\sum_ix_i\ln x_i`, '−R ∑_i x_i ln x_i'],
    [String.raw`\frac1L\int\sigma_\mathrm{e}\,\mathrm dE`, '(1/L) ∫ σ_e dE'],
    [
      String.raw`\Delta U=\frac{2RT}{F}(1-t_+)\ln(c_\mathrm a/c_\mathrm c)`,
      'ΔU = (2 R T/F)(1 − t₊) ln(c_a/c_c)',
    ],
    [String.raw`H_\mathrm{R}=D^*/D_\sigma`, 'H_R = D*/D_σ'],
    [String.raw`Z=Z'+\mathrm i Z''`, 'Z = Z′ + i Z″'],
    [String.raw`\left|\Delta\mu_\mathrm{Li}\right| = F\,\Delta E`, '|Δμ_Li| = F ΔE'],
    [
      String.raw`\begin{aligned} \Delta U &= j\,\text{ASR} \\ q &= j^{2}\,\text{ASR} \end{aligned}`,
      'ΔU = j ASR\nq = j² ASR',
    ],
    [String.raw`E_\mathrm{red}\le E\le E_\mathrm{ox}`, 'E_red ≤ E ≤ E_ox'],
    [String.raw`\sqrt[3]{x}`, 'x^(1/3)'],
    [String.raw`25\,^{\circ}\mathrm C`, '25 °C'],
    [String.raw`\ce{^{7}Li}`, '⁷Li'],
  ])('%s reads %s', (tex, line) => {
    expect(lineOf(renderTex(tex))).toBe(line);
  });

  // As a calculator writes it, with the reader's numbers in place of the symbols.
  test('takes numbers with their units', () => {
    const amount = (value: string, unit: string) =>
      `<mrow><mn>${value}</mn><mtext>\u2009${unit}</mtext></mrow>`;
    const product = `<mrow>${amount('85', 'Ω')}<mo>×</mo>${amount('1.131', 'cm²')}</mrow>`;
    const fraction = `<mfrac>${amount('1.5', 'mm')}${product}</mfrac>`;
    expect(lineOf(`<math><mi>σ</mi><mo>=</mo>${fraction}</math>`)).toBe(
      'σ = 1.5 mm/(85 Ω × 1.131 cm²)',
    );
  });
});
