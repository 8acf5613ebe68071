import { units, type UnitId } from '#units/units';

/** The entries of a menu of units; a pure number is 1. */
export function UnitOptions({ menu }: { menu: readonly UnitId[] }) {
  return menu.map((choice) => (
    <option key={choice} value={choice}>
      {units[choice].label || '1'}
    </option>
  ));
}
