import type { SubgraphName } from '@surety/workflow-contract';
import { describe, expect, test } from 'vitest';
import { differenceOf, type Rows } from './differences.ts';
import type { Run } from './run.ts';
import type { KnownLifecycle } from './subgraph-doors.ts';

const ID = 'contract/acme/ctr_1';
const record: NonNullable<KnownLifecycle['record']> = {
  isOver: false,
  phase: 'ACTIVE',
  shown: { phase: 'ACTIVE', sequence: 7 },
  lifecycle: { workflow: 'contract', workflowId: ID, start: {}, searchAttributes: [], summary: '' },
};
/** Contracts sent 1 and 2 and owns the record, metrics sent 1 to 3. */
const rows = (contracts: object = {}, metrics: object = {}): Rows => ({
  contracts: { workflowId: ID, last: 2, sent: 2, kept: 1, refused: null, record, ...contracts },
  metrics: { workflowId: ID, last: 3, sent: 3, kept: 1, refused: null, record: null, ...metrics },
});
const run = (changes: Partial<Run> = {}): Run => ({
  ended: null,
  base: { contracts: 0, metrics: 0, audits: 0 },
  heard: { contracts: [1, 2], metrics: [1, 2, 3], audits: [] },
  phase: 'ACTIVE',
  isBusy: false,
  ...changes,
});
const heard = (numbers: Partial<Record<SubgraphName, number[]>>): Partial<Run> => ({
  heard: { contracts: [1, 2], metrics: [1, 2, 3], audits: [], ...numbers },
});

describe('a lifecycle and its rows', () => {
  test.each([
    ['agree', rows(), run()],
    [
      'agree: it knew the first messages when it began',
      rows(),
      run({ base: { contracts: 2, metrics: 2, audits: 0 }, ...heard({ contracts: [], metrics: [3] }) }),
    ],
    ['agree: a message came twice', rows(), run(heard({ contracts: [1, 1, 2] }))],
    ['agree: a message is on its way', rows({ last: 3 }), run()],
    ['agree: it is started by its first message, which is on its way', rows({ sent: 0 }), null],
    ['agree: the record is over, and nothing runs', rows({ record: { ...record, isOver: true } }), null],
    [
      'agree: the record is over, and it ended',
      rows({ record: { ...record, isOver: true } }),
      run({ ended: 'completed' }),
    ],
    ['agree: another phase is still to come', rows(), run({ phase: 'AWAITING_TERM', isBusy: true })],
    ['agree: it has not begun yet', rows(), run({ phase: null })],
    ['agree: there is neither', rows({ record: null }), null],
  ])('%s', (_name, known, found) => {
    expect(differenceOf(ID, known, found, null)).toBeNull();
  });

  test.each([
    ['does not run, although its record is in phase ACTIVE', 'START', rows(), null],
    ['has ended (terminated), although its record is in phase ACTIVE', 'START', rows(), run({ ended: 'terminated' })],
    ['does not run, although its record is not over', 'START', rows({ record: { ...record, phase: null } }), null],
    ['runs, and there is no record of it', 'TERMINATE', rows({ record: null }), run()],
    ['runs, although its record is over', 'TERMINATE', rows({ record: { ...record, isOver: true } }), run()],
    [
      'knows message 4 of metrics, which has sent 3: metrics is older than Temporal',
      'START_AGAIN',
      rows(),
      run(heard({ metrics: [1, 2, 3, 4] })),
    ],
    [
      'does not know 2 messages from 2 to 3 of metrics, sent earlier',
      'SEND_AGAIN',
      rows(),
      run(heard({ metrics: [1] })),
    ],
    // 2 would be ignored after 3.
    ['does not know message 2 of metrics, sent earlier', 'START_AGAIN', rows(), run(heard({ metrics: [1, 3] }))],
    [
      'does not know message 3 of metrics, sent earlier',
      'START_AGAIN',
      rows({}, { kept: 4 }),
      run(heard({ metrics: [1, 2] })),
    ],
    ['is in phase EXPIRED, its record in phase ACTIVE', 'START_AGAIN', rows(), run({ phase: 'EXPIRED' })],
    [
      'is in phase ACTIVE, and the graph shows DRAFT',
      'START_AGAIN',
      rows({ record: { ...record, shown: { phase: 'DRAFT', sequence: 1 } } }),
      run(),
    ],
    [
      'cannot be told message 3 of contracts: no such search attribute',
      'NOTHING',
      rows({ last: 3, refused: 'no such search attribute' }),
      run(),
    ],
  ])('%s: %s', (says, does, known, found) => {
    expect(differenceOf(ID, known, found, null)).toMatchObject({ says: `${ID} ${says}`, remedy: { does } });
  });

  test('a message that was sent after the rows were read is none that they do not know', () => {
    const before = run();
    expect(differenceOf(ID, rows(), run(heard({ contracts: [1, 2, 3] })), before)).toBeNull();
  });
});
