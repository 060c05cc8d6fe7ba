import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Subgraph } from '../../support/subgraph.ts';
import {
  adopt,
  EVALUATION,
  type Evaluation,
  evaluation,
  manager,
  openHouse,
  operator,
  type StateRow,
  send,
} from './handed-over.ts';

const TERM = { termStart: '2031-01-01T00:00:00Z', termEnd: '2032-01-01T00:00:00Z' };
const at = (day: number, time = '00:00'): string =>
  new Date(Date.parse(`2031-02-01T${time}:00Z`) + (day - 1) * 86_400_000).toISOString();
/** All of February and the first days of March, an hour down on the 10th: 60 of 40.32 minutes allowed. */
const ROWS: StateRow[] = [
  ...Array.from({ length: 33 }, (_, day) => ({ at: at(day), state: 'UP' as const })),
  { at: at(10, '08:00'), state: 'DOWN' },
  { at: at(10, '09:00'), state: 'UP' },
];

let house: Subgraph;
beforeAll(async () => {
  house = await openHouse('2031-03-10T12:00:00Z');
});
afterAll(() => house?.close());

/** Everything that a revision says of its period, without what tells revisions apart. */
const figures = ({ id: _id, revision: _revision, reason: _reason, ...rest }: Evaluation): string =>
  JSON.stringify(rest);
const read = async (id: string) =>
  (
    await house.ask<{ evaluation: Evaluation & { former: Evaluation | null } }>(
      manager,
      `query ($id: ID!) { evaluation(id: $id) { ${EVALUATION} } }`,
      { id },
    )
  ).evaluation;

describe('a correction (H1.2, H4.3)', () => {
  let first: Evaluation;
  beforeAll(async () => {
    await adopt(house, 'corrected', TERM);
    await send(house, 'recordStates', { service: 'corrected', history: true, rows: ROWS });
    first = await read((await evaluation(house, 'corrected', '2031-02')).id);
  });
  const correct = (state: string, reason: string) =>
    send(house, 'correctStates', { service: 'corrected', rows: [{ at: at(10, '08:00'), state }], reason }, operator);

  test('makes a revision with its reason, and the one before stays readable', async () => {
    expect(first).toMatchObject({ outcome: 'MISSED', downMs: 3_600_000, final: true });
    expect(await correct('UP', 'probe broken')).toEqual({ recorded: { new: 1, duplicates: 0 }, problems: [] });
    const second = await evaluation(house, 'corrected', '2031-02');
    expect(second).toMatchObject({
      revision: first.revision + 1,
      outcome: 'MET',
      downMs: 0,
      reason: 'correction: probe broken',
    });
    expect(second.former).toMatchObject({ id: first.id, outcome: 'MISSED', downMs: 3_600_000 });
    expect(await read(first.id)).toEqual(first);
  });

  test('corrected back, the figures are those of the first revision, byte for byte', async () => {
    await correct('DOWN', 'it was down after all');
    const third = await read((await evaluation(house, 'corrected', '2031-02')).id);
    expect(third).toMatchObject({ revision: first.revision + 2, reason: 'correction: it was down after all' });
    expect(figures({ ...third, former: null } as Evaluation)).toBe(figures({ ...first, former: null } as Evaluation));
    expect(third.former).toMatchObject({ outcome: 'MET' });
  });

  test('old facts stay beside the new, and the trail says who corrected and why (H1.4)', async () => {
    const rows = await house.query(
      "select state, superseded_at is null as holds from service_state where at = $1 and service_id = 'svc_corrected' order by id",
      [at(10, '08:00')],
    );
    expect(rows).toEqual([
      { state: 'DOWN', holds: false },
      { state: 'UP', holds: false },
      { state: 'DOWN', holds: true },
    ]);
    const trail = await house.query("select actor, reason from trail where action = 'correctStates' order by id");
    expect(trail).toEqual([
      { actor: 'operator', reason: 'probe broken' },
      { actor: 'operator', reason: 'it was down after all' },
    ]);
  });

  test('to what is recorded already changes nothing', async () => {
    const before = await evaluation(house, 'corrected', '2031-02');
    expect(await correct('DOWN', 'to be sure')).toMatchObject({ recorded: { new: 0, duplicates: 1 } });
    expect(await evaluation(house, 'corrected', '2031-02')).toEqual(before);
  });
});

test('the same facts in pieces, backwards and at once give the same figures', async () => {
  for (const name of ['whole', 'pieces']) await adopt(house, name, TERM);
  await send(house, 'recordStates', { service: 'whole', rows: ROWS });
  const pieces = ROWS.toReversed().map((row, index) => ({
    service: 'pieces',
    source: index % 2 ? 'east' : 'west',
    rows: [row],
  }));
  const answers = await Promise.all(pieces.map(piece => send(house, 'recordStates', piece)));
  expect(answers.map(({ recorded }) => recorded?.new)).toEqual(pieces.map(() => 1));
  for (const period of ['2031-01', '2031-02', '2031-03']) {
    const [whole, inPieces] = await Promise.all(['whole', 'pieces'].map(name => evaluation(house, name, period)));
    expect(figures({ ...inPieces, former: null } as never)).toBe(figures({ ...whole, former: null } as never));
  }
});
