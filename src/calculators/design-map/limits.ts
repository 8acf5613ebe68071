import { apparentCriticalCurrentDensity } from '#physics/apparent-critical-current-density';
import { currentDensityForHeatFlux } from '#physics/current-density-for-heat-flux';
import { currentDensityForVoltageDrop } from '#physics/current-density-for-voltage-drop';
import { fractureOverpotential } from '#physics/fracture-overpotential';
import { leakageCurrentDensity } from '#physics/leakage-current-density';
import { maximumCurrentDensity } from '#physics/maximum-current-density';
import { vacancyLimitedCurrentDensity } from '#physics/vacancy-limited-current-density';
import { blame } from '#kit/model/blame.ts';
import { requireBetween, requirePositive } from '#units/domain-error';
import { cellOf, type Cell, type Values } from './cell.ts';
import { arealMassOf } from './energy.ts';
import { fallingRoot } from './falling-root.ts';
import { filmThickness, filmTime, resistanceWith, signed } from './growth.ts';
import type { inputs } from './inputs.ts';

/** cm³/mol of lithium metal, in SI. */
export const lithiumMolarVolume = 13e-6;

export type LimitId = 'efficiency' | 'energy' | 'heat' | 'filament' | 'void' | 'window' | 'leak';

/** Values on which a limit rests are a guess, if one of these choices says so. */
type Grounds = 'electrolyteGrounds' | 'interfaceGrounds' | 'filmGrounds' | 'lithiumGrounds';

/** One constraint in the plane of current and time, SI. */
export interface Limit {
  id: LimitId;
  /** A current has to stay below it, or above. */
  side: 'below' | 'above';
  assumed: boolean;
  current: (time: number) => number;
  /** Until when a current satisfies it; for ever where time plays no part. */
  until: (currentDensity: number) => number;
}

interface Basis {
  values: Values;
  cell: Cell;
}

const isAssumed = (values: Values, grounds: readonly Grounds[]) =>
  grounds.some((choice) => values[choice] === 'assumed');

/** A limit that time does not move. */
function steady(
  values: Values,
  id: LimitId,
  at: number,
  grounds: readonly Grounds[],
  side: Limit['side'] = 'below',
): Limit {
  const holds = (j: number) => (side === 'below' ? j <= at : j >= at);
  return {
    id,
    side,
    assumed: isAssumed(values, grounds),
    current: () => at,
    until: (j) => (holds(j) ? Infinity : 0),
  };
}

/** The pictures ask for the same times again and again, and a closed loop is long to solve. */
function remembering(find: (time: number) => number): (time: number) => number {
  const found = new Map<number, number>();
  return (time) => {
    const known = found.get(time);
    if (known !== undefined) return known;
    const current = find(time);
    found.set(time, current);
    return current;
  };
}

/**
 * A limit by the resistance of the cell. `currentFor` says which current a resistance allows; it goes with the
 * resistance to the power −1/`power`.
 */
function resistive(
  { values, cell }: Basis,
  id: LimitId,
  currentFor: (resistance: number) => number,
  power = 1,
): Limit {
  const through = (j: number) => (values.loop === 'closed' ? signed(values, j) : 0);
  const at = (time: number, j: number) =>
    currentFor(resistanceWith(values, cell, filmThickness(values, cell, time, through(j))));
  const bare = resistanceWith(values, cell, 0);
  const largest = currentFor(bare);
  const grounds = ['electrolyteGrounds', 'interfaceGrounds'] as const;
  return {
    id,
    side: 'below',
    assumed: isAssumed(values, cell.film ? [...grounds, 'filmGrounds'] : grounds),
    current: remembering((time) => {
      if (values.loop === 'open') return at(time, 0);
      let low = largest;
      while (low > 1e-12 * largest && !(at(time, low) > low)) low /= 10;
      return fallingRoot((j) => Math.log(at(time, j) / j), [low, largest]);
    }),
    until(j) {
      if (j > largest) return 0;
      if (!cell.film) return Infinity;
      const allowed = bare * ((largest / j) ** power - 1);
      return filmTime(values, cell, allowed * cell.film.interphaseIonicConductivity, through(j));
    },
  };
}

function efficiency(basis: Basis): Limit | undefined {
  const { targetEfficiency, cellVoltage } = basis.values;
  if (targetEfficiency === undefined) return undefined;
  requireBetween(0, 1, { targetEfficiency });
  return resistive(basis, 'efficiency', (areaSpecificResistance) =>
    maximumCurrentDensity({ cellVoltage, targetEfficiency, areaSpecificResistance }),
  );
}

/** Voltage that may be lost with the energy asked for still delivered; negative where the cell has not so much. */
export function spareVoltage(values: Values): number | undefined {
  const { targetSpecificEnergy, cellVoltage, arealCapacity } = values;
  if (values.energy === 'left' || targetSpecificEnergy === undefined) return undefined;
  requirePositive({ targetSpecificEnergy });
  return cellVoltage - (targetSpecificEnergy * arealMassOf(values)) / arealCapacity;
}

