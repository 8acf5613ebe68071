import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { deedsIn, doAgain } from '../../src/kit/result/part-takeover.ts';

const working = '<details class="working"><summary>The working</summary></details>';
const rows = '<details class="chart-table"><summary>The values of the curve</summary></details>';
const cite = '<details class="keep-cite"><summary>Cite</summary></details>';
const save = '<button class="save">Save</button>';
const share = '<button class="share">Share</button>';

function partOf(content: string) {
  const { document } = parseHTML(`<html><body><div>${content}</div></body></html>`);
  vi.stubGlobal('document', document);
  return document.querySelector('div') as unknown as HTMLElement;
}

/** The same part, with its nth fold opened as by a reader. */
function opened(part: HTMLElement, nth: number) {
  part.querySelectorAll('details')[nth]!.open = true;
  return part;
}

const openIn = (part: HTMLElement) =>
  [...part.querySelectorAll('details')].filter((each) => each.open).map((each) => each.className);

describe('what a reader did to the part that the server drew', () => {
  it('opens the same fold where other numbers bring another one before it', () => {
    const deeds = deedsIn(opened(partOf(rows + working + cite), 1), null);
    const live = partOf(rows + rows + working + cite);
    doAgain(live, deeds, true);
    expect(openIn(live)).toEqual(['working']);
  });

  it('opens nothing in the place of a fold that the other numbers do not have', () => {
    const deeds = deedsIn(opened(partOf(working + cite), 0), null);
    const live = partOf(cite);
    doAgain(live, deeds, true);
    expect(openIn(live)).toEqual([]);
  });

  it('opens the second of its kind, not the first', () => {
    const deeds = deedsIn(opened(partOf(rows + rows), 1), null);
    const live = partOf(rows + rows + rows);
    doAgain(live, deeds, true);
    expect([...live.querySelectorAll('details')].map(({ open }) => Boolean(open))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('presses the button that was pressed, though another stands before it now', () => {
    const drawn = partOf(save + share);
    const deeds = deedsIn(drawn, drawn.querySelector('.share'));
    const live = partOf(save + save + share);
    const pressed: string[] = [];
    for (const button of live.querySelectorAll('button')) {
      button.addEventListener('click', () => pressed.push(button.className));
    }
    doAgain(live, deeds, false);
    expect(pressed).toEqual(['share']);
  });
});
