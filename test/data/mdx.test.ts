import { describe, expect, it } from 'vitest';
import { componentUses, keysIn } from '../../src/data/component-uses.ts';
import { readMdx } from '../../src/data/mdx.ts';

describe('components of a text', () => {
  it('have a name, attributes, and a line and a column in the text', () => {
    const [use] = componentUses('One.\n\nSee <Cite of="irvine1990 barsoukov2018" at=\'ch. 4\' />');
    expect(use).toMatchObject({
      name: 'Cite',
      attributes: { of: 'irvine1990 barsoukov2018', at: 'ch. 4' },
      line: 3,
      column: 5,
      children: '',
    });
  });

  it('may have attributes over several lines, and without a value', () => {
    const body = '<Calculator\n  of="conductivity"\n  state="a=1 > b"\n  open\n/>';
    const [use] = componentUses(body);
    expect(use?.attributes).toEqual({ of: 'conductivity', state: 'a=1 > b', open: '' });
    expect(use?.tag).toBe(body);
  });

  it('say which attributes stand in braces', () => {
    const [use] = componentUses('<Computed of={"shift"} digits={2} {...more} />');
    expect(use?.attributes).toEqual({ of: 'shift', digits: '2' });
    expect(use?.inBraces).toEqual(['of', 'digits', '...']);
    expect(componentUses('<Computed of="shift" exact />')[0]?.inBraces).toEqual([]);
  });

  it('keep what stands between their tags, as it is written', () => {
    const body =
      '<Exercise id="a">\n\nHow *much*? <Term of="bulk">bulk *conductivity*</Term>\n\n</Exercise>';
    expect(componentUses(body).map(({ name, tag, children }) => [name, tag, children])).toEqual([
      ['Exercise', '<Exercise id="a">', body.slice(19, -13)],
      ['Term', '<Term of="bulk">', 'bulk *conductivity*'],
    ]);
  });

  it('may stand in one of their own kind', () => {
    const body = '<Hint><Hint>inner</Hint> outer</Hint>';
    expect(componentUses(body).map(({ children }) => children)).toEqual([
      '<Hint>inner</Hint> outer',
      'inner',
    ]);
  });

  it('are not those of code, comments and inequalities', () => {
    const body =
      '`<Cite of="a" />` {/* <Cite of="b" /> */} $t<T$ and $L<A>B$\n\n```mdx\n<Cite of="c" />\n```\n\n<Cite of="d" />';
    expect(componentUses(body).map(({ attributes }) => attributes.of)).toEqual(['d']);
  });

  it('are only those asked for', () => {
    const body = '<Cite of="a" /> <Term of="b">b</Term> <Value of="EV01" />';
    expect(componentUses(body, 'Value', 'Cite').map(({ name }) => name)).toEqual(['Cite', 'Value']);
  });
});

describe('a text', () => {
  it('has its prose without comments and given components, in the same lines', () => {
    const body = 'One `code`.\n\n<Mistakes>\n\n- wrong\n\n</Mistakes>\n\nTwo {/* not this */}.';
    const prose = readMdx(body).prose('Mistakes');
    expect(prose.split('\n').map((line) => line.trimEnd().replaceAll(/ +/g, ' '))).toEqual([
      'One `code`.',
      ...['', '', '', '', '', '', ''],
      'Two .',
    ]);
    expect(readMdx(body).prose()).toContain('- wrong');
  });

  it('that is no MDX is refused with line and column', () => {
    expect(() => readMdx('One.\n\nTwo <Term of="a">b.')).toThrow(/3:5.*closing tag|closing tag/i);
    expect(() => readMdx('a {b')).toThrow();
  });
});

describe('keysIn', () => {
  it('takes spaces, commas and line breaks between keys', () => {
    expect(keysIn(' a b,c\n d ')).toEqual(['a', 'b', 'c', 'd']);
    expect(keysIn(undefined)).toEqual([]);
  });
});
