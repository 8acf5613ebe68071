import { stabilityShearModulusRatio } from '#physics/stability-shear-modulus-ratio';
import { ChartTable } from '#chart/ChartTable.tsx';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import { XyChart } from '#chart/XyChart.tsx';
import { lithiumPoissonRatio, lithiumShearModulus } from './lithium-metal.ts';
import type { Properties } from './Picture.tsx';
import { shown } from './shown.ts';

const volumes = [0.05, 20] as const;
const moduli = [0.01, 100] as const;
const samples = 120;

type Point = readonly [volumeRatio: number, modulusRatio: number];

/** The two boundaries, each as far as it lies in the plane. */
function boundariesOf(poissonRatio: number) {
  const all = Array.from({ length: samples + 1 }, (_, index): Point => {
    const v = volumes[0] * (volumes[1] / volumes[0]) ** (index / samples);
    const r = stabilityShearModulusRatio({
      molarVolumeRatio: v,
      lithiumPoissonRatio,
      electrolytePoissonRatio: poissonRatio,
    });
    return [v, r];
  });
  const inside = all.filter(([, r]) => r >= moduli[0] && r <= moduli[1]);
  return {
    soft: inside.filter(([v]) => v < 1),
    stiff: inside.filter(([v]) => v > 1),
  };
}

/** The plane of stiffness and volume: where stress alone would keep a plated face flat. */
export function StabilityFigure({ values, provenance }: Properties) {
  const { poissonRatio, lithiumIonMolarVolume, lithiumMolarVolume, shearModulus } = values;
  if (poissonRatio === undefined || lithiumIonMolarVolume === undefined) return null;
  const { soft, stiff } = boundariesOf(poissonRatio);
  const own =
    shearModulus === undefined
      ? undefined
      : { x: lithiumIonMolarVolume / lithiumMolarVolume, y: shearModulus / lithiumShearModulus };
  return (
    <FigureFrame
      name="lithium-side-stability"
      provenance={provenance}
      caption="Where stress keeps a plated face flat, if it is smooth, without flaws and does not flow: in the shaded fields. On the left lithium takes up less room in the electrolyte than in the metal, and only soft electrolytes help; on the right more, and only stiff ones do. Between them none does."
    >
      <XyChart
        id="lithium-side-stability"
        title="Stability of a plated face"
        description={
          own
            ? `This electrolyte lies at a volume ratio of ${shown(own.x, '1')} and a modulus ratio of ${shown(own.y, '1')}.`
            : 'Two fields in which stress flattens.'
        }
        x={{
          label: 'molar volume of lithium V_Li+/V_Li',
          logarithmic: true,
          domain: volumes,
        }}
        y={{ label: 'shear modulus G_SE/G_Li', logarithmic: true, domain: moduli }}
        bands={[
          {
            id: 'soft',
            label: 'flattened',
            points: soft.map(([v, r]) => [v, moduli[0], r] as const),
          },
          { id: 'stiff', points: stiff.map(([v, r]) => [v, r, moduli[1]] as const) },
        ]}
        series={[
          { id: 'below', look: 'plain', points: soft },
          { id: 'above', look: 'plain', points: stiff },
        ]}
        points={own ? [{ id: 'electrolyte', look: 'own', points: [own] }] : []}
        plotHeight={200}
      />
      <ChartTable
        label="Shear modulus over that of lithium at which stress turns"
        columns={['Volume ratio', 'Modulus ratio', 'Flattened']}
        rows={() =>
          [soft, stiff].flatMap((side) =>
            side
              .filter((_, index) => index % 12 === 0)
              .map(([v, r]) => [shown(v, '1'), shown(r, '1'), v < 1 ? 'below' : 'above']),
          )
        }
      />
    </FigureFrame>
  );
}
