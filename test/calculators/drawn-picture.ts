import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AnyCalculator } from '../../src/kit/model/definition.ts';
import { openSession } from '../../src/kit/model/session.ts';
import { pictureProperties, type AnyPicture } from '../../src/kit/result/Explanation.tsx';

const literature = { conductivities: [], presets: [] };
const site = {
  name: 'Interphase',
  key: 'interphase',
  authors: [],
  version: '1',
  edition: '2026-06-17',
  page: 'https://example.org/',
};

/** The picture of a state, as markup. */
export function drawnPicture(
  calculator: AnyCalculator,
  Picture: ComponentType<never>,
  query: string,
): string {
  const session = openSession(calculator, query);
  const { evaluation } = session;
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.reading.problems));
  const properties = pictureProperties(
    { calculator, session, literature, site, query },
    evaluation,
  );
  return renderToStaticMarkup(createElement(Picture as unknown as AnyPicture, properties));
}
