import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A document as GitHub-flavoured Markdown; what people wrote is escaped, so that it stays text. */
export const markdownOf = (document: Root): string =>
  toMarkdown(document, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
