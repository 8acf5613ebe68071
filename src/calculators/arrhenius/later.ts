/** What only another model than the line, or a conductivity asked for, needs. */
export { fromKnown } from './from-known.ts';
export { fromVogel } from './from-vogel.ts';
export { targetTemperature } from './target-temperature.ts';
