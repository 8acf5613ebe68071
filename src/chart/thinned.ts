/** More markers than that hide each other. */
export const drawnPoints = 200;

/** Items at even distances, so few that their markers can be told apart. */
export function thinned<Item>(items: readonly Item[]): Item[] {
  const stride = Math.ceil(items.length / drawnPoints);
  return items.filter((_, index) => index % stride === 0);
}
