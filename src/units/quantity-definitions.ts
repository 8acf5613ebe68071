import type { UnitId } from './units.ts';

/** symbol (`_` opens a subscript), then the units a reader may choose, best first */
type Definition = readonly [symbol: string, ...units: UnitId[]];

function define<Id extends string>(definitions: Record<Id, Definition>): Record<Id, Definition> {
  return definitions;
}

const lengths = ['mm', 'um', 'cm', 'nm', 'm'] as const;
const filmLengths = ['nm', 'um', 'mm', 'm'] as const;
const resistances = ['Ohm', 'kOhm', 'MOhm', 'mOhm'] as const;
const areaSpecificResistances = ['Ohm.cm2', 'Ohm.m2'] as const;
const conductivities = ['mS/cm', 'S/cm', 'uS/cm', 'S/m'] as const;
const smallConductivities = ['S/cm', 'uS/cm', 'mS/cm', 'S/m'] as const;
const temperatures = ['Cel', 'K'] as const;
const times = ['h', 'd', 'min', 's'] as const;
const energies = ['eV', 'meV', 'kJ/mol', 'J/mol'] as const;
const reactionEnergies = ['kJ/mol', 'eV', 'meV', 'J/mol'] as const;
const voltages = ['V', 'mV'] as const;
const smallVoltages = ['mV', 'V'] as const;
const currents = ['mA', 'uA', 'nA', 'A'] as const;
const currentDensities = ['mA/cm2', 'uA/cm2', 'A/cm2', 'A/m2'] as const;
const arealCharges = ['uA.h/cm2', 'mA.h/cm2', 'C/cm2', 'C/m2'] as const;
const capacitances = ['nF', 'pF', 'uF', 'F'] as const;
const diffusivities = ['cm2/s', 'm2/s', 'nm2/h', 'um2/h'] as const;
const pressures = ['MPa', 'kPa', 'bar', 'GPa', 'Pa'] as const;
const moduli = ['GPa', 'MPa', 'Pa'] as const;
const ratios = ['1', '%'] as const;
const shares = ['%', '1'] as const;

