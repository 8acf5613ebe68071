/** What only a measured trace needs. */
export { readTrace } from './trace/read-trace.ts';
