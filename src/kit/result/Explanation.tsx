import { memo, type ComponentType } from 'react';
import type { Provenance } from '#chart/provenance.ts';
import type { UnitId } from '#units/units';
import { FaultBoundary } from '../fault/FaultBoundary.tsx';
import type { Site } from '../model/citation.ts';
import type { AnyCalculator, EstimatesOf, Literature } from '../model/definition.ts';
import type { Success } from '../model/evaluate.ts';
import { provenanceOf } from '../model/provenance.ts';
import type { EnteredQuantity } from '../model/read-state.ts';
import type { Session } from '../model/session.ts';
import { DrawnPart } from './DrawnPart.tsx';
import type { AnyEquation, EquationProperties } from './Equation.tsx';
import type { LoadPart } from './use-drawn-part.ts';

/** What the picture of a calculator receives, by the names and types of its declaration. */
export interface PictureOf<
  Calculator extends Pick<AnyCalculator, 'compute' | 'working' | 'inputs' | 'outputs'>,
> {
  values: Parameters<Calculator['compute']>[0];
  /** The numbers as the reader gave them. */
  given: { readonly [K in keyof Calculator['inputs']]?: EnteredQuantity };
  results: EstimatesOf<Calculator['outputs']>;
  details: NonNullable<Parameters<Calculator['working']>[1]>;
  /** Units in which the reader sees the results. */
  outputUnits: { readonly [K in keyof Calculator['outputs']]?: UnitId };
  literature: Literature;
  provenance: Provenance;
}

/** A picture whose types are forgotten, as one that is drawn for any calculator. */
export type AnyPicture = ComponentType<PictureProperties>;

/** What the picture of some calculator receives. */
export interface PictureProperties {
  values: never;
  given: Record<string, EnteredQuantity>;
  results: Success['results'];
  details: never;
  outputUnits: Record<string, UnitId>;
  literature: Literature;
  provenance: Provenance;
}

interface Properties {
  calculator: AnyCalculator;
  /** Where its code is at hand, as on the server. */
  Picture?: AnyPicture;
  loadPicture?: LoadPart<PictureProperties>;
  Equation: AnyEquation | undefined;
  loadEquation: LoadPart<EquationProperties>;
  session: Session;
  literature: Literature;
  site: Site;
  query: string;
  marked: string | undefined;
  onMark: (name: string | undefined) => void;
}

/** What a picture receives of a session; its details are made here, if they were not before. */
export function pictureProperties(
  {
    calculator,
    session,
    literature,
    site,
    query,
  }: Pick<Properties, 'calculator' | 'session' | 'literature' | 'site' | 'query'>,
  { reading, results, details }: Success,
): PictureProperties {
  return {
    values: reading.values as never,
    given: reading.given,
    results,
    details: details as never,
    outputUnits: session.state.outputUnits,
    literature,
    provenance: provenanceOf(calculator, site, query),
  };
}

type CurrentProperties = Parameters<typeof pictureProperties>[0] & {
  Picture: AnyPicture;
  result: Success;
};

const CurrentPicture = memo(function CurrentPicture(properties: CurrentProperties) {
  const { Picture, result } = properties;
  return <Picture {...pictureProperties(properties, result)} />;
});

/** What makes a result understood: the equation with the reader's numbers, the picture. */
export const Explanation = memo(function Explanation(properties: Properties) {
  const { Picture, loadPicture, Equation, loadEquation, marked, onMark, ...shared } = properties;
  const { calculator, session } = shared;
  const result = session.evaluation;
  return (
    <>
      <DrawnPart
        {...{ session }}
        name="equation-alive"
        called="equation"
        atHand={Equation}
        load={loadEquation}
        wakes="when used"
        isCalled={marked !== undefined}
        isShown={result.ok}
      >
        {(Drawn) =>
          result.ok && (
            <FaultBoundary attempt={session} says="The equation cannot be written.">
              <Drawn calculator={calculator} result={result} marked={marked} onMark={onMark} />
            </FaultBoundary>
          )
        }
      </DrawnPart>
      <DrawnPart
        {...{ session }}
        name="picture"
        called="picture"
        atHand={Picture}
        load={loadPicture}
        isShown={result.ok}
      >
        {(Drawn) =>
          result.ok && (
            <FaultBoundary attempt={session} says="The picture cannot be drawn.">
              <CurrentPicture {...shared} Picture={Drawn} result={result} />
            </FaultBoundary>
          )
        }
      </DrawnPart>
    </>
  );
});
