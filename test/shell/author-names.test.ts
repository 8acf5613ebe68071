import { expect, test } from 'vitest';
import { highwireName, nameOf } from '../../src/shell/metadata/author-names.ts';

interface Creator {
  firstName?: string;
  lastName: string;
}

/** How Zotero reads an author of a page: it joins the first run of blanks, and cuts at a comma or at the last blank. */
function inZotero(content: string): Creator {
  const ends = /^[\s\u00A0.,/[\]:]+|[\s\u00A0.,/[\]:]+$/g;
  const name = content.replace(ends, '').replace(/[\s\u00A0]+/, ' ');
  if (content.includes(',')) {
    const [lastName = '', firstName] = name.split(/, ?/);
    return { firstName, lastName };
  }
  const blank = name.lastIndexOf(' ');
  return { firstName: name.slice(0, Math.max(0, blank)), lastName: name.slice(blank + 1) };
}

test('the rule is Zotero’s: it makes a person of a body, with and without blanks that hold', () => {
  // What its translation server answered for these two.
  expect(inZotero('The\u00a0Interphase\u00a0authors')).toEqual({
    firstName: 'The',
    lastName: 'Interphase\u00a0authors',
  });
  expect(inZotero('The Interphase authors').firstName).toBe('The Interphase');
});

test.each([
  ['The Interphase authors', 'The Interphase authors'],
  ['Materials Chemistry Group', 'Materials Chemistry Group'],
  ['OECD', 'OECD'],
  ['Department of Energy, Office of Science', 'Department of Energy – Office of Science'],
])('%s is one field there', (literal, lastName) => {
  expect(inZotero(highwireName({ literal }))).toEqual({ lastName });
  expect(nameOf({ literal })).toBe(literal);
});

test('a person has a family and a given name', () => {
  const author = { family: 'van Hove', given: 'Léon' };
  expect(inZotero(highwireName(author))).toEqual({ firstName: 'Léon', lastName: 'van Hove' });
  expect(nameOf(author)).toBe('van Hove, Léon');
});
