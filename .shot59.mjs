import { chromium } from 'playwright-core';
const [,, base, out, ...args] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const spec of args) {
  const [path, width, scheme, sel] = spec.split(',');
  const p = await b.newPage({ viewport: { width: +width, height: 900 }, colorScheme: scheme });
  await p.goto(base + path); await p.waitForTimeout(600);
  const name = `${out}/${path.replaceAll('/', '_')}${width}${scheme}${(sel||'').replace(/\W/g,'')}.png`;
  if (sel) { const e = p.locator(sel).first(); await e.scrollIntoViewIfNeeded(); await e.screenshot({ path: name }); }
  else await p.screenshot({ path: name, fullPage: true });
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth));
  await p.close();
}
await b.close();
