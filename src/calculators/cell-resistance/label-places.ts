/**
 * Heights for labels that want to stand beside their segments but need a distance from each other:
 * pushed apart downwards, then back upwards from the floor.
 */
export function labelPlaces(wanted: readonly number[], distance: number, floor: number): number[] {
  const places = [...wanted];
  for (let index = 1; index < places.length; index += 1) {
    places[index] = Math.max(places[index] as number, (places[index - 1] as number) + distance);
  }
  let limit = floor;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] as number, limit);
    limit = (places[index] as number) - distance;
  }
  return places;
}
