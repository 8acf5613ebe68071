import { expect, it } from 'vitest';
import { resultsOf } from './expected-interval.ts';

// Numbers that lie on their law to all digits of a double: what is left of them is rounding.
it.each<[what: string, id: string, query: string, outputs: string[]]>([
  [
    'an exponential fade',
    'capacity-fade',
    `from=table&data=${[1, 20, 50, 90, 150].map((n) => `${n},${165 * 0.9995 ** (n - 1)}`).join(';')}`,
    ['fadePerCycle', 'capacityRetention', 'initialCapacity', 'cyclesToTarget'],
  ],
  [
    'currents on a line',
    'direct-current-polarisation',
    `readings=voltages&thickness=1 mm&electrodeDiameter=12 mm&ionicConductivity=0.5 mS/cm&steps=${[100, 200, 300, 400].map((v) => `${v},${0.0041 * v}`).join(';')}`,
    ['electronicConductivity', 'resistance'],
  ],
  [
    'a current that stands',
    'direct-current-polarisation',
    `readings=trace&appliedVoltage=500 mV&thickness=1 mm&electrodeDiameter=12 mm&ionicConductivity=0.5 mS/cm&trace=${Array.from({ length: 30 }, (_, at) => `${at * 60},2.1`).join(';')}`,
    ['electronicConductivity', 'steadyStateCurrent'],
  ],
  [
    'specimens that are all alike',
    'lithium-side',
    'source=protocol&firstCurrentDensity=0.1 mA/cm2&stepCurrentDensity=0.1 mA/cm2&failedStep=7&specimens=0.6,0.7,B;0.6,0.7,C',
    ['meanCurrentDensity'],
  ],
])('%s shows no uncertainty', (_, id, query, outputs) => {
  const results = resultsOf(id, query);
  for (const name of outputs) {
    expect(results[name]?.value, name).toBeDefined();
    expect(results[name]?.uncertainty ?? 0, name).toBe(0);
    expect(results[name]?.interval, name).toBeUndefined();
  }
});
