import { describe, expect, test } from 'vitest';
import { passagesOf } from '#build/search/passages';

const page = (body: string, attributes = 'data-search-as="Chapter" data-search-first') =>
  `<html lang="en"><body><nav>Menu</nav><main ${attributes}>${body}</main></body></html>`;

describe('a page', () => {
  test('is parted at its headings with an address', () => {
    const html = page(
      '<h1>Ohm</h1><p>Lead.</p><section><h2 id="a">Law</h2><p>One</p><p>two.</p></section><h2>No address</h2><h3 id="b">Use</h3>Three',
    );
    expect(passagesOf(html, '/ohm/')).toEqual([
      { of: { kind: 'Chapter', title: 'Ohm', url: '/ohm/' }, text: 'Ohm Lead.', weight: 2 },
      {
        of: { kind: 'Chapter', title: 'Ohm', url: '/ohm/' },
        section: { title: 'Law', anchor: 'a' },
        text: 'Law One two. No address',
        weight: 2,
      },
      {
        of: { kind: 'Chapter', title: 'Ohm', url: '/ohm/' },
        section: { title: 'Use', anchor: 'b' },
        text: 'Use Three',
        weight: 2,
      },
    ]);
  });

  test('without the mark is not searched', () => {
    expect(passagesOf(page('<h1>Nothing</h1>', ''), '/404.html')).toEqual([]);
  });

  test('is read without its buttons, marks, TeX and what is to be left out', () => {
    const html = page(`<h1>Ohm</h1><p>A law<button>Copy TeX</button><a class="permalink">Sign</a>
      <math><semantics><mi>U</mi><annotation>\\frac</annotation></semantics></math></p>
      <p data-search-ignore>Cite</p><noscript>off</noscript>`);
    expect(passagesOf(html, '/')[0]?.text).toBe('Ohm A law U');
  });

  test('keeps a formula of chemistry in one word and parts cells of a table', () => {
    const html = page(
      '<h1>T</h1><p>Li<sub>7</sub>La<sub>3</sub></p><table><tr><td>1</td><td>2</td></tr></table>',
    );
    expect(passagesOf(html, '/')[0]?.text).toBe('T Li7La3 1 2');
  });
});

describe('a record', () => {
  const records = new Map([['/g/#void', { kind: 'Term', title: 'void', url: '/g/#void' }]]);

  test('is found by itself, and the page goes on after it', () => {
    const html = page(
      '<h1>Glossary</h1><h2 id="v">V</h2><dl><div id="void">void: a hollow</div></dl><p>End</p>',
      'data-search-as="Page"',
    );
    const [head, letter, term, ...rest] = passagesOf(html, '/g/', records);
    expect(rest).toEqual([]);
    expect(head?.text).toBe('Glossary');
    expect(letter).toMatchObject({ section: { title: 'V' }, text: 'V End' });
    expect(term).toEqual({ of: records.get('/g/#void'), text: 'void: a hollow', weight: 1 });
  });
});
