/** Exact constants of the SI (2019), and what follows from them. Source: BIPM, SI Brochure, 9th edition. */

/** Elementary charge *e* [C], exact. */
export const elementaryCharge = 1.602176634e-19;

/** Boltzmann constant *k*_B [J/K], exact. */
export const boltzmannConstant = 1.380649e-23;

/** Avogadro constant *N*_A [1/mol], exact. */
export const avogadroConstant = 6.02214076e23;

/** Faraday constant *F* = *N*_A *e* [C/mol]. */
export const faradayConstant = avogadroConstant * elementaryCharge;

/** Molar gas constant *R* = *N*_A *k*_B [J/(mol K)]. */
export const gasConstant = avogadroConstant * boltzmannConstant;

/** Planck constant *h* [J s], exact. */
export const planckConstant = 6.62607015e-34;

/** Mass of a free electron *m*_e [kg], CODATA 2022, relative standard uncertainty 3.1e-10. */
export const electronMass = 9.1093837139e-31;

/** Electric constant ε₀ [F/m], CODATA 2018, relative standard uncertainty 1.5e-10. */
export const vacuumPermittivity = 8.8541878128e-12;

/** Thermodynamic temperature of 0 °C [K], exact. */
export const zeroCelsius = 273.15;
