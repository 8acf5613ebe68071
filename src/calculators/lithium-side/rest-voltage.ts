import type { Values } from './inputs.ts';

/** Voltage of the cell without current: none between two lithium electrodes. */
export function restVoltageOf({ cellKind, equilibriumCellVoltage }: Values): number | undefined {
  return cellKind === 'symmetric' ? 0 : equilibriumCellVoltage;
}
