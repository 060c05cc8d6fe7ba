import { expect, test } from 'vitest';
import type { WorkItem } from './record.ts';
import { waited } from './waited.ts';

const item = (id: string, due: string | null, kind = 'COMPLETE_REVIEW'): WorkItem => ({
  id,
  kind,
  title: id,
  whoseTurn: 'PROVIDER',
  due,
  recordId: 'rev_1',
  workflowId: 'review/t/pln_1/2031-01',
});
const rest = (at: string, ...items: readonly WorkItem[]) => ({ at, items });
const told = (rests: Parameters<typeof waited>[0]): string[] =>
  waited(rests).map(({ item: { id }, at, isDeadline }) => `${at} ${isDeadline ? 'passed' : 'waits'} ${id}`);

const DUE = '2031-02-10T00:00:00.000Z';

test.each<[string, Parameters<typeof waited>[0], string[]]>([
  [
    'what still waits when its deadline comes was not done in time; the stop is a few milliseconds late',
    [rest('2031-02-01T00:00:00.012Z', item('a', DUE)), rest('2031-02-10T00:00:00.011Z', item('a', DUE))],
    ['2031-02-01T00:00:00.012Z waits a', `${DUE} passed a`],
  ],
  [
    'so was what is gone then because its deadline took it away',
    [rest('2031-02-01T00:00:00.012Z', item('a', DUE)), rest('2031-02-10T00:00:00.011Z')],
    ['2031-02-01T00:00:00.012Z waits a', `${DUE} passed a`],
  ],
  [
    'what is gone before was done',
    [
      rest('2031-02-01T00:00:00.000Z', item('a', DUE)),
      rest('2031-02-09T00:00:00.000Z'),
      rest('2031-02-11T00:00:00.000Z'),
    ],
    ['2031-02-01T00:00:00.000Z waits a'],
  ],
  [
    'a deadline that is moved is told of anew, and the former one does not pass',
    [
      rest('2031-02-01T00:00:00.000Z', item('a', DUE)),
      rest('2031-02-09T00:00:00.000Z', item('a', '2031-02-20T00:00:00.000Z')),
      rest('2031-02-15T00:00:00.000Z', item('a', '2031-02-20T00:00:00.000Z')),
    ],
    ['2031-02-01T00:00:00.000Z waits a', '2031-02-09T00:00:00.000Z waits a'],
  ],
  [
    'the next thing that waits for the same side has the same id; one that comes again is told of again',
    [
      rest('2031-02-01T00:00:00.000Z', item('a', null, 'OFFER')),
      rest('2031-02-02T00:00:00.000Z', item('a', null, 'SIGN')),
      rest('2031-02-03T00:00:00.000Z'),
      rest('2031-02-04T00:00:00.000Z', item('a', null, 'SIGN')),
    ],
    ['2031-02-01T00:00:00.000Z waits a', '2031-02-02T00:00:00.000Z waits a', '2031-02-04T00:00:00.000Z waits a'],
  ],
  [
    'a deadline passes once, and one after the last stop has not passed',
    [
      rest('2031-02-01T00:00:00.000Z', item('a', DUE), item('b', null), item('c', '2031-05-01T00:00:00.000Z')),
      rest('2031-02-10T00:00:00.000Z', item('a', DUE)),
      rest('2031-02-11T00:00:00.000Z', item('a', DUE)),
    ],
    [
      '2031-02-01T00:00:00.000Z waits a',
      `${DUE} passed a`,
      '2031-02-01T00:00:00.000Z waits b',
      '2031-02-01T00:00:00.000Z waits c',
    ],
  ],
])('%s', (_, rests, rows) => {
  expect(told(rests)).toEqual(rows);
});
