import { z } from 'astro/zod';
import { measured } from './measured.ts';

/** How the current was raised: without it a critical current density cannot be compared with another. */
export const protocolFields = {
  // First current of the test.
  startCurrent: measured('currentDensity').optional(),
  // By how much it was raised.
  stepCurrent: measured('currentDensity').optional(),
  // Time of a half-cycle; `arealCapacity` is its charge.
  halfCycleTime: measured('time').optional(),
  // Plating and stripping in turn at each electrode, or one way only.
  direction: z
    .enum(['alternating', 'one way'], {
      error: 'Say how the current flowed. Write alternating or one way, or leave the field out.',
    })
    .optional(),
  // Pressure on the stack during the test.
  stackPressure: measured('pressure').optional(),
  // Area of an electrode.
  electrodeArea: measured('electrodeArea').optional(),
};

export const protocolNames = [
  'startCurrent',
  'stepCurrent',
  'halfCycle',
  'direction',
  'electrodeArea',
] as const;

interface Tested {
  quantity: string;
  conditions: {
    temperature?: unknown;
    arealCapacity?: unknown;
    halfCycleTime?: unknown;
    startCurrent?: unknown;
    stepCurrent?: unknown;
    direction?: unknown;
    electrodeArea?: unknown;
    notStated?: readonly string[];
  };
}

/** Parts of a protocol that a critical current density neither gives nor calls not stated. */
export function silentPartsOfProtocol({ quantity, conditions }: Tested): string[] {
  if (quantity !== 'criticalCurrentDensity') return [];
  const { notStated = [], arealCapacity, halfCycleTime } = conditions;
  const given = {
    temperature: conditions.temperature,
    startCurrent: conditions.startCurrent,
    stepCurrent: conditions.stepCurrent,
    halfCycle: arealCapacity ?? halfCycleTime,
    direction: conditions.direction,
    electrodeArea: conditions.electrodeArea,
  };
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined && !notStated.includes(name) ? [name] : [],
  );
}
