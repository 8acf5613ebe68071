import type { BarPart } from './SplitBar.tsx';

interface Split {
  /** Absent where the arc of the interface alone was measured. */
  electrolyte?: number;
  /** One interface. */
  own: number;
  interfaces: number;
}

/** The lengths of the bar: electrolyte from zero, then the interfaces; a negative rest runs back. */
export function barParts({ electrolyte: given, own, interfaces }: Split): BarPart[] {
  const electrolyte = given ?? 0;
  const layer: BarPart = {
    id: 'electrolyte',
    label: 'electrolyte, L/σ',
    className: 'part-electrolyte',
    from: 0,
    to: electrolyte,
  };
  if (own < 0) {
    const lacking = { from: electrolyte + interfaces * own, to: electrolyte };
    return [
      layer,
      { id: 'lacking', label: 'more than was measured', className: 'part-lacking', ...lacking },
    ];
  }
  const shares = Array.from({ length: interfaces }, (_, index) => ({
    id: `interface-${index + 1}`,
    label: interfaces === 2 ? 'two interfaces' : 'interface',
    className: 'part-interface',
    from: electrolyte + index * own,
    to: electrolyte + (index + 1) * own,
  }));
  return given === undefined ? shares : [layer, ...shares];
}
