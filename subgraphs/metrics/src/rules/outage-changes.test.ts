import { describe, expect, test } from 'vitest';
import { checkOutages, outageChanges, type RecordedOutage } from './outage-changes.ts';

const at = (hour: number): Date => new Date(Date.UTC(2031, 1, 3, hour));
const outage = (start: number, end: number | null, reference = 'INC-1', impact = '1') => ({
  reference,
  start: at(start),
  end: end === null ? null : at(end),
  impact,
});
const recorded = (start: number, end: number | null): RecordedOutage => ({
  id: 'out_1',
  revision: 1,
  ...outage(start, end),
});
const NOW = at(20).getTime();

/** What rows do to one recorded outage: `ends`, `corrects`, `adds`, nothing, or the code of the refusal. */
function effect(before: RecordedOutage | null, rows: ReturnType<typeof outage>[], reasoned = false): string[] | string {
  const changes = outageChanges(before ? [before] : [], rows, { nowMs: NOW, reasoned });
  if (!changes.ok) return changes.problem.code;
  return changes.value.map(({ former, corrects }) => (corrects ? 'corrects' : former ? 'ends' : 'adds'));
}

describe('what a reported outage changes', () => {
  test.each([
    ['a new reference', null, [outage(10, null)], ['adds']],
    ['the same again', recorded(10, 11), [outage(10, 11)], []],
    ['still lasting', recorded(10, null), [outage(10, null)], []],
    ['the end of what lasts', recorded(10, null), [outage(10, 11)], ['ends']],
    ['another end, without a reason', recorded(10, 11), [outage(10, 12)], 'INVALID_INPUT'],
    ['open again, without a reason', recorded(10, 11), [outage(10, null)], 'INVALID_INPUT'],
    ['another begin of what lasts, without a reason', recorded(10, null), [outage(9, null)], 'INVALID_INPUT'],
    ['begin and end in one request', null, [outage(10, null), outage(10, 11)], ['adds']],
    ['the same share, written otherwise', recorded(10, 11), [outage(10, 11, 'INC-1', '1.0')], []],
    ['another share, without a reason', recorded(10, null), [outage(10, 11, 'INC-1', '0.5')], 'INVALID_INPUT'],
    ['changed and changed back', recorded(10, null), [outage(10, 11), outage(10, 11)], ['ends']],
  ])('%s', (_what, before, rows, expected) => {
    expect(effect(before, rows)).toEqual(expected);
  });

  test('with a reason any change is a correction, over all time that either version covers', () => {
    const changes = outageChanges([recorded(10, 11)], [outage(8, 9)], { nowMs: NOW, reasoned: true });
    expect(changes).toMatchObject({
      value: [{ corrects: true, span: { startMs: at(8).getTime(), endMs: at(11).getTime() } }],
    });
  });

  test('what lasted may have been down until now', () => {
    const changes = outageChanges([recorded(10, null)], [outage(10, 11)], { nowMs: NOW, reasoned: false });
    expect(changes).toMatchObject({ value: [{ span: { startMs: at(10).getTime(), endMs: NOW } }] });
  });
});

test.each([
  ['END_BEFORE_START', outage(10, 9), 'end'],
  ['INSTANT_IN_FUTURE', outage(21, null), 'start'],
  ['INSTANT_IN_FUTURE', outage(10, 21), 'end'],
  ['MALFORMED_ROW', outage(10, 11, ' '), 'reference'],
  ['MALFORMED_ROW', outage(10, 11, 'INC-2', '1.01'), 'impact'],
  ['MALFORMED_ROW', outage(10, 11, 'INC-2', '-0.5'), 'impact'],
  ['MALFORMED_ROW', outage(10, 11, 'INC-2', 'half'), 'impact'],
])('%s names the row and the field', (code, row, field) => {
  const checked = checkOutages([outage(10, 10), row], NOW);
  expect(checked).toMatchObject({ ok: false, problem: { code, path: ['input', 'rows', '1', field] } });
});
