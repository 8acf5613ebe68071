/** Places, values and their uncertainties, where they were stated. SI. */
interface Columns {
  x: number[];
  y: number[];
  uncertainties?: number[];
}

/** A few hundred points show where a minimum lies; fewer stay as they are. */
export function thinned(observations: Columns): Columns {
  const { x, y, uncertainties } = observations;
  const stride = Math.ceil(x.length / 200);
  if (stride === 1) return observations;
  const kept = (_: number, index: number) => index % stride === 0;
  return { x: x.filter(kept), y: y.filter(kept), uncertainties: uncertainties?.filter(kept) };
}
