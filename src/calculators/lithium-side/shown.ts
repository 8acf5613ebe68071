export { shown } from '../shown.ts';
