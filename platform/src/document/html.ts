import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import type { Chart } from './nodes.ts';
import { PAGE_STYLE } from './page-style.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly (Element | ReturnType<typeof text>)[],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** A document as one HTML page to read and to print; no script, nothing from elsewhere, and what people wrote is escaped. */
export function htmlOf(document: Root, title: string, locale: string): string {
  const body = toHast(document, { handlers: { chart: figureOf } }) as HastRoot;
  const page: HastRoot = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: locale }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }, []),
          element('meta', { name: 'viewport', content: 'width=device-width' }, []),
          element('title', {}, [text(title)]),
          element('style', {}, [text(PAGE_STYLE)]),
        ]),
        element('body', {}, [element('main', {}, body.children as Element[])]),
      ]),
    ],
  };
  return toHtml(page);
}

/** A drawing within the page, read out as its words and nothing else. */
function figureOf(_state: State, { value, title, description }: Chart): Element {
  const [svg] = fromHtml(value, { fragment: true, space: 'svg' }).children;
  if (svg?.type !== 'element') throw new Error('A chart is no drawing.');
  const { width: _width, height: _height, ...properties } = svg.properties;
  return element('figure', {}, [
    {
      ...svg,
      properties: { ...properties, role: 'img', ariaLabel: `${title} ${description}` },
      children: [
        element('title', {}, [text(title)]),
        element('desc', {}, [text(description)]),
        ...svg.children.map(silent),
      ],
    },
  ]);
}

const isSpoken = (name: string): boolean => name === 'role' || name.startsWith('aria');

/** A part of a drawing, which is no drawing of its own to who listens. */
function silent<N extends Element['children'][number]>(node: N): N {
  if (node.type !== 'element') return node;
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => !isSpoken(name)));
  return { ...node, properties, children: node.children.map(silent) };
}
