/** What only a conductivity asked for needs. */
export { targetTemperature } from './target-temperature.ts';
