import { attributes as declare, digits, flag, keys, unit } from '#data/component-attributes';
import { words } from '#data/strict-record';

const path = (name: string) =>
  words(`Give the path to a number of the calculator. Write ${name}="results.slope".`);

export const attributes = declare({
  of: keys('calculators', 'Name the calculator. Write of="arrhenius".'),
  // Path to the number: results.slope, details.fits.power.criterion.
  value: path('value'),
  // The state, as in an address; the initial one if left out.
  state: words('Give the state as the address writes it. Write state="form=sigma".').optional(),
  unit: unit.optional(),
  // Where no uncertainty decides them.
  digits: digits.optional(),
  // Path to the upper end of an interval whose lower end is the value.
  to: path('to').optional(),
  // Path to a number that is taken away.
  minus: path('minus').optional(),
  // The value is a variance, of a pure number; its square root is shown.
  squareRoot: flag.optional(),
});
