/** What only a measured trace needs. */
export { readTrace } from './trace/read-trace.ts';
/** What only the limits need. */
export { contactOf } from './contact.ts';
export { limitsOf } from './limits.ts';
