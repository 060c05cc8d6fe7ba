import { LETTER_WORDS } from './words/letter-words.ts';
import type { Language } from './words/reader.ts';

/** A mail in parts, from which both its text and its HTML are made, so that they always say the same. */
export type Letter = {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly signature: string;
};

/** A paragraph, a heading, a table of labelled facts, a list, or a link. */
export type Block =
  | string
  | { readonly heading: string }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  | { readonly list: readonly string[] }
  | { readonly link: { readonly label: string; readonly url: string } };

/** @returns the letter as plain text, lines ended by `\n` */
export function letterText({ language, greeting, blocks, signature }: Letter): string {
  return `${[greeting, ...blocks.map(block => textOf(block, language)), signature].join('\n\n')}\n`;
}

/** @returns the letter as one small HTML document; every value in it is escaped */
export function letterHtml({ language, subject, greeting, blocks, signature }: Letter): string {
  const body = [paragraph(greeting), ...blocks.map(htmlOf), paragraph(signature)].join('\n');
  return `<!doctype html>
<html lang="${LETTER_WORDS[language].tag}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family: sans-serif; max-width: 42em; line-height: 1.5">
${body}
</body></html>
`;
}

/** Above a heading in plain text. */
const RULE = '-'.repeat(40);

function textOf(block: Block, language: Language): string {
  if (typeof block === 'string') return block;
  if ('heading' in block) return `${RULE}\n${block.heading}`;
  if ('list' in block) return block.list.map(item => `- ${item}`).join('\n');
  if ('link' in block) return `${block.link.label}\n${block.link.url}`;
  const width = Math.max(...block.facts.map(([label]) => label.length));
  const { colon, fill } = LETTER_WORDS[language];
  return block.facts.map(([label, value]) => `${`${label}${colon}`.padEnd(width + 2, fill)}${value}`).join('\n');
}

function htmlOf(block: Block): string {
  if (typeof block === 'string') return paragraph(block);
  if ('heading' in block)
    return `<h2 style="font-size: 1.1em; border-top: 1px solid">${escapeHtml(block.heading)}</h2>`;
  if ('list' in block) return `<ul>${block.list.map(item => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
  if ('link' in block) return `<p><a href="${escapeHtml(block.link.url)}">${escapeHtml(block.link.label)}</a></p>`;
  const rows = block.facts.map(
    ([label, value]) =>
      `<tr><th style="text-align: left; vertical-align: top; padding-right: 1em">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? character);
