import { areaResistances, charges, filesFor, layers, plainResistances } from './laboratory.ts';

const growth = filesFor('growth');
/** 0, 6 and 30 h: 12, 18 and 27 Ω cm². */
const rows = areaResistances([0, 12], [6, 18], [30, 27]);
const asResistance = { choices: { observable: 'resistance' } };
const asThickness = { choices: { observable: 'thickness' } };
const asCharge = { choices: { observable: 'charge' } };

/** What is measured of an interface that grows. */
export const laboratoryGrowth = [
  growth('days', 'day,ASR (Ω·cm²)\n0,12\n0.25,18\n1.25,27\n', { gives: rows }),
  growth('time (d)', 'time (d);ASR (Ohm cm^2)\n0;12\n0,25;18\n1,25;27\n', { gives: rows }),
  growth('minutes in the name', 't_min,ASR_ohm_cm2\n0,12\n360,18\n1800,27\n', { gives: rows }),
  growth('weeks', 'weeks,ASR_Ohm_cm2\n1,12\n2,18\n4,27\n', {
    gives: areaResistances([168, 12], [336, 18], [672, 27]),
  }),
  growth('seconds of EC-Lab', 'time/s\tASR/Ohm.cm2\n0\t12\n21600\t18\n108000\t27\n', {
    gives: rows,
  }),
  growth('h:mm:ss', 'elapsed (h:mm:ss),ASR (Ω cm²)\n0:00:00,12\n6:00:00,18\n30:00:00,27\n', {
    gives: rows,
  }),
  growth(
    'days and hours of pandas',
    ',time,ASR_ohm_cm2\n0,0 days 00:00:00,12\n1,0 days 06:00:00,18\n2,1 days 06:00:00,27\n',
    { gives: rows },
  ),
  growth(
    'dates of ISO',
    'timestamp,ASR [Ohm*cm2]\n2024-05-01T08:00:00,12\n2024-05-01T14:00:00,18\n2024-05-02T14:00:00,27\n',
    { gives: rows },
  ),
  growth(
    'German dates',
    'Datum;Flächenwiderstand (Ω cm²)\n01.05.2024 08:00;12,0\n01.05.2024 14:00;18,0\n02.05.2024 14:00;27,0\n',
    { gives: rows },
  ),
  growth(
    'American dates that tell their order',
    'Date/Time,ASR (ohm-cm2)\n5/13/2024 8:00,12\n5/13/2024 14:00,18\n5/14/2024 14:00,27\n',
    { gives: rows },
  ),
  growth('the root of the time in √h', '√t (h^0.5),ASR (Ω cm²)\n0,12\n2,18\n5,27\n', {
    gives: areaResistances([0, 12], [4, 18], [25, 27]),
  }),
  growth('sqrt_t_h', 'sqrt_t_h,ASR_ohmcm2\n0,12\n2,18\n5,27\n', {
    gives: areaResistances([0, 12], [4, 18], [25, 27]),
  }),
  growth('t^1/2 in √s', 't^(1/2) / s^(1/2);ASR / Ω cm²\n0;12\n60;18\n120;27\n', {
    gives: areaResistances([0, 12], [1, 18], [4, 27]),
  }),
  growth('R of an interface', 'Time (h),R_int (Ohm)\n0,12\n6,18\n30,27\n', {
    gives: plainResistances([0, 12], [6, 18], [30, 27]),
    ...asResistance,
  }),
  growth(
    'bulk and interface resistance',
    'Time (h),R_bulk (Ohm),R_int (Ohm)\n0,50,12\n6,50,18\n30,51,27\n',
    { asks: /R_bulk.*R_int/ },
  ),
  growth('the total and the interface', 't (h),R_total (Ω),R_int (Ω)\n0,62,12\n6,68,18\n', {
    asks: /R_total/,
  }),
  growth('area beside the resistance', 't (h),A (cm²),R (Ω)\n0,1.13,12\n6,1.13,18\n', {
    gives: plainResistances([0, 12], [6, 18]),
    ...asResistance,
  }),
  growth('a thickness', 'Zeit [h];Schichtdicke [nm]\n1;5,2\n4;10,1\n16;19,8\n', {
    gives: layers([1, 5.2], [4, 10.1], [16, 19.8]),
    ...asThickness,
  }),
  growth(
    'a thickness with its SD',
    'time (h),interphase thickness (nm),SD (nm)\n1,5.2,0.3\n4,10.1,0.4\n',
    { gives: layers([1, 5.2, 0.3], [4, 10.1, 0.4]), ...asThickness },
  ),
  growth('a thickness in ångström', 't (min),d (Å)\n60,52\n240,101\n', {
    gives: layers([1, 5.2], [4, 10.1]),
    ...asThickness,
  }),
  growth('a charge per area', 'time (h),Q (µAh/cm²)\n1,2.5\n4,5.0\n', {
    gives: charges([1, 2.5], [4, 5]),
    ...asCharge,
  }),
  growth('a charge in mC/cm²', 't/s,q/mC cm⁻²\n3600,9\n14400,18\n', {
    gives: charges([1, 2.5], [4, 5]),
    ...asCharge,
  }),
  growth('a charge without an area', 'time (h),Q (µAh)\n1,2.5\n4,5.0\n', { asks: /./ }),
  growth('cycles in place of time', 'cycle,R_int (Ohm)\n1,12\n10,18\n', { asks: /time/ }),
  growth('an error column', 't (h),ASR (Ω cm²),error (Ω cm²)\n0,12,0.5\n6,18,0.6\n30,27,0.9\n', {
    gives: areaResistances([0, 12, 0.5], [6, 18, 0.6], [30, 27, 0.9]),
  }),
  growth('an error in per cent', 't (h),ASR (Ω cm²),rel. error (%)\n0,12,5\n6,18,5\n30,27,10\n', {
    gives: areaResistances([0, 12, 0.6], [6, 18, 0.9], [30, 27, 2.7]),
  }),
  growth(
    'mean and std of pandas',
    'time_h,asr_ohm_cm2,asr_ohm_cm2\n,mean,std\n0,12,0.5\n6,18,0.6\n30,27,0.9\n',
    { gives: areaResistances([0, 12, 0.5], [6, 18, 0.6], [30, 27, 0.9]) },
  ),
  growth(
    'replicates',
    't (h),ASR 1 (Ω cm²),ASR 2 (Ω cm²),ASR 3 (Ω cm²)\n0,12,13,11\n6,18,19,17\n',
    { asks: /ASR 1.*ASR 2/ },
  ),
  growth(
    'replicates with their mean',
    't (h),ASR 1 (Ω cm²),ASR 2 (Ω cm²),mean ASR (Ω cm²)\n0,12,13,12.5\n6,18,19,18.5\n',
    { asks: /ASR 1/ },
  ),
  growth('several cells', 'cell,t (h),ASR (Ω cm²)\nA,0,12\nA,6,18\nB,0,13\nB,6,19\n', {
    asks: /several samples/,
  }),
  growth('one cell, named in each row', 'cell,t (h),ASR (Ω cm²)\nA3,0,12\nA3,6,18\nA3,30,27\n', {
    gives: rows,
  }),
  growth('kilo-ohms square centimetre', 't [h]\tASR [kΩ cm²]\n0\t0.012\n6\t0.018\n30\t0.027\n', {
    gives: rows,
  }),
  growth('Ω m²', 't (h),ASR (Ω m²)\n0,0.0012\n6,0.0018\n30,0.0027\n', { gives: rows }),
  growth('a growth subtracted', 't (h),ΔASR (Ω cm²)\n6,6\n30,15\n', { asks: /./ }),
  growth('R - R0', 't (h),R - R0 (Ω)\n6,6\n30,15\n', { asks: /./ }),
  growth('R/R0', 't (h),R/R0\n0,1\n6,1.5\n', { asks: /./ }),
  growth('log of the ASR', 't (h),log10(ASR / Ω cm²)\n0,1.0791812\n6,1.2552725\n30,1.4313638\n', {
    gives: rows,
    within: 1e-6,
  }),
  growth('negative resistance of a failed fit', 't (h),ASR (Ω cm²)\n0,12\n6,-18\n30,27\n', {
    marks: /greater than zero/,
  }),
  growth('time begins anew', 't (h),ASR (Ω cm²)\n0,12\n6,18\n0,12\n6,19\n', {
    asks: /begins anew/,
  }),
  growth('Chinese', '时间/h,界面电阻/Ω\n0,12\n6,18\n30,27\n', {
    gives: plainResistances([0, 12], [6, 18], [30, 27]),
    ...asResistance,
  }),
  growth('Japanese', '時間 [h],界面抵抗 [Ω cm²]\n0,12\n6,18\n30,27\n', { gives: rows }),
  growth('French', 'Temps (h);Résistance surfacique (Ω·cm²)\n0;12\n6;18\n30;27\n', { gives: rows }),
  growth('Spanish', 'Tiempo (h);Resistencia interfacial (Ω)\n0;12\n6;18\n30;27\n', {
    gives: plainResistances([0, 12], [6, 18], [30, 27]),
    ...asResistance,
  }),
  growth('Italian', 'Tempo (ore);ASR (ohm cm2)\n0;12\n6;18\n30;27\n', { gives: rows }),
  growth('a resistance of both interfaces', 't (h),2R_int (Ω)\n0,24\n6,36\n', { asks: /./ }),
  growth('temperature beside', 't (h),T (°C),ASR (Ω cm²)\n0,60,12\n6,60,18\n30,60,27\n', {
    gives: rows,
  }),
  growth('t / °C is a temperature', 't / °C,ASR / Ω cm²\n30,12\n60,18\n', { asks: /time/ }),
  growth('no names', '0 12\n6 18\n30 27\n', { gives: rows }),
  growth('no units', 'time,ASR\n0,12\n6,18\n', { asks: /unit/ }),
  growth('a unit of the time unknown', 'time (fortnights),ASR (Ω cm²)\n1,12\n2,18\n', {
    asks: /time/,
  }),
  growth('a capacity table', 'Cycle,Capacity (mAh/g)\n1,160\n2,159\n3,158\n', { asks: /./ }),
  growth(
    'time in h and in s',
    'Time (s),Time (h),ASR (Ω cm²)\n0,0,12\n21600,6,18\n108000,30,27\n',
    { gives: rows },
  ),
  growth('R_SEI and R_CT', 't (h),R_SEI (Ω cm²),R_CT (Ω cm²)\n0,12,30\n6,18,33\n', {
    asks: /R_SEI.*R_CT/,
  }),
  growth(
    'frequency of the arc beside',
    'time (h),R2 (Ohm),C2 (F),f_max (Hz)\n0,12,1e-6,1000\n6,18,1e-6,900\n30,27,1e-6,800\n',
    { gives: plainResistances([0, 12], [6, 18], [30, 27]), ...asResistance },
  ),
];
