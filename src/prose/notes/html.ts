import { address } from '../address.ts';
import { escapeHtml } from '../text-with-tex.ts';

export const link = (path: string, words: string): string =>
  `<a href="${escapeHtml(address(path))}">${escapeHtml(words)}</a>`;

export const paragraph = (html: string): string => `<p>${html}</p>`;

export const remark = (html: string): string => `<p class="small-print">${html}</p>`;

/** Pieces of a card, those left out that a record does not have. */
export const joined = (parts: readonly (string | undefined | false)[]): string =>
  parts.filter(Boolean).join('');
