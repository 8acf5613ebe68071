import type { Page } from 'playwright-core';

/**
 * Does within a page what a browser's translator does: every text that may be translated becomes another
 * text inside `<font><font>`; the text that was there moves into them or is no longer in the page. Whatever
 * comes later is taken likewise.
 */
function translate(keepsText: boolean) {
  const untouchable = '[translate="no"], font, script, style, textarea';
  const translateIn = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    if (root.nodeType === Node.TEXT_NODE) texts.push(root as Text);
    for (const text of texts) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouchable)) {
        continue;
      }
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      const data = `~${text.data}`;
      outer.append(inner);
      text.replaceWith(outer);
      if (keepsText) text.data = data;
      inner.append(keepsText ? text : data);
    }
  };
  translateIn(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(translateIn);
  }).observe(document.body, { childList: true, subtree: true });
}

/** Translates the page as it stands, and what comes to it. */
export const translatePage = (page: Page, keepsText = false) => page.evaluate(translate, keepsText);

/** Everything a calculator says, and what stands in its fields. */
export const saidBy = (page: Page, part = '.calculator') =>
  page.evaluate((selector) => {
    const elements = [...document.querySelectorAll(selector)];
    const fields = elements.flatMap((element) => [
      ...element.querySelectorAll<HTMLInputElement>(
        'input:not([type="radio"]), select:not(.starting-points *)',
      ),
    ]);
    return [
      // A page that came by a link has a second way back.
      ...elements.map(({ textContent }) =>
        textContent.replaceAll('~', '').replace('Reset to the example', ''),
      ),
      // A number that was typed keeps its zeros, which an address need not.
      ...fields.map(({ value }) => value.replace(/\d+\.\d+/g, (digits) => `${Number(digits)}`)),
    ].join('\n');
  }, part);
