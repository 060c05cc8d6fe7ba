import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const ITEMS_PER_CHAPTER = [4, 4, 4, 4, 4, 4, 4, 3] as const;
const PARTS: Readonly<Record<string, number>> = { 'H7.3': 5 };
/** The 31 items; one that has parts of its own is known by these. */
const ITEM_IDS = ITEMS_PER_CHAPTER.flatMap((count, chapter) =>
  Array.from({ length: count }, (_, item) => `H${chapter + 1}.${item + 1}`).flatMap(id =>
    PARTS[id] === undefined ? id : Array.from({ length: PARTS[id] }, (_, part) => `${id}.${part + 1}`),
  ),
);

type Item = { readonly id: string; readonly isBuilt: boolean; readonly lives: string[]; readonly shownBy: string[] };

const pathsIn = (text: string): string[] => [...text.matchAll(/^- `([^`]+)`$/gm)].map(([, path = '']) => path);

/** Sections `### H1.1 Title`, each with what is built and two lists, `Lives in:` and `Shown by:`; or with `Not built yet: …`. */
const items: Item[] = readFileSync(new URL('docs/handbook.md', ROOT), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map(section => {
    const [told = '', shownBy = ''] = section.split(/^Shown by:$/m);
    const [what = '', lives = ''] = told.split(/^Lives in:$/m);
    return {
      id: what.split(' ', 1)[0] ?? '',
      isBuilt: !/^Not built yet: /m.test(what),
      lives: pathsIn(lives),
      shownBy: pathsIn(shownBy),
    };
  });

const at = (path: string): string => fileURLToPath(new URL(path, ROOT));

describe('docs/handbook.md', () => {
  test('has one section for each of the 31 items, in order', () => {
    expect(new Set(ITEM_IDS.map(id => id.split('.', 2).join('.'))).size).toBe(31);
    expect(items.map(({ id }) => id)).toEqual(ITEM_IDS);
  });

  test.each(items)(
    '$id names files that exist, and a test that cites it, or says that it is not built',
    ({ id, isBuilt, lives, shownBy }) => {
      expect([lives.length > 0, shownBy.length > 0]).toEqual([isBuilt, isBuilt]);
      for (const path of [...lives, ...shownBy]) expect(existsSync(at(path)), path).toBe(true);
      for (const path of shownBy) expect(path).toMatch(/\.test\.ts$/);
      const cites = shownBy.some(path => readFileSync(at(path), 'utf8').includes(id));
      expect(cites, `a test of ${id} cites it`).toBe(isBuilt);
    },
  );
});
