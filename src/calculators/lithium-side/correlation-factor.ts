/** Of vacancy jumps in a body-centred cubic lattice, through the grains. */
export const correlationFactor = 0.7272;
