import { PAGE_STYLE } from '@surety/platform/document/page-style';
import { toHtml } from 'hast-util-to-html';
import { element, type Node, text } from '../html-nodes.ts';
import type { Rehearsal } from './format.ts';
import { headOf, kindText, whatText } from './table.ts';

/** A rehearsal as one HTML page to read and to print; no script, nothing from elsewhere, and what people wrote is escaped. */
export function pageOf(rehearsal: Rehearsal): string {
  const { title, rows, timeZone } = rehearsal;
  const head = [
    element('meta', [], { charSet: 'utf-8' }),
    element('title', [text(`Rehearsal: ${title}`)]),
    element('style', [text(PAGE_STYLE)]),
  ];
  const lines = rows.map(row =>
    element('tr', [
      element('td', [element('time', [text(row.local)], { dateTime: row.at })]),
      element('td', [text(kindText(row))]),
      element('td', [text(whatText(row, timeZone))]),
    ]),
  );
  const columns = [`When (${timeZone})`, 'What kind', 'What'].map(
    (name): Node => element('th', [text(name)], { scope: 'col' }),
  );
  const main = element('main', [
    element('h1', [text(title)]),
    ...headOf(rehearsal).map(line => element('p', [text(line)])),
    element('table', [element('thead', [element('tr', columns)]), element('tbody', lines)]),
  ]);
  return `<!doctype html>${toHtml(element('html', [element('head', head), element('body', [main])], { lang: 'en' }))}\n`;
}
