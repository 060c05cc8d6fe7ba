import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const ITEMS_PER_CHAPTER = [4, 4, 4, 4, 4, 4, 4, 3] as const;
const ITEM_IDS = ITEMS_PER_CHAPTER.flatMap((count, chapter) =>
  Array.from({ length: count }, (_, item) => `H${chapter + 1}.${item + 1}`),
);
const NOT_BUILT = 'not built yet';

type Row = { readonly id: string; readonly lives: string; readonly shownBy: string };

/** Rows of the coverage table: `| H1.1 | what | where it lives | which test shows it |`. */
const rows: Row[] = readFileSync(new URL('docs/handbook.md', ROOT), 'utf8')
  .split('\n')
  .map(line => /^\| (H\d\.\d) \|[^|]*\|([^|]*)\|([^|]*)\|$/.exec(line))
  .filter(match => match !== null)
  .map(([, id = '', lives = '', shownBy = '']) => ({ id, lives: lives.trim(), shownBy: shownBy.trim() }));

const pathsIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
const at = (path: string): string => fileURLToPath(new URL(path, ROOT));

describe('docs/handbook.md', () => {
  test('has one row for each of the 31 items, in order', () => {
    expect(ITEM_IDS).toHaveLength(31);
    expect(rows.map(row => row.id)).toEqual(ITEM_IDS);
  });

  test.each(rows)(
    '$id names files that exist, and a test that cites it, or says that it is not built',
    ({ id, lives, shownBy }) => {
      if (lives === NOT_BUILT) {
        expect(shownBy).toBe(NOT_BUILT);
        return;
      }
      const places = pathsIn(lives);
      const tests = pathsIn(shownBy);
      expect(places.length).toBeGreaterThan(0);
      expect(tests.length).toBeGreaterThan(0);
      for (const path of [...places, ...tests]) expect(existsSync(at(path)), path).toBe(true);
      for (const path of tests) expect(path).toMatch(/\.test\.ts$/);
      expect(
        tests.some(path => readFileSync(at(path), 'utf8').includes(id)),
        `a test of ${id} cites it`,
      ).toBe(true);
    },
  );
});
