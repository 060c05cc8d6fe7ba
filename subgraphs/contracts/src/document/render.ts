import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { PAGE_STYLE } from './page-style.ts';

/** A document as GitHub-flavoured Markdown; what people wrote is escaped, so that it stays text. */
export const markdownOf = (document: Root): string =>
  toMarkdown(document, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });

const text = (value: string) => ({ type: 'text' as const, value });
const element = (tagName: string, properties: Record<string, string>, children: readonly object[]) => ({
  type: 'element' as const,
  tagName,
  properties,
  children: children as never[],
});

/** A document as one HTML page to read and to print; no script, nothing from elsewhere, and what people wrote is escaped. */
export function htmlOf(document: Root, title: string, locale: string): string {
  return toHtml({
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
        element('body', {}, [element('main', {}, [toHast(document)])]),
      ]),
    ],
  });
}
