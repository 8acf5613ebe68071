import { unified } from '@astrojs/markdown-remark';
import { describe, expect, test, vi } from 'vitest';
import { rehypeBlockHeadings } from '#markdown/block-headings';
import { rehypeSections } from '#markdown/headings';
import { markdownPlugins } from '#markdown/plugins';
import { childrenOf, element, isElement, textOf, type TreeNode } from '#markdown/tree';

async function render(markdown: string, base = '/') {
  const renderer = await unified(markdownPlugins(base)).createRenderer({
    syntaxHighlight: false,
  } as never);
  const { code } = await renderer.render(markdown, {
    fileURL: new URL('file:///content/chapters/page.md'),
  } as never);
  return code;
}

describe('formulas', () => {
  test('inline ones are MathML in the text', async () => {
    expect(await render('with $x$ in it')).toContain('with <math><mi>x</mi></math> in it');
  });

  test('displays scroll by themselves, have a name and keep their TeX', async () => {
    const html = await render('$$\nE = mc^2\n$$');
    expect(html).toMatch(
      /<div class="display" role="group" aria-label="Formula" data-tex="E = mc\^2">/,
    );
    expect(html).toContain('<math display="block">');
  });

  test('a wrong one stops the build with the file and the formula', async () => {
    // The renderer prints the error before it passes it on.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(render('$\\frac{1}$')).rejects.toThrow(/page\.md: The formula “\\frac\{1\}”/);
  });
});

describe('the address of a heading', () => {
  // The first has been published under this name (test/site/addresses.txt).
  test.each([
    ['## Table 1: families of electrolytes', 'table-1-families-of-electrolytes'],
    ['## A layer of 10\u00a0µm, at 2\u202fmA\u202fcm⁻²', 'a-layer-of-10-µm-at-2-ma-cm'],
    ['### Twice', 'twice'],
  ])('of “%s” has a hyphen for each space', async (markdown, id) => {
    const html = await render(markdown);
    expect(html).toContain(` id="${id}"`);
  });

  test('leaves the spaces of the heading as they were', async () => {
    expect(await render('## A layer of 10\u00a0µm')).toContain('10\u00a0µm</h2>');
    expect(await render('## Table 1')).toContain('Table\u00a01</h2>');
  });
});

describe('links', () => {
  test('from the root get the base', async () => {
    expect(await render('[a](/glossary/#b)', '/interphase/')).toContain(
      'href="/interphase/glossary/#b"',
    );
  });

  test.each(['#here', 'https://example.org/', 'other/', '//example.org/'])(
    '%s keeps its address',
    async (address) => {
      expect(await render(`[a](${address})`, '/interphase/')).toContain(`href="${address}"`);
    },
  );

  test('to other sites say so', async () => {
    expect(await render('[a](https://example.org/)')).toContain('rel="external"');
    expect(await render('[a](/glossary/)')).not.toContain('rel=');
  });
});

describe('headings', () => {
  test('have a link of their own whose name says where it leads', async () => {
    expect(await render('## Two arcs')).toContain(
      '<header class="heading"><h2 id="two-arcs" class="content-heading">Two arcs</h2><a class="permalink" href="#two-arcs" aria-label="Link to “Two arcs”"></a>',
    );
  });

  test('of the second level open a section', async () => {
    const html = await render('Before\n\n## One\n\nText\n\n### Deeper\n\n## Two');
    expect(html.match(/<section>/g)).toHaveLength(2);
    expect(html.indexOf('Before')).toBeLessThan(html.indexOf('<section>'));
  });
});

describe('a text with components', () => {
  const component = (name: string): TreeNode => ({ type: 'mdxJsxFlowElement', name, children: [] });

  test('has the headings that every chapter shares', () => {
    const tree: TreeNode = {
      type: 'root',
      children: ['Remember', 'Mistakes', 'Figure'].map(component),
    };
    rehypeBlockHeadings()(tree);
    const shown = childrenOf(tree).map((node) => (isElement(node) ? textOf(node) : node.type));
    expect(shown).toEqual([
      'What to remember',
      'mdxJsxFlowElement',
      'Common mistakes',
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ]);
  });

  test('keeps its exports out of the sections, where they would be no code', () => {
    const heading = element('header', {}, [element('h2')]);
    const code = { type: 'mdxjsEsm' } as unknown as TreeNode;
    const tree: TreeNode = { type: 'root', children: [heading, code, component('Figure')] };
    rehypeSections()(tree);
    expect(childrenOf(tree).map((node) => (isElement(node) ? node.tagName : node.type))).toEqual([
      'section',
      'mdxjsEsm',
    ]);
  });
});

describe('tables', () => {
  const table = '| a | b |\n|--:|:-:|\n| 1 | 2 |';

  test('scroll inside their own frame and name their columns', async () => {
    const html = await render(table);
    expect(html).toContain('<div class="table-scroll" role="group" aria-label="Table">');
    expect(html).toContain('<th scope="col" class="right">a</th>');
  });

  test('align without inline styles', async () => {
    const html = await render(table);
    expect(html).toContain('<td class="center">2</td>');
    expect(html).not.toMatch(/style=|align=/);
  });
});

describe('a formula', () => {
  test.each([
    ['($x$, then', '<span class="glue">(<math><mi>x</mi></math>,</span> then'],
    ['($x$) then', '<span class="glue">(<math><mi>x</mi></math>)</span> then'],
    ['the $x$-axis', 'the <span class="glue"><math><mi>x</mi></math>-axis</span>'],
    ['the $x$ of', 'the <math><mi>x</mi></math> of'],
    [
      'with $x$ = 5\u00a0mm, so',
      'with <span class="glue"><math><mi>x</mi></math> = 5\u00a0mm,</span> so',
    ],
    [
      'with $x$ = 12 mS cm⁻¹ and',
      'with <span class="glue"><math><mi>x</mi></math> = 12\u00a0mS\u202fcm⁻¹</span> and',
    ],
    ['with $x$ = *y*', 'with <span class="glue"><math><mi>x</mi></math> =</span> <em>y</em>'],
  ])('in “%s” keeps what belongs to it on its line', async (markdown, html) => {
    expect(await render(markdown)).toContain(html);
  });
});
