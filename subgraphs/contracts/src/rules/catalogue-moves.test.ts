import { type Force, forcesOf } from '@surety/domain';
import { expect, test } from 'vitest';
import { type CatalogueMove, catalogueActions, checkMove } from './catalogue-moves.ts';

test.each<[CatalogueMove, 'DRAFT' | 'PUBLISHED', string]>([
  ['REVISE', 'DRAFT', 'ok'],
  ['PUBLISH', 'DRAFT', 'ok'],
  ['REPEAL', 'DRAFT', 'CATALOGUE_NOT_PUBLISHED'],
  ['REVISE', 'PUBLISHED', 'CATALOGUE_FIXED'],
  ['PUBLISH', 'PUBLISHED', 'CATALOGUE_PUBLISHED'],
  ['REPEAL', 'PUBLISHED', 'ok'],
])('%s of one that is %s: %s (H8.2)', (move, state, expected) => {
  const checked = checkMove(move, { version: 'A', state });
  expect(checked.ok ? 'ok' : checked.problem.code).toBe(expected);
});

const forces = forcesOf([
  { version: 'replaced', fromMs: 0, repealedMs: Infinity },
  { version: 'in force', fromMs: 10, repealedMs: Infinity },
  { version: 'to be repealed', fromMs: 30, repealedMs: 40 },
  { version: 'ahead', fromMs: 50, repealedMs: Infinity },
]);
test.each([
  ['in force', 'admin', 'REPEAL'],
  ['ahead', 'admin', 'REPEAL'],
  ['replaced', 'admin', ''],
  ['to be repealed', 'admin', ''],
  ['in force', 'manager', ''],
  ['a draft', 'admin', 'REVISE PUBLISH'],
  ['a draft', 'manager', ''],
] as const)('what may be done with one that is %s, by %s: %s', (version, role, expected) => {
  const force: Force | null = forces.find(each => each.version === version) ?? null;
  const state = force ? 'PUBLISHED' : 'DRAFT';
  expect(catalogueActions({ version, state }, force, [role], 20).join(' ')).toBe(expected);
});
