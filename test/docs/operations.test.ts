import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** First cells of the table "When something is away". */
const rows = textOf('docs/operations/README.md')
  .split('## When something is away')[1]
  ?.split('## ')[0]
  ?.split('\n')
  .map(line => /^\| ([^|]*[a-zA-Z]) +\|/.exec(line)?.[1] ?? '')
  .filter(cell => cell !== '' && cell !== 'away');
/** The last row is that of the kill tests. */
const AWAY = rows?.filter(cell => cell !== 'any process, killed');

test('what may be away is what the tests take away', () => {
  const shown = [...textOf('test/long/away.test.ts').matchAll(/describe\('away: ([^']+)'/g)].map(([, what]) => what);
  expect(AWAY?.length).toBeGreaterThan(5);
  expect(AWAY?.toSorted()).toEqual(shown.toSorted());
});
