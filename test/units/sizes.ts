/**
 * How many SI units one of each unit is, written down by hand; nothing of src/units enters here. Sources: the
 * SI brochure (BIPM, 9th edition): prefixes in table 7, minute, hour, day, litre, bar in table 8 and its notes;
 * the exact constants of 2019: e = 1.602176634e-19 C, N_A = 6.02214076e23 /mol, so that 1 eV per particle is
 * e N_A = 96485.33212331001… J/mol. A temperature is a difference here.
 */
const eV = 96485.33212331;
const minute = 60;
const hour = 3600;
const day = 86400;

export const sizes: Readonly<Record<string, number>> = {
  ...{ m: 1, cm: 1e-2, mm: 1e-3, um: 1e-6, nm: 1e-9, Ao: 1e-10 },
  // A full turn is 360 degrees and 2π rad.
  ...{ rad: 1, deg: 0.017453292519943295 },
  ...{ '1': 1, '%': 0.01, ppm: 1e-6 },
  ...{ '1/m': 1, '1/cm': 100 },
  ...{ m2: 1, cm2: 1e-4, mm2: 1e-6 },
  ...{ m3: 1, L: 1e-3, mL: 1e-6, cm3: 1e-6, mm3: 1e-9, Ao3: 1e-30 },
  ...{ kg: 1, g: 1e-3, mg: 1e-6 },
  ...{ mol: 1, mmol: 1e-3, umol: 1e-6 },
  ...{ s: 1, min: minute, h: hour, d: day, wk: 7 * day, a: 365.25 * day },
  ...{ '1/s': 1, '1/h': 1 / hour },
  ...{ 'K/s': 1, 'K/min': 1 / minute },
  ...{ Hz: 1, kHz: 1e3, MHz: 1e6 },
  ...{ K: 1, Cel: 1 },
  ...{ 'J/mol': 1, 'kJ/mol': 1e3, eV, meV: eV / 1000 },
  ...{ J: 1, kJ: 1e3, 'W.h': hour },
  ...{ Ohm: 1, mOhm: 1e-3, kOhm: 1e3, MOhm: 1e6 },
  ...{ 'Ohm/m2': 1, 'Ohm/cm2': 1e4 },
  ...{ 'Ohm.m': 1, 'Ohm.cm': 1e-2 },
  ...{ 'Ohm.m2': 1, 'Ohm.cm2': 1e-4 },
  ...{ 'S/m': 1, 'S/cm': 100, 'mS/cm': 0.1, 'uS/cm': 1e-4 },
  ...{ 'S.K/m': 1, 'S.K/cm': 100 },
  ...{ 'S.K0.5/m': 1, 'S.K0.5/cm': 100 },
  ...{ A: 1, mA: 1e-3, uA: 1e-6, nA: 1e-9, pA: 1e-12 },
  ...{ C: 1, 'A.h': hour, 'mA.h': 3.6 },
  ...{ 'A/m2': 1, 'A/cm2': 1e4, 'mA/cm2': 10, 'uA/cm2': 0.01 },
  ...{ V: 1, mV: 1e-3 },
  ...{ 'V/m': 1, 'V/cm': 100 },
  ...{ F: 1, uF: 1e-6, nF: 1e-9, pF: 1e-12 },
  ...{ 'F/m': 1, 'F/cm': 100 },
  ...{ 'W/m2': 1, 'W/cm2': 1e4, 'mW/cm2': 10 },
  ...{ 'J/m2': 1, 'J/cm2': 1e4 },
  // 1 mA h = 3.6 C, over 1 cm² = 1e-4 m².
  ...{ 'C/m2': 1, 'mA.h/cm2': 36000, 'uA.h/cm2': 36, 'C/cm2': 1e4 },
  // 3.6 C over 1e-3 kg.
  ...{ 'C/kg': 1, 'mA.h/g': 3600 },
  // An ampere hour is 3600 C.
  ...{ 'kg/C': 1, 'mg/A/h': 1e-6 / hour },
  ...{ 'mol/C': 1, 'mmol/A/h': 1e-3 / hour },
  ...{ 'm3/C': 1, 'm3/A/h': 1 / hour, 'L/A/h': 1e-3 / hour, 'mL/A/h': 1e-6 / hour },
  ...{ 'J/C': 1, 'kJ/A/h': 1e3 / hour },
  ...{ 'A/kg': 1, 'mA/g': 1 },
  ...{ Pa: 1, kPa: 1e3, MPa: 1e6, GPa: 1e9, bar: 1e5 },
  ...{ 'V/Pa': 1, 'mV/MPa': 1e-9 },
  ...{ 'Pa.m0.5': 1, 'MPa.m0.5': 1e6 },
  ...{ 'm3/mol': 1, 'cm3/mol': 1e-6, 'L/mol': 1e-3 },
  ...{ 'kg/mol': 1, 'g/mol': 1e-3 },
  ...{ 'mol/m3': 1, 'mol/L': 1e3, 'mmol/L': 1 },
  ...{ 'mol/m4': 1 },
  ...{ '1/m3': 1, '1/cm3': 1e6 },
  ...{ 'J/mol/K': 1 },
  ...{ 'mol/m2': 1, 'mmol/cm2': 10 },
  ...{ 'mol/m2/s': 1, 'mol/cm2/s': 1e4 },
  ...{ 'm2/s': 1, 'cm2/s': 1e-4, 'um2/h': 1e-12 / hour, 'nm2/h': 1e-18 / hour },
  ...{ 'm2/s/V': 1, 'cm2/s/V': 1e-4, 'nm2/h/V': 1e-18 / hour },
  ...{ 'm/s': 1, 'um/h': 1e-6 / hour, 'nm/h': 1e-9 / hour },
  ...{ 'm/s': 1, 'mm/s': 1e-3, 'mm/min': 1e-3 / minute, 'um/h': 1e-6 / hour, 'nm/h': 1e-9 / hour },
  // The root of an hour is 60 roots of a second.
  ...{ 'm/s0.5': 1, 'nm/h0.5': 1e-9 / 60 },
  ...{ 'C/m2/s0.5': 1, 'uA.h/cm2/h0.5': 0.6 },
  ...{ 'kg/m3': 1, 'g/cm3': 1e3 },
  ...{ 'kg/m2': 1, 'mg/cm2': 0.01 },
  ...{ 'J/kg': 1, 'kJ/g': 1e6, 'W.h/kg': hour },
  ...{ 'J/kg/K': 1, 'J/g/K': 1e3 },
  ...{ 'J/m3': 1, 'W.h/L': 3.6e6 },
  ...{ 'W/m3': 1, 'W/cm3': 1e6 },
  ...{ 'J/m3/K': 1, 'J/cm3/K': 1e6 },
  ...{ 'Ohm/s': 1, 'Ohm/h': 1 / hour },
  ...{ 'Ohm/s0.5': 1, 'Ohm/h0.5': 1 / 60 },
  ...{ 'Ohm.m2/s': 1, 'Ohm.cm2/h': 1e-4 / hour },
  ...{ 'Ohm.m2/s0.5': 1, 'Ohm.cm2/h0.5': 1e-4 / 60 },
  ...{ 'Ohm2.m4/s': 1, 'Ohm2.cm4/h': 1e-8 / hour },
  ...{ 'Ohm2/s': 1, 'Ohm2/h': 1 / hour },
};
