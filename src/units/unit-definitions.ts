/**
 * Every unit by its UCUM id, under what it measures; the SI unit stands first.
 * UCUM has no roots: `h0.5`, the square root of an hour, is ours.
 */
export const kinds = {
  'a plain number': '1 %',
  'a length': 'm cm mm um nm',
  'a reciprocal length': '1/m 1/cm',
  'an area': 'm2 cm2 mm2',
  'a volume': 'm3 L mL',
  'a mass': 'kg g mg',
  'an amount of substance': 'mol mmol umol',
  'a time': 's min h d',
  'a rate': '1/s 1/h',
  'a frequency': 'Hz kHz MHz',
  'a temperature': 'K Cel',
  'an energy per particle or per mole': 'J/mol kJ/mol eV meV',
  'an energy': 'J kJ W.h',
  'a resistance': 'Ohm mOhm kOhm MOhm',
  'a resistance per area': 'Ohm/m2 Ohm/cm2',
  'a resistivity': 'Ohm.m Ohm.cm',
  'an area-specific resistance': 'Ohm.m2 Ohm.cm2',
  'a conductivity': 'S/m S/cm mS/cm uS/cm',
  'a conductivity times a temperature': 'S.K/m S.K/cm',
  'a conductivity times the root of a temperature': 'S.K0.5/m S.K0.5/cm',
  'a current': 'A mA uA nA',
  'a charge': 'C mA.h',
  'a current density': 'A/m2 A/cm2 mA/cm2 uA/cm2',
  'a voltage': 'V mV',
  'an electric field': 'V/m V/cm',
  'a capacitance': 'F uF nF pF',
  'a permittivity': 'F/m F/cm',
  'a heat flux': 'W/m2 W/cm2 mW/cm2',
  'an energy per area': 'J/m2 J/cm2',
  'a charge per area': 'C/m2 mA.h/cm2',
  'a charge per mass': 'C/kg mA.h/g',
  'a current per mass': 'A/kg mA/g',
  'a pressure': 'Pa kPa MPa GPa bar',
  'a voltage per pressure': 'V/Pa mV/MPa',
  'a fracture toughness': 'Pa.m0.5 MPa.m0.5',
  'a molar volume': 'm3/mol cm3/mol L/mol',
  'a molar mass': 'kg/mol g/mol',
  'a concentration': 'mol/m3 mol/L mmol/L',
  'a concentration gradient': 'mol/m4',
  'a number density': '1/m3 1/cm3',
  'a molar flux': 'mol/m2/s mol/cm2/s',
  'a squared length per time': 'm2/s cm2/s um2/h nm2/h',
  'a speed': 'm/s um/h nm/h',
  'a length per root of time': 'm/s0.5 nm/h0.5',
  'a density': 'kg/m3 g/cm3',
  'a mass per area': 'kg/m2 mg/cm2',
  'an energy per mass': 'J/kg kJ/g W.h/kg',
  'a heat capacity per mass': 'J/kg/K J/g/K',
  'an energy per volume': 'J/m3 W.h/L',
  'a resistance per time': 'Ohm/s Ohm/h',
  'a resistance per root of time': 'Ohm/s0.5 Ohm/h0.5',
  'an area-specific resistance per time': 'Ohm.m2/s Ohm.cm2/h',
  'an area-specific resistance per root of time': 'Ohm.m2/s0.5 Ohm.cm2/h0.5',
  'a squared area-specific resistance per time': 'Ohm2.m4/s Ohm2.cm4/h',
  'a squared resistance per time': 'Ohm2/s Ohm2/h',
} as const;

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text;

/** The UCUM id of a unit. */
export type UnitId = Words<(typeof kinds)[keyof typeof kinds]>;
