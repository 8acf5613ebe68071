import type { Example } from '#kit/model/definition.ts';

export const examples: Example[] = [
  {
    label: 'One steady current through a pellet (invented)',
    query:
      'readings=number&appliedVoltage=500 mV&steadyStateCurrent=2.00 nA&thickness=1.00 mm&electrodeDiameter=12.00 mm&ionicConductivity=0.50 mS/cm',
    expected: {
      electronicConductivity: 3.53677651315e-8,
      electronicTransportNumber: 7.07354802279e-7,
      ionicTransportNumber: 0.999999292645,
      resistance: 2.5e8,
    },
    tolerance: 1e-11,
    source: 'Hand calculation, twelve digits: 2e-9 A · 1 mm / (0.5 V · 1.13097 cm²)',
  },
  {
    label: 'Steady currents at five voltages (invented)',
    query:
      'readings=voltages&steps=100,0.41;200,0.79;300,1.22;400,1.60;500,1.98&thickness=1.00 mm&electrodeDiameter=12.00 mm&ionicConductivity=',
    expected: { electronicConductivity: 3.49256680674e-8, resistance: 253164556.962 },
    tolerance: 1e-10,
    source: 'Least squares with numpy, twelve digits: the slope is 3.95 nS',
  },
];
