import { describe, expect, it } from 'vitest';
import { componentUses, keysIn } from '../../src/data/component-uses.ts';

describe('componentUses', () => {
  it('reads names, attributes and lines', () => {
    const [use] = componentUses('One.\n\n<Cite of="irvine1990 barsoukov2018" at=\'ch. 4\' />');
    expect(use).toMatchObject({
      name: 'Cite',
      attributes: { of: 'irvine1990 barsoukov2018', at: 'ch. 4' },
      line: 3,
      children: '',
    });
  });

  it('reads attributes over several lines, in braces, and without a value', () => {
    const [use] = componentUses(
      '<Calculator\n  of={"conductivity"}\n  state="a=1 > b"\n  open\n/>',
    );
    expect(use?.attributes).toEqual({ of: 'conductivity', state: 'a=1 > b', open: '' });
  });

  it('reads what stands between the tags', () => {
    const [use] = componentUses('<Term of="bulk">bulk *conductivity*</Term>', 'Term');
    expect(use?.children).toBe('bulk *conductivity*');
  });

  it('takes no code and no comment for a component', () => {
    const body =
      '`<Cite of="a" />` {/* <Cite of="b" /> */}\n\n```mdx\n<Cite of="c" />\n```\n<Cite of="d" />';
    expect(componentUses(body).map(({ attributes }) => attributes.of)).toEqual(['d']);
  });

  it('takes no inequality for a component', () => {
    expect(componentUses('$t<T$ and $L<A>B$ hold', 'Cite', 'T')).toEqual([]);
  });

  it('gives only the components asked for', () => {
    const body = '<Cite of="a" /> <Term of="b">b</Term> <Value of="EV01" />';
    expect(componentUses(body, 'Value', 'Cite').map(({ name }) => name)).toEqual(['Cite', 'Value']);
  });
});

describe('keysIn', () => {
  it('takes spaces, commas and line breaks between keys', () => {
    expect(keysIn(' a b,c\n d ')).toEqual(['a', 'b', 'c', 'd']);
    expect(keysIn(undefined)).toEqual([]);
  });
});
