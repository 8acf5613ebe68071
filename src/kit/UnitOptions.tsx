import { units, type UnitId } from '#units/units';

/** The entries of a menu of units, no words of a language; a pure number is 1. */
export function UnitOptions({ menu }: { menu: readonly UnitId[] }) {
  return menu.map((choice) => (
    <option key={choice} value={choice} translate="no">
      {units[choice].label || '1'}
    </option>
  ));
}
