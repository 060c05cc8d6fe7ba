import { PAGE_STYLE } from '@surety/platform/document/page-style';
import { toHtml } from 'hast-util-to-html';
import { element, type Node, text } from '../html-nodes.ts';
import { type Archive, recordsOf } from './archive.ts';
import { summaryOf } from './summary.ts';

const html = (node: Node): string => toHtml(node);

/** Everything is said in tables of a name and a value. */
const STYLE = `${PAGE_STYLE}
table, table table { width: 100%; margin: 0 0 0.5rem; } .record { margin-bottom: 1.5rem; }
th { width: 11rem; font-weight: 400; color: #444; border-bottom-color: #bbb; } td { overflow-wrap: anywhere; }
`;

/** A record as one HTML page to read and to print, piece by piece; no script, nothing from elsewhere, and what people wrote is escaped. */
export async function* pageOf(archive: Archive): AsyncGenerator<string> {
  const { contract, files } = archive.manifest;
  const head = [
    element('meta', [], { charSet: 'utf-8' }),
    element('title', [text(`Service record: ${contract.title}`)]),
    element('style', [text(STYLE)]),
  ].map(html);
  yield `<!doctype html><html lang="en"><head>${head.join('')}</head><body><main>`;
  yield html(element('h1', [text(contract.title)]));
  yield html(tableOf(Object.fromEntries(summaryOf(archive.manifest))));
  for (const { path, records } of files) {
    yield html(element('h2', [text(`${worded(path.replace(/\.jsonl$/, ''))} (${records})`)]));
    for await (const record of recordsOf(await archive.read(path)))
      yield html(element('div', [tableOf(JSON.parse(record) as object)], { className: 'record' }));
  }
  yield '</main></body></html>\n';
}

/** What is not said has no row. */
const tableOf = (values: object): Node => {
  const said = Object.entries(values).filter(([, value]) => !isEmpty(value));
  const rows = said.map(([name, value]) =>
    element('tr', [element('th', [text(worded(name))]), element('td', nodesOf(value))]),
  );
  return element('table', [element('tbody', rows)]);
};

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) {
    const isPlain = value.every(each => typeof each !== 'object');
    return isPlain ? [text(value.join(', '))] : value.flatMap(nodesOf);
  }
  return typeof value === 'object' && value !== null ? [tableOf(value)] : [text(String(value))];
}

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** `givenByContact` is read as "Given by contact". */
const worded = (name: string): string => {
  const words = name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
