import { useMemo, useState } from 'react';
import type { PictureOf } from '#kit/result/Explanation.tsx';
import type calculator from './calculator.ts';
import { isProfile, type Values } from './compute.ts';
import { saltCurves } from './curves.ts';
import { DepletionFigure } from './DepletionFigure.tsx';
import { ProfileFigure } from './ProfileFigure.tsx';
import { SingleIonFigure } from './SingleIonFigure.tsx';
import { RelaxationFigure } from './RelaxationFigure.tsx';
import { TraceFigure } from './TraceFigure.tsx';
import { Verdict } from './Verdict.tsx';

export type Properties = PictureOf<typeof calculator>;

function SaltFigures(properties: Properties) {
  const [fraction, setFraction] = useState(1);
  const { values, results } = properties;
  const depletionTime = results.depletionTime?.value;
  const curves = useMemo(
    () => saltCurves(values as Values & Parameters<typeof saltCurves>[0], depletionTime),
    [values, depletionTime],
  );
  return (
    <>
      <Verdict {...properties} />
      <ProfileFigure {...properties} curves={curves} fraction={fraction} onMove={setFraction} />
      <DepletionFigure {...properties} curves={curves} />
    </>
  );
}

/** Where the salt is and what the voltage is made of; when it is gone; or the measured polarisation. */
export default function SaltPicture(properties: Properties) {
  const values = properties.values as Values;
  if (values.question === 'relaxation') return <RelaxationFigure {...properties} />;
  if (!isProfile(values)) {
    return values.currents === 'trace' ? <TraceFigure {...properties} /> : null;
  }
  return values.mobileIons === 'cation' ? (
    <>
      <Verdict {...properties} />
      <SingleIonFigure {...properties} />
    </>
  ) : (
    <SaltFigures {...properties} />
  );
}
