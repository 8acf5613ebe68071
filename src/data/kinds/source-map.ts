import { z } from 'astro/zod';
import { referenceKey, sourceId } from '../content-keys.ts';
import { strictRecord, words } from '../strict-record.ts';
import { defineKind } from '../kind.ts';

/** One paragraph or table row of the source review, in content/source-map.json. */
const sourcePlaceSchema = strictRecord('a place of the source review', {
  // I-2: second paragraph of the introduction; T4.3: third row of Table 4.
  id: sourceId,
  // Heading it stands under.
  section: words('Name the section of the review it stands in.'),
  // What it says, in our own words.
  gist: words('Say in your own words what stands there.'),
  // Works it cites, as keys of content/references.
  cites: z.array(referenceKey, { error: 'List the works it cites; write [] if there are none.' }),
  // Page outside the primer where it is dealt with.
  page: strictRecord('`page`', {
    title: words('Name the page.'),
    // From the root: /references/.
    url: z.string().regex(/^\/\S*\/$/, {
      error: 'Give an address from the root that ends in a slash, like /references/.',
    }),
  }).optional(),
});

export type SourcePlace = z.infer<typeof sourcePlaceSchema>;

declare module '../schemas.ts' {
  interface Schemas {
    sourceMap: typeof sourcePlaceSchema;
  }
}

export const kind = defineKind<typeof sourcePlaceSchema>({
  name: 'Place of the review',
  schema: sourcePlaceSchema,
  files: 'list',
  page: '/source-map/',
  mentions: ({ cites }) => [{ field: 'cites', of: 'references', keys: cites }],
});
