import { lithiumThicknessGain } from '#physics/lithium-thickness-gain';
import { fromSI } from '#units/convert';
import { formatNumber } from '#units/format';
import type { UnitId } from '#units/units';
import { ChartTable } from '#chart/ChartTable.tsx';
import { shown } from './shown.ts';
import type { Test, TestStep } from './step.ts';

interface Properties {
  test: Test;
  lithiumMolarVolume: number;
  unit: UnitId;
}

const ofTrace = ['ΔU', 'dU/dt / mV h⁻¹', 'U/j', 'ASR, spectra'];

function traceCells({ voltageChange, voltageSlope, resistance, spectrum }: TestStep): string[] {
  return [
    shown(voltageChange, 'mV'),
    voltageSlope === undefined ? '–' : formatNumber(fromSI(voltageSlope, 'mV') * 3600, 3),
    shown(resistance, 'Ohm.cm2'),
    shown(spectrum, 'Ohm.cm2'),
  ];
}

/** Every step with its charge, as lithium, and what was seen in it. */
export function StepTable({ test, lithiumMolarVolume, unit }: Properties) {
  const isMeasured = test.steps.some(({ resistance }) => resistance !== undefined);
  const micrometres = (arealCapacity: number) =>
    shown(lithiumThicknessGain({ arealCapacity, lithiumMolarVolume }), 'um');
  return (
    <ChartTable
      summary={`The ${test.steps.length} steps as a table`}
      label={`The steps of ${test.name}`}
      columns={[
        'Current density',
        'Half-cycles',
        'Each',
        'As lithium',
        ...(isMeasured ? ofTrace : []),
        'Seen',
      ]}
      rows={() =>
        test.steps.map((step) => [
          shown(step.currentDensity, unit),
          String(step.halfCycles),
          shown(step.capacity, 'mA.h/cm2'),
          micrometres(step.capacity),
          ...(isMeasured ? traceCells(step) : []),
          step.flags.join(', '),
        ])
      }
    />
  );
}
