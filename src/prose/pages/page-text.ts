import { getEntry } from 'astro:content';
import { componentUses } from '#data/component-uses';
import { renderText } from '../checked-text.ts';

/** What the book says of itself on a page whose frame is made here: content/pages/<name>.mdx. */
export async function pageText(name: 'home' | 'about') {
  const entry = await getEntry('pages', name);
  if (!entry) {
    throw new Error(
      `content/pages/${name}.mdx is missing. Write it: a line \`summary\` in its front matter, and the text below.`,
    );
  }
  const { Content } = await renderText(entry);
  const headings = componentUses(entry.body ?? '', 'Heading').map(({ attributes }) => ({
    depth: 2,
    slug: attributes.id ?? '',
    text: attributes.text ?? '',
  }));
  const { summary, doors = {} } = entry.data;
  return { summary, doors, Content, headings };
}
