import { areal, filesFor, retained, specific, whole } from './laboratory.ts';

const fade = filesFor('fade');
const layer = filesFor('layers');
const protocol = filesFor('protocol');
const specimens = filesFor('specimens');
const perMass = { choices: { capacityAs: 'specificCapacity' } };
const perArea = { choices: { capacityAs: 'arealCapacity' } };
const ofCell = { choices: { capacityAs: 'charge' } };
const asShare = { choices: { capacityAs: 'retention' } };
const rows = { gives: specific([1, 160], [2, 158], [3, 157]), ...perMass };

/** Capacities by cycle, and the small tables of cells. */
export const laboratoryCycles = [
  fade(
    'Neware summary',
    'Cycle Index,Chg. Spec. Cap.(mAh/g),DChg. Spec. Cap.(mAh/g),Efficiency(%)\n1,180,160,88.9\n2,159,158,99.4\n3,158,157,99.4\n',
    { asks: /Chg.*DChg|charge/i },
  ),
  fade(
    'a discharge capacity alone',
    'Cycle,Discharge capacity (mAh/g)\n1,160\n2,158\n3,157\n',
    rows,
  ),
  fade(
    'discharge capacity and efficiency',
    'cycle number,Q_dis (mAh/g),CE (%)\n1,160,88.9\n2,158,99.4\n3,157,99.4\n',
    rows,
  ),
  fade(
    'charge and discharge capacity',
    'Cycle,Charge Capacity (mAh/g),Discharge Capacity (mAh/g)\n1,180,160\n2,159,158\n3,158,157\n',
    { asks: /Charge Capacity.*Discharge Capacity/ },
  ),
  fade('German', 'Zyklus;Entladekapazität (mAh/g)\n1;160\n2;158\n3;157\n', rows),
  fade('French', 'Cycle;Capacité de décharge (mAh/g)\n1;160\n2;158\n3;157\n', rows),
  fade('Spanish', 'Ciclo;Capacidad de descarga (mAh g-1)\n1;160\n2;158\n3;157\n', rows),
  fade('Italian', 'Ciclo;Capacità di scarica (mAh/g)\n1;160\n2;158\n3;157\n', rows),
  fade('Chinese', '循环,放电比容量(mAh/g)\n1,160\n2,158\n3,157\n', rows),
  fade('Chinese with its number', '循环序号,放电比容量(mAh/g)\n1,160\n2,158\n3,157\n', rows),
  fade('Japanese', 'サイクル数,放電容量 (mAh/g)\n1,160\n2,158\n3,157\n', rows),
  fade('cycle no.', 'Cycle no.\tSpecific capacity / mA h g⁻¹\n1\t160\n2\t158\n3\t157\n', rows),
  fade('Cyc#', 'Cyc#\tAmp-hr (mAh)\n1\t160\n2\t158\n3\t157\n', {
    gives: whole([1, 160], [2, 158], [3, 157]),
    ...ofCell,
  }),
  fade('per area', 'cycle,areal capacity (mAh/cm²)\n1,3.0\n2,2.9\n3,2.8\n', {
    gives: areal([1, 3], [2, 2.9], [3, 2.8]),
    ...perArea,
  }),
  fade('of the whole cell', 'Cycle,Discharge Capacity (Ah)\n1,2.0\n2,1.9\n3,1.8\n', {
    gives: whole([1, 2000], [2, 1900], [3, 1800]),
    ...ofCell,
  }),
  fade(
    'EC-Lab cycles',
    'cycle number\tQ discharge/mA.h\tEfficiency/%\n1\t1.60\t98\n2\t1.58\t99\n3\t1.57\t99\n',
    { gives: whole([1, 1.6], [2, 1.58], [3, 1.57]), ...ofCell },
  ),
  fade(
    'EC-Lab charge and discharge',
    'cycle number\tQ charge/mA.h\tQ discharge/mA.h\n1\t1.80\t1.60\n2\t1.60\t1.58\n',
    { asks: /Q charge.*Q discharge/ },
  ),
  fade('retention in per cent', 'Cycle,Retention (%)\n1,100\n2,98.75\n3,98.1\n', {
    gives: retained([1, 100], [2, 98.75], [3, 98.1]),
    ...asShare,
  }),
  fade('capacity retention', 'cycle;capacity retention [%]\n1;100\n2;98,75\n3;98,1\n', {
    gives: retained([1, 100], [2, 98.75], [3, 98.1]),
    ...asShare,
  }),
  fade('retention as a share', 'cycle,capacity retention\n1,1.0\n2,0.9875\n3,0.981\n', {
    asks: /unit/,
  }),
  fade('SOH', 'cycle,SOH (%)\n1,100\n2,98.75\n3,98.1\n', { asks: /./ }),
  fade(
    'capacity and retention',
    'Cycle,Capacity (mAh/g),Retention (%)\n1,160,100\n2,158,98.75\n3,157,98.125\n',
    rows,
  ),
  fade('Coulombic efficiency alone', 'Cycle,Coulombic efficiency (%)\n1,88.9\n2,99.4\n3,99.5\n', {
    asks: /capacity/,
  }),
  fade('two cells side by side', 'Cycle,Cell 1 (mAh/g),Cell 2 (mAh/g)\n1,160,161\n2,158,159\n', {
    asks: /capacity/,
  }),
  fade('mean and SD', 'cycle,capacity (mAh/g),SD\n1,160,1\n2,158,1\n3,157,2\n', {
    gives: specific([1, 160, 1], [2, 158, 1], [3, 157, 2]),
    ...perMass,
  }),
  fade('± in cells', 'cycle,capacity (mAh/g)\n1,160 ± 1\n2,158 ± 1\n3,157 ± 2\n', {
    gives: specific([1, 160, 1], [2, 158, 1], [3, 157, 2]),
    ...perMass,
  }),
  fade(
    'rate beside',
    'cycle,C-rate,discharge capacity (mAh/g)\n1,0.1,160\n2,0.1,158\n3,0.1,157\n',
    rows,
  ),
  fade('no names', '1 160\n2 158\n3 157\n', rows),
  fade('an index for the cycle', '#,capacity (mAh/g)\n1,160\n2,158\n3,157\n', { asks: /cycle/ }),
  fade('N', 'N,Q (mAh/g)\n1,160\n2,158\n3,157\n', { asks: /cycle/ }),
  fade('half cycles', 'half cycle,Q (mAh/g)\n1,160\n2,158\n3,157\n', { asks: /cycle/ }),
  fade('µAh', 'cycle,Q (µAh)\n1,160\n2,158\n3,157\n', {
    gives: whole([1, 0.16], [2, 0.158], [3, 0.157]),
    ...ofCell,
  }),
  fade(
    'energy beside capacity',
    'Cycle,Discharge capacity (mAh/g),Discharge energy (Wh/kg)\n1,160,580\n2,158,570\n3,157,565\n',
    rows,
  ),
  fade(
    'Arbin statistics',
    'Cycle_Index,Charge_Capacity(Ah),Discharge_Capacity(Ah),Charge_Energy(Wh),Discharge_Energy(Wh)\n1,0.00180,0.00160,0.0066,0.0058\n2,0.00160,0.00158,0.0058,0.0057\n',
    { asks: /Charge_Capacity.*Discharge_Capacity/ },
  ),
  fade('capacity without a unit', 'cycle,capacity\n1,160\n2,158\n3,157\n', { asks: /unit/ }),
  fade('days in place of cycles', 'day,capacity (mAh/g)\n1,160\n2,158\n', { asks: /cycle/ }),
  fade('mAh/g in a row', 'Cycle;Capacity\n;mAh/g\n1;160\n2;158\n3;157\n', rows),
  fade(
    'a thousand with a comma',
    'Cycle,Capacity (mAh/g)\n"1","1,160"\n"2","1,158"\n"3","1,157"\n',
    { refuses: /1\.160 or 1160/ },
  ),
  fade(
    'a tab-separated wide table in amperes hour',
    'Cycle\tCapacity (A h)\tCE\n1\t2.0\t0.99\n2\t1.9\t0.99\n3\t1.8\t0.99\n',
    { gives: whole([1, 2000], [2, 1900], [3, 1800]), ...ofCell },
  ),
  fade('Ah/kg', 'cycle,capacity (Ah/kg)\n1,160\n2,158\n3,157\n', rows),
  layer(
    'a separator and a cathode',
    'Layer,Thickness [µm],σ [mS/cm],Ea [eV]\nseparator,30,1.2,0.31\ncathode,80,0.4,0.33\n',
    {
      gives: [
        {
          thickness: 30e-6,
          ionicConductivity: 0.12,
          activationEnergy: 0.31 * 96485.33212331,
          name: 'separator',
        },
        {
          thickness: 80e-6,
          ionicConductivity: 0.04,
          activationEnergy: 0.33 * 96485.33212331,
          name: 'cathode',
        },
      ],
    },
  ),
  layer('Ea in meV and d in mm', 'name;d (mm);sigma (S/m);Ea (meV)\nA;0,03;0,12;310\n', {
    gives: [
      {
        thickness: 30e-6,
        ionicConductivity: 0.12,
        activationEnergy: 0.31 * 96485.33212331,
        name: 'A',
      },
    ],
  }),
  layer('a width in place of a thickness', 'name,width (µm),σ (mS/cm)\nA,30,1.2\nB,20,1\n', {
    gives: [
      { thickness: 30e-6, ionicConductivity: 0.12, name: 'A' },
      { thickness: 20e-6, ionicConductivity: 0.1, name: 'B' },
    ],
  }),
  layer(
    'tortuosity and porosity beside',
    'layer,L (µm),σ (mS/cm),ε,τ\nA,30,1.2,0.5,3\nB,20,1,0.4,2\n',
    {
      gives: [
        { thickness: 30e-6, ionicConductivity: 0.12, name: 'A' },
        { thickness: 20e-6, ionicConductivity: 0.1, name: 'B' },
      ],
      says: /left out: ε, τ/,
    },
  ),
  protocol('duration and current density', 'duration (min),j (mA/cm²)\n10,0.5\n10,0\n10,-0.5\n', {
    gives: [
      { duration: 600, currentDensity: 5 },
      { duration: 600, currentDensity: 0 },
      { duration: 600, currentDensity: -5 },
    ],
  }),
  protocol(
    'step time',
    'step,step time (s),current density (mA/cm2)\n1,600,0.5\n2,600,0\n3,600,-0.5\n',
    {
      gives: [
        { duration: 600, currentDensity: 5 },
        { duration: 600, currentDensity: 0 },
        { duration: 600, currentDensity: -5 },
      ],
    },
  ),
  protocol('time of day', 'time (min),j (mA/cm²)\n0,0.5\n10,0\n20,-0.5\n', {
    asks: /how long does each step last/,
  }),
  protocol('end times that rise', 'end time (min),j (mA/cm²)\n10,0.5\n20,0\n30,-0.5\n', {
    asks: /./,
  }),
  specimens(
    'completed and failed steps',
    'specimen,completed (mA/cm2),failed (mA/cm2)\nA,0.5,0.6\nB,0.4,0.5\n',
    {
      gives: [
        { completed: 5, failed: 6, specimen: 'A' },
        { completed: 4, failed: 5, specimen: 'B' },
      ],
    },
  ),
  specimens('CCD alone', 'cell,CCD (mA/cm²)\nA,0.5\nB,0.4\n', { asks: /./ }),
  specimens(
    'last and first',
    'Pellet;last step completed (mA cm-2);first step that failed (mA cm-2)\n1a;0,5;0,6\n2b;0,4;0,5\n',
    {
      gives: [
        { completed: 5, failed: 6, specimen: '1a' },
        { completed: 4, failed: 5, specimen: '2b' },
      ],
    },
  ),
];
