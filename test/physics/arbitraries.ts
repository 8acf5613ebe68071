import fc from 'fast-check';

/** Magnitudes of all sorts, far from overflow. */
export const positive = fc.double({ min: 1e-9, max: 1e9, noNaN: true });

/** Shares strictly between nothing and all. */
export const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

/** Temperatures of a laboratory, in kelvin. */
export const temperature = fc.double({ min: 200, max: 500, noNaN: true });

/** Energies per mole, up to about 2 eV. */
export const energy = fc.double({ min: 0, max: 2e5, noNaN: true });

export const arrheniusForm = fc.constantFrom('sigma' as const, 'sigmaT' as const);
