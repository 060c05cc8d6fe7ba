import { describe, expect, test } from 'vitest';
import { checkTickets, type RecordedTicket, type ReportedTicket, ticketChanges } from './ticket-changes.ts';

const at = (hour: number): Date => new Date(Date.UTC(2031, 1, 3, hour));
const ticket = (changes: Partial<ReportedTicket> = {}): ReportedTicket => ({
  reference: 'REQ-1',
  receivedAt: at(9),
  pauses: [],
  ...changes,
});
const recorded = (changes: Partial<ReportedTicket> = {}): RecordedTicket => ({
  id: 'tkt_1',
  revision: 1,
  ...ticket(changes),
});
const NOW = at(20).getTime();

/** What rows do to one recorded ticket: `changes`, `adds`, nothing, or the code of the refusal. */
function effect(before: RecordedTicket | null, rows: readonly ReportedTicket[], reasoned = false): string[] | string {
  const changes = ticketChanges(before ? [before] : [], rows, { reasoned });
  if (!changes.ok) return `${changes.problem.code} ${changes.problem.path.join('.')}`;
  return changes.value.map(({ former }) => (former ? 'changes' : 'adds'));
}

const PAUSED = { pauses: [{ start: at(10), end: at(11) }] };

describe('what a reported ticket changes', () => {
  test.each<[what: string, before: RecordedTicket | null, rows: ReportedTicket[], expected: string[]]>([
    ['a new reference', null, [ticket()], ['adds']],
    ['the same again', recorded(), [ticket()], []],
    ['null is what is left out', recorded({ respondedAt: null }), [ticket()], []],
    ['responded to', recorded(), [ticket({ respondedAt: at(10) })], ['changes']],
    [
      'resolved, too',
      recorded({ respondedAt: at(10) }),
      [ticket({ respondedAt: at(10), resolvedAt: at(12) })],
      ['changes'],
    ],
    ['a fault that interrupted', recorded(), [ticket({ interruptedAt: at(8) })], ['changes']],
    ['a pause', recorded(), [ticket(PAUSED)], ['changes']],
    ['the end of a pause', recorded({ pauses: [{ start: at(10) }] }), [ticket(PAUSED)], ['changes']],
    [
      'pauses in another order',
      recorded({ pauses: [...PAUSED.pauses, { start: at(12), end: at(13) }] }),
      [ticket({ pauses: [{ start: at(12), end: at(13) }, ...PAUSED.pauses] })],
      [],
    ],
    ['received and responded to in one request', null, [ticket(), ticket({ respondedAt: at(10) })], ['adds']],
    ['two references', recorded(), [ticket(), ticket({ reference: 'REQ-2' })], ['adds']],
  ])('%s', (_what, before, rows, expected) => {
    expect(effect(before, rows)).toEqual(expected);
  });

  test.each<[what: string, before: RecordedTicket, row: ReportedTicket]>([
    ['received at another time', recorded(), ticket({ receivedAt: at(8) })],
    ['responded to at another time', recorded({ respondedAt: at(10) }), ticket({ respondedAt: at(11) })],
    ['not responded to after all', recorded({ respondedAt: at(10) }), ticket()],
    ['resolved at another time', recorded({ resolvedAt: at(10) }), ticket({ resolvedAt: at(11) })],
    ['no interruption after all', recorded({ interruptedAt: at(8) }), ticket()],
    ['another end of a pause', recorded(PAUSED), ticket({ pauses: [{ start: at(10), end: at(12) }] })],
    ['a pause that goes on after all', recorded(PAUSED), ticket({ pauses: [{ start: at(10) }] })],
    ['no pause after all', recorded(PAUSED), ticket()],
  ])('%s needs a reason', (_what, before, row) => {
    expect(effect(before, [row])).toBe('INVALID_INPUT input.reason');
    expect(effect(before, [row], true)).toEqual(['changes']);
  });
});

test.each<[code: string, field: string, row: ReportedTicket]>([
  ['MALFORMED_ROW', 'reference', ticket({ reference: ' ' })],
  ['MALFORMED_ROW', 'reference', ticket({ reference: 'x'.repeat(256) })],
  ['MALFORMED_ROW', 'respondedAt', ticket({ respondedAt: at(8) })],
  ['MALFORMED_ROW', 'resolvedAt', ticket({ resolvedAt: at(8) })],
  ['MALFORMED_ROW', 'interruptedAt', ticket({ restoredAt: at(10) })],
  ['MALFORMED_ROW', 'restoredAt', ticket({ interruptedAt: at(10), restoredAt: at(9) })],
  ['MALFORMED_ROW', 'pauses.0.end', ticket({ pauses: [{ start: at(10), end: at(9) }] })],
  ['INSTANT_IN_FUTURE', 'receivedAt', ticket({ receivedAt: at(21) })],
  ['INSTANT_IN_FUTURE', 'respondedAt', ticket({ respondedAt: at(21) })],
  ['INSTANT_IN_FUTURE', 'restoredAt', ticket({ interruptedAt: at(8), restoredAt: at(21) })],
  ['INSTANT_IN_FUTURE', 'pauses.1.start', ticket({ pauses: [...PAUSED.pauses, { start: at(21) }] })],
])('%s names the row and the field: %s', (code, field, row) => {
  const path = `input.rows.1.${field}`.split('.');
  const right = ticket({ respondedAt: at(9), resolvedAt: at(9), interruptedAt: at(8), restoredAt: at(8), ...PAUSED });
  expect(checkTickets([right, row], NOW)).toMatchObject({ ok: false, problem: { code, path } });
  expect(checkTickets([right], NOW)).toEqual({ ok: true, value: null });
});
