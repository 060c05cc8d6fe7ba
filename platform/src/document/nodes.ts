import type { List, Literal, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';

/** One numbered paragraph, and what stands below it. */
export type Clause = { readonly text: string; readonly below?: readonly RootContent[] };
export type Section = { readonly title: string; readonly clauses: readonly Clause[] };

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A text that people wrote, on one line. */
const onOneLine = (said: string): string => said.replaceAll(/[^\S\u00a0]+/gu, ' ').trim();

/** A text that people wrote, with its own line ends. */
const lines = (said: string): PhrasingContent[] =>
  said
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(onOneLine)
    .filter(line => line !== '')
    .flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)]));

export const paragraph = (said: string): Paragraph => ({ type: 'paragraph', children: lines(said) });

export const heading = (depth: 1 | 2, said: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(onOneLine(said))],
});

export const list = (items: readonly string[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

/** What is not said has no item. */
export const labelled = (facts: readonly (readonly [label: string, said: string | null | undefined])[]): List =>
  list(facts.flatMap(([label, said]) => (said ? [`${label}: ${said}`] : [])));

/** What stands in a table: a text, one that leads to a place of the page, or one that is such a place. */
export type Cell =
  | string
  | { readonly text: string; readonly to: string }
  | { readonly text: string; readonly id: string };

export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  type: 'table',
  children: [head, ...rows].map(cells => ({ type: 'tableRow', children: cells.map(tableCell) })),
});

function tableCell(cell: Cell): TableCell {
  if (typeof cell === 'string') return { type: 'tableCell', children: [text(onOneLine(cell))] };
  const said = text(onOneLine(cell.text));
  return 'to' in cell
    ? { type: 'tableCell', children: [{ type: 'link', url: `#${cell.to}`, children: [said] }] }
    : { type: 'tableCell', data: { hProperties: { id: cell.id } }, children: [said] };
}

/** A drawing, with its words for who does not see it. */
export type Chart = Literal & {
  readonly type: 'chart';
  /** SVG. */
  readonly value: string;
  readonly title: string;
  readonly description: string;
};
declare module 'mdast' {
  interface RootContentMap {
    readonly chart: Chart;
  }
}

/** A node that the page's style knows by name. */
export const withClass = <N extends Paragraph | Table>(node: N, className: string): N => ({
  ...node,
  data: { hProperties: { className: [className] } },
});

/** Sections with their numbers, and numbers of their clauses. One that says nothing is left out. */
export const numbered = (sections: readonly Section[]): RootContent[] =>
  sections
    .filter(({ clauses }) => clauses.length > 0)
    .flatMap(({ title, clauses }, section) => [
      heading(2, `${section + 1}. ${title}`),
      ...clauses.flatMap(({ text: said, below = [] }, clause): RootContent[] => [
        withClass(
          {
            type: 'paragraph',
            children: [{ type: 'strong', children: [text(`${section + 1}.${clause + 1}`)] }, text(' '), ...lines(said)],
          },
          'clause',
        ),
        ...below,
      ]),
    ]);
