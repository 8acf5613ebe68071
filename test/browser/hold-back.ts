import type { Page, Route } from 'playwright-core';

/** Keeps requests back until they are let go. */
export async function holdBack(other: Page, files: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOpen = false;
  await other.route(files, async (route) => {
    if (isOpen) await route.continue();
    else held.push(route);
  });
  return async () => {
    isOpen = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}