/** Whether the cell has not even without a current the energy that is asked for: then nothing is allowed. */
export const isOutOfReach = (values: Values) => (spareVoltage(values) ?? 1) <= 0;

function energy(basis: Basis): Limit | undefined {
  const spare = spareVoltage(basis.values);
  if (spare === undefined || isOutOfReach(basis.values)) return undefined;
  return resistive(basis, 'energy', (areaSpecificResistance) =>
    currentDensityForVoltageDrop({ voltageDrop: spare, areaSpecificResistance }),
  );
}

function heat(basis: Basis): Limit | undefined {
  const { heatLimit } = basis.values;
  if (heatLimit === undefined) return undefined;
  requirePositive({ heatLimit });
  const currentFor = (areaSpecificResistance: number) =>
    currentDensityForHeatFlux({ heatFlux: heatLimit, areaSpecificResistance });
  return resistive(basis, 'heat', currentFor, 2);
}

/** η_c of the flaw; nothing where toughness or length is unknown. */
export function openingOverpotential(values: Values): number | undefined {
  const { fractureToughness, flawLength, geometryFactor } = values;
  if (fractureToughness === undefined || flawLength === undefined) return undefined;
  return fractureOverpotential({
    fractureToughness,
    flawLength,
    geometryFactor,
    lithiumMolarVolume,
  });
}

function filament({ values, cell }: Basis): Limit | undefined {
  const voltageDrop = openingOverpotential(values);
  if (voltageDrop === undefined) return undefined;
  const { localAreaSpecificResistance = cell.lithium } = values;
  if (localAreaSpecificResistance === 0 && values.localAreaSpecificResistance === undefined)
    return undefined;
  requirePositive({ localAreaSpecificResistance });
  const local = currentDensityForVoltageDrop({
    voltageDrop,
    areaSpecificResistance: localAreaSpecificResistance,
  });
  const at = apparentCriticalCurrentDensity({ ...cell, criticalCurrentDensity: local });
  const isOwn = values.localAreaSpecificResistance !== undefined;
  const grounds = isOwn && values.contact === 'full' ? [] : (['interfaceGrounds'] as const);
  return steady(values, 'filament', at, ['lithiumGrounds', ...grounds]);
}

function voids({ values, cell }: Basis): Limit | undefined {
  const { supersaturation, diffusionCoefficient, diffusionLength } = values;
  if (supersaturation === undefined) return undefined;
  const local = vacancyLimitedCurrentDensity({
    supersaturation,
    diffusionCoefficient,
    diffusionLength,
    correlationFactor: 0.7272,
    lithiumMolarVolume,
  });
  const at = apparentCriticalCurrentDensity({ ...cell, criticalCurrentDensity: local });
  const grounds = values.contact === 'full' ? [] : (['interfaceGrounds'] as const);
  return steady(values, 'void', at, ['lithiumGrounds', ...grounds]);
}

/** A measured window that the current alone would leave; one the cathode stands beyond limits nothing. */
function windowLimit({ values, cell }: Basis): Limit | undefined {
  const room = values.oxidationPotential - values.potentialVsLithium;
  const isLimit = values.windowOrigin === 'measured' && values.current === 'charge' && room > 0;
  if (!isLimit || cell.cathode === 0) return undefined;
  const at = currentDensityForVoltageDrop({
    voltageDrop: room,
    areaSpecificResistance: cell.cathode,
  });
  return steady(values, 'window', at, ['interfaceGrounds']);
}

/** What leaks; nothing where σ_e is unknown. */
export function leakOf(values: Values): number | undefined {
  const { electronicConductivity, cellVoltage, thickness } = values;
  if (electronicConductivity === undefined) return undefined;
  requirePositive({ electronicConductivity });
  return leakageCurrentDensity({ electronicConductivity, cellVoltage, thickness });
}

function leak({ values }: Basis): Limit | undefined {
  const at = leakOf(values);
  return at === undefined ? undefined : steady(values, 'leak', at, ['electrolyteGrounds'], 'above');
}

/** Every limit the values suffice for. */
export function limitsOf(values: Values, cell = cellOf(values)): Limit[] {
  const basis = { values, cell };
  const fields = { fractureToughness: 'fractureToughness', flawLength: 'flawLength' } as const;
  return blame<keyof typeof inputs>(fields)(() =>
    [efficiency, energy, heat, filament, voids, windowLimit, leak].flatMap((make) => {
      const limit = make(basis);
      return limit ? [limit] : [];
    }),
  );
}

/** The lowest of the limits a current must stay below. */
export function bindingLimit(limits: readonly Limit[], time: number): Limit | undefined {
  const above = limits.filter(({ side }) => side === 'below');
  return above.reduce<Limit | undefined>(
    (lowest, limit) => (lowest && lowest.current(time) <= limit.current(time) ? lowest : limit),
    undefined,
  );
}
