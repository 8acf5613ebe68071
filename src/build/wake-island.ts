import { createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Wakes an island that the server has drawn. It stands for the client of @astrojs/react, which also serves
 * what no page here has: slots, actions, and islands that only a browser draws.
 */
export default function wakeIsland(element: HTMLElement) {
  return (component: ComponentType<object>, properties: object): void => {
    if (element.hasAttribute('ssr')) hydrateRoot(element, createElement(component, properties));
  };
}
