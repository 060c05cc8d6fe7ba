import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { day, type House, hour, openHouse, T0 } from './house.ts';
import { remedyStanding } from './remedy.ts';

/** Filters of the workflow list that docs/operations tells operators to save, by their question. */
const QUERIES: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('../../../docs/operations/README.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(line => {
      const [, question = '', query = ''] = /^\| ([^|]+\?) +\| `([^`]+)` +\|$/.exec(line) ?? [];
      return query === '' ? [] : [[question.trim(), query] as const];
    }),
);
/** The instant that the page writes where an operator puts the present. */
const PRESENT = '2026-12-01T00:00:00Z';

let house: House;
/** Workflow ids by what they are an example of. */
const examples: Record<string, string> = {};
beforeAll(async () => {
  house = await openHouse();
  const entered = async (name: string, changes: Parameters<House['breach']>[0]) => {
    const { handle } = await house.breach({ toldAt: T0, analysed: true, asked: ['breach/brc_1/notified'], ...changes });
    examples[name] = handle.workflowId;
  };
  await entered('untold', { toldAt: undefined, analysed: false, asked: [] } as object);
  await entered('untold and late', { toldAt: undefined, analysed: false, asked: [], notifyBy: hour(-1) } as object);
  await entered('unanalysed', { phase: 'AWAITING_ANALYSIS', analysed: false });
  await entered('late', { phase: 'RECTIFYING', remedy: remedyStanding({ phase: 'RECTIFYING', due: hour(-1) }) });
  await entered('in time', { phase: 'RECTIFYING', remedy: remedyStanding({ phase: 'RECTIFYING', due: day(9) }) });
  await entered('escalated', { phase: 'ESCALATED', remedy: remedyStanding({ phase: 'ESCALATED', due: null }) });
  await entered('mediated', { phase: 'MEDIATING', remedy: remedyStanding({ phase: 'MEDIATING', due: day(9) }) });
  await entered('customer', {
    phase: 'AWAITING_ACCEPTANCE',
    remedy: remedyStanding({ phase: 'AWAITING_ACCEPTANCE', due: day(9) }),
  });
  examples['closing'] = (await house.retention({})).handle.workflowId;
  await entered('watched', {
    phase: 'WATCHING_EFFECT',
    severity: 'CRITICAL',
    remedy: remedyStanding({ phase: 'WATCHING_EFFECT', due: day(60) }),
  });
});
afterAll(() => house?.close());

describe('what operators are told to save finds what it says', () => {
  test.each([...QUERIES])('the server takes the query of "%s"', async (_, query) => {
    const { count } = await house.client.workflow.count(query);
    expect(count).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ['Which customers are not told yet?', ['untold', 'untold and late']],
    ['Which breaches wait for the cause analysis?', ['unanalysed']],
    ['Which breaches are late?', ['untold and late', 'late']],
    ['Which breaches are critical?', ['watched']],
    ['Which breaches are escalated?', ['escalated', 'mediated']],
    ['Which breaches wait for the customer?', ['customer']],
    ['Which breaches wait for the provider?', ['unanalysed', 'late', 'in time', 'escalated', 'mediated']],
    ['Of which breaches is the effect watched?', ['watched']],
    ['Which ended contracts are not closed yet?', ['closing']],
    ['Whose records are erased next?', []],
  ])('%s', async (question, expected) => {
    const query = QUERIES.get(question)?.replaceAll(PRESENT, T0);
    expect(query, `docs/operations/README.md has no query for "${question}"`).toBeDefined();
    const found = async (): Promise<string[]> => {
      const ids = (await Array.fromAsync(house.client.workflow.list({ query: query ?? '' }))).map(
        each => each.workflowId,
      );
      return Object.entries(examples).flatMap(([name, id]) => (ids.includes(id) ? [name] : []));
    };
    await vi.waitFor(async () => expect(await found()).toEqual(expected), { timeout: 15_000, interval: 200 });
  });
});
