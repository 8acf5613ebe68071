import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PrintedLink } from '../../src/kit/result/PrintedLink.tsx';

const site = {
  name: 'Interphase',
  version: '1.0.0',
  page: 'https://example.org/calculators/lithium-side/',
};

const printed = (query: string) =>
  renderToStaticMarkup(
    createElement(PrintedLink, { calculator: { title: 'A trace' }, query, site: site as never }),
  );

describe('the link on paper', () => {
  it('stands whole where it is short', () => {
    expect(printed('v=1&thickness=25+um')).toContain('thickness=25+um');
  });

  it('of twenty thousand rows is not printed, and says what keeps them', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `${row},0.1,5`).join(';');
    const markup = printed(`v=1&trace=${rows}`);
    expect(markup).not.toContain('19999,0.1,5');
    expect(markup).toContain('characters and is not printed. Save CSV');
    expect(markup.length).toBeLessThan(10_000);
  });
});
