/** What only a measured relaxation needs. */
export { computeRelaxation } from './compute-relaxation.ts';
/** What only a measured polarisation needs. */
export { computeTrace } from './compute-trace.ts';
