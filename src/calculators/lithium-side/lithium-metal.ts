/** The lowest shear modulus of lithium in use (Masias and others); the higher one makes ratios to it smaller. */
export const lithiumShearModulus = 2.83e9;
/** Of the same measurement. */
export const lithiumPoissonRatio = 0.381;