export const definitions = define({
  // geometry
  thickness: ['L', ...lengths],
  electrodeDiameter: ['d', ...lengths],
  pelletDiameter: ['d_p', ...lengths],
  rimCurrentFactor: ['f_rim', '1'],
  electrodeArea: ['A', 'cm2', 'mm2', 'm2'],
  cellConstant: ['K', '1/cm', '1/m'],
  porosity: ['p', ...ratios],
  volumeFraction: ['ε', ...ratios],
  tortuosity: ['τ', '1'],
  grainSize: ['d_g', 'um', 'nm', 'mm', 'm'],
  grainBoundaryThickness: ['δ_gb', ...filmLengths],
  contactFraction: ['f', ...shares],
  contactRadius: ['a', 'um', 'nm', 'mm', 'm'],
  flawLength: ['a', 'um', 'nm', 'mm', 'm'],

  // resistance
  resistance: ['R', ...resistances],
  bulkResistance: ['R_b', ...resistances],
  grainBoundaryResistance: ['R_gb', ...resistances],
  totalResistance: ['R_tot', ...resistances],
  interfacialResistance: ['R_int', ...resistances],
  initialResistance: ['R_0', ...resistances],
  initialInterfaceResistance: ['R_int,0', ...resistances],
  steadyStateInterfaceResistance: ['R_int,ss', ...resistances],
  strippedAreaSpecificResistance: ['ASR_s', ...areaSpecificResistances],
  platedAreaSpecificResistance: ['ASR_p', ...areaSpecificResistances],
  resistivity: ['ρ', 'Ohm.cm', 'Ohm.m'],
  areaSpecificResistance: ['ASR', ...areaSpecificResistances],
  totalAreaSpecificResistance: ['ASR_tot', ...areaSpecificResistances],
  electrolyteAreaSpecificResistance: ['ASR_el', ...areaSpecificResistances],
  interfacialAreaSpecificResistance: ['ASR_int', ...areaSpecificResistances],
  initialAreaSpecificResistance: ['ASR_0', ...areaSpecificResistances],
  areaSpecificResistanceLimit: ['ASR_lim', ...areaSpecificResistances],
  maximumAreaSpecificResistance: ['ASR_max', ...areaSpecificResistances],
  areaSpecificResistanceShare: ['s', ...shares],
  reductionFactor: ['f_red', '1'],

  // conduction and its temperature dependence
  conductivity: ['σ', ...conductivities],
  ionicConductivity: ['σ', ...conductivities],
  denseConductivity: ['σ_d', ...conductivities],
  totalConductivity: ['σ_tot', ...conductivities],
  grainBoundaryConductivity: ['σ_gb', ...smallConductivities],
  electronicConductivity: ['σ_e', ...smallConductivities],
  interphaseIonicConductivity: ['σ_i', ...smallConductivities],
  interphaseElectronicConductivity: ['σ_e', ...smallConductivities],
  predictedConductivity: ['σ', ...conductivities],
  referenceConductivity: ['σ_r', ...conductivities],
  temperature: ['T', ...temperatures],
  referenceTemperature: ['T_r', ...temperatures],
  idealGlassTemperature: ['T_0', ...temperatures],
  activationEnergy: ['E_a', ...energies],
  rateActivationEnergy: ['E_k', ...energies],
  pseudoActivationEnergy: ['B', ...energies],
  prefactor: ['σ_0', 'S/cm', 'S/m'],
  conductivityTemperaturePrefactor: ['A', 'S.K/cm', 'S.K/m'],
  vogelPrefactor: ['A', 'S.K0.5/cm', 'S.K0.5/m'],

  // currents, voltages, charge
  current: ['I', ...currents],
  initialCurrent: ['I_0', ...currents],
  steadyStateCurrent: ['I_ss', ...currents],
  currentFraction: ['ρ_+', ...ratios],
  currentDensity: ['j', ...currentDensities],
  maximumCurrentDensity: ['j_max', ...currentDensities],
  criticalCurrentDensity: ['j_CCD', ...currentDensities],
  limitingCurrentDensity: ['j_lim', ...currentDensities],
  limitingCurrentRatio: ['j/j_lim', ...ratios],
  leakageCurrentDensity: ['j_e', 'uA/cm2', 'mA/cm2', 'A/cm2', 'A/m2'],
  specificCurrent: ['I_m', 'mA/g', 'A/kg'],
  rate: ['C', '1/h', '1/s'],
  frequency: ['f', 'Hz', 'kHz', 'MHz'],
  voltage: ['U', ...voltages],
  cellVoltage: ['U', ...voltages],
  voltageDrop: ['ΔU', ...smallVoltages],
  ohmicVoltage: ['ΔU_ohm', ...smallVoltages],
  diffusionVoltage: ['ΔU_diff', ...smallVoltages],
  interfacialVoltage: ['ΔU_int', ...smallVoltages],
  steadyVoltage: ['ΔU_ss', ...smallVoltages],
  appliedVoltage: ['V', ...smallVoltages],
  overpotential: ['η', ...smallVoltages],
  potentialVsLithium: ['E', ...voltages],
  reductionPotential: ['E_red', ...voltages],
  oxidationPotential: ['E_ox', ...voltages],
  stabilityWindow: ['ΔE_window', ...voltages],
  potentialBeyondWindow: ['ΔE', ...voltages],
  electricField: ['E', 'V/cm', 'V/m'],
  arealCapacity: ['Q_A', 'mA.h/cm2', 'C/m2'],
  lithiumConsumed: ['Q', 'mA.h/cm2', 'C/m2'],
  arealCharge: ['q', ...arealCharges],
  initialArealCharge: ['q_0', ...arealCharges],
  specificCapacity: ['q', 'mA.h/g', 'C/kg'],
  capacityRetention: ['q/q_0', ...shares],
  heatFlux: ['q', 'mW/cm2', 'W/cm2', 'W/m2'],
  targetEfficiency: ['η', ...ratios],
  dischargeVoltageEfficiency: ['η_dis', ...shares],
  roundTripVoltageEfficiency: ['η_rt', ...shares],
  capacitance: ['C', ...capacitances],
  bulkCapacitance: ['C_b', 'pF', 'nF', 'uF', 'F'],
  grainBoundaryCapacitance: ['C_gb', ...capacitances],
  relativePermittivity: ['ε_r', '1'],

  // transport
  transferenceNumber: ['t₊', ...ratios],
  ionicTransportNumber: ['t_ion', ...ratios],
  havenRatio: ['H_R', '1'],
  diffusionCoefficient: ['D', ...diffusivities],
  conductivityDiffusionCoefficient: ['D_σ', ...diffusivities],
  tracerDiffusionCoefficient: ['D*', ...diffusivities],
  cationDiffusionCoefficient: ['D_+', ...diffusivities],
  anionDiffusionCoefficient: ['D_−', ...diffusivities],
  thermodynamicFactor: ['Θ', '1'],
  initialConcentration: ['c_0', 'mol/L', 'mmol/L', 'mol/m3'],
  strippedConcentration: ['c_s', 'mol/L', 'mmol/L', 'mol/m3'],
  platedConcentration: ['c_p', 'mol/L', 'mmol/L', 'mol/m3'],
  concentration: ['c', 'mol/L', 'mmol/L', 'mol/m3'],
  concentrationGradient: ['∇c', 'mol/m4'],
  numberDensity: ['n', '1/cm3', '1/m3'],
  chargeNumber: ['z', '1'],
  molarFlux: ['N', 'mol/m2/s', 'mol/cm2/s'],
  debyeLength: ['λ_D', ...filmLengths],
  sandTime: ['τ_S', 's', 'min', 'h'],
  depletionTime: ['t_dep', 's', 'min', 'h'],
  steadyStateTime: ['t_95', 's', 'min', 'h'],

  // growth of an interphase
  time: ['t', ...times],
  cyclingTime: ['t', ...times],
  timeToLimit: ['t_lim', ...times],
  timeConstant: ['τ', ...times],
  crossoverTime: ['t_x', ...times],
  interphaseThickness: ['x', ...filmLengths],
  initialThickness: ['x_0', ...filmLengths],
  logarithmicRate: ['k_log', ...filmLengths],
  linearRateConstant: ['k_l', 'nm/h', 'um/h', 'm/s'],
  parabolicRateConstant: ['k', 'nm2/h', 'um2/h', 'cm2/s', 'm2/s'],
  molarVolume: ['V_m', 'cm3/mol', 'm3/mol'],
  lithiumPerFormula: ['ν', '1'],
  thicknessRootRate: ['b', 'nm/h0.5', 'm/s0.5'],
  arealChargeRootRate: ['b', 'uA.h/cm2/h0.5', 'C/m2/s0.5'],
  resistanceRate: ['b', 'Ohm/h', 'Ohm/s'],
  resistanceRootRate: ['b', 'Ohm/h0.5', 'Ohm/s0.5'],
  areaSpecificResistanceRate: ['b', 'Ohm.cm2/h', 'Ohm.m2/s'],
  areaSpecificResistanceRootRate: ['b', 'Ohm.cm2/h0.5', 'Ohm.m2/s0.5'],
  squaredResistanceRate: ['q', 'Ohm2/h', 'Ohm2/s'],
  squaredAreaSpecificResistanceRate: ['q', 'Ohm2.cm4/h', 'Ohm2.m4/s'],

  // mechanics, energy, mass
  pressure: ['p', ...pressures],
  shearModulus: ['G', ...moduli],
  yieldStrength: ['σ_y', ...pressures],
  fractureToughness: ['K_Ic', 'MPa.m0.5', 'Pa.m0.5'],
  potentialPerPressure: ['dE/dp', 'mV/MPa', 'V/Pa'],
  recessionRate: ['v', 'um/h', 'nm/h', 'm/s'],
  formationEnergy: ['ΔG_f', ...reactionEnergies],
  reactionEnergy: ['ΔG', ...reactionEnergies],
  density: ['ρ', 'g/cm3', 'kg/m3'],
  arealMass: ['m_A', 'mg/cm2', 'kg/m2'],
  molarMass: ['M', 'g/mol', 'kg/mol'],
  specificEnergy: ['w', 'W.h/kg', 'J/kg'],
  energyDensity: ['W', 'W.h/L', 'J/m3'],

  // abuse of a cell
  cellCapacity: ['Q', 'A.h', 'mA.h', 'C'],
  mass: ['m', 'g', 'mg', 'kg'],
  liquidContent: ['m_l', 'mg/A/h', 'kg/C'],
  specificHeatCapacity: ['c_p', 'J/g/K', 'J/kg/K'],
  temperatureRise: ['ΔT', 'K'],
  heatingRate: ['β', 'K/min', 'K/s'],
  heat: ['Q_h', 'kJ', 'J', 'W.h'],
  heatPerCapacity: ['Q_h', 'kJ/A/h', 'J/C'],
  thermalInertiaFactor: ['φ', '1'],
  gasVolume: ['V', 'L', 'mL', 'm3'],
  arealAmount: ['n_A', 'mmol/cm2', 'mol/m2'],
  amountPerCapacity: ['n', 'mmol/A/h', 'mol/C'],
  volumePerCapacity: ['V', 'mL/A/h', 'L/A/h', 'm3/A/h', 'm3/C'],
  gasFraction: ['x', 'ppm', '%', '1'],
  stroke: ['s', 'um', 'mm', 'm'],
  toolSpeed: ['v', 'mm/s', 'mm/min', 'm/s'],
  weibullModulus: ['m', '1'],

  // plain numbers
  cycleNumber: ['N', '1'],
  ratio: ['r', ...ratios],
  relativeUncertainty: ['u_rel', ...shares],
  coefficientOfDetermination: ['R²', '1'],
});
