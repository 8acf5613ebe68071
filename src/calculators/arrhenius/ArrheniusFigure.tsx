import { useState } from 'react';
import { familyNames, type FamilyId } from '#chart/family-names.ts';
import { FigureFrame } from '#chart/FigureFrame.tsx';
import type { Provenance } from '#chart/provenance.ts';
import type { LiteratureLine } from '#chart/literature-point.ts';
import { drawnPoints } from '#chart/thinned.ts';
import { ArrheniusPlot } from './ArrheniusPlot.tsx';
import type { Details, Given, Values } from './compute.ts';
import { nameOfChosen, otherSeries } from './other-series.ts';

interface Properties {
  id: string;
  given: Given;
  values: Values;
  details: Details;
  /** Published values with an activation energy. */
  literature: LiteratureLine[];
  description: string;
  provenance: Provenance;
}

interface MenuProperties {
  points: LiteratureLine[];
  chosen: string;
  onChoose: (family: string) => void;
}

function FamilyMenu({ points, chosen, onChoose }: MenuProperties) {
  const known = Object.entries(familyNames).filter(([id]) =>
    points.some(({ family }) => family === id),
  );
  if (known.length === 0) return null;
  return (
    <label className="starting-points">
      Published lines{' '}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">none</option>
        {known.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The Arrhenius plot with the menu that lays published lines behind it. */
export function ArrheniusFigure(properties: Properties) {
  const { id, given, values, details, literature, description, provenance } = properties;
  const [family, setFamily] = useState('');
  const published = literature.filter((point) => point.family === family);
  const names = published.map(({ name }) => name).join('; ');
  const others = otherSeries(given, details, family);
  const drawn = [values.data, ...others.map(({ rows }) => rows)];
  const hasBars = drawn
    .flat()
    .some((row) => row.conductivityUncertainty ?? row.relativeUncertainty);
  return (
    <FigureFrame
      name="arrhenius-plot"
      provenance={provenance}
      caption={[
        description,
        hasBars && 'Bars of measured points are two stated standard uncertainties.',
        others.length > 0 && 'Bands and prediction are those of the chosen series.',
        values.ofOneOhm !== undefined &&
          'Thickness and electrode, common to all points, enter neither bars nor bands.',
        drawn.some(({ length }) => length > drawnPoints) && 'Only some of the points are drawn.',
        names &&
          `Dotted: ${names}, each through its one published value with its published energy.`,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <FamilyMenu points={literature} chosen={family} onChoose={setFamily} />
      <ArrheniusPlot
        id={id}
        values={values}
        details={details}
        published={published}
        name={nameOfChosen(given, details) || 'measured'}
        others={others}
        publishedName={familyNames[family as FamilyId] ?? ''}
        description={description}
      />
    </FigureFrame>
  );
}
