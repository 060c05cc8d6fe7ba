import { describe, expect, test } from 'vitest';
import { decideClosing } from './closing.ts';

const SEALED = Date.parse('2031-02-05T00:00:00Z');

describe('a contract is closed once nothing of it is under way (H7.4)', () => {
  test.each([
    ['before its last period is sealed', [], '2031-02-04T23:59:59.999Z', '2031-02-05T00:00:00.000Z'],
    ['with that seal', [], '2031-02-05T00:00:00Z', null],
    [
      'a handover is not signed: it is asked again after a week',
      ['handover trm_1'],
      '2031-02-05T00:00:00Z',
      '2031-02-12T00:00:00.000Z',
    ],
    ['both: at the seal first', ['breach brc_1'], '2031-02-01T00:00:00Z', '2031-02-05T00:00:00.000Z'],
  ])('%s', (_, open, now, askAgain) => {
    const closing = decideClosing({ sealedAtMs: SEALED, open }, Date.parse(now));
    expect(closing.isOver ? null : new Date(closing.askAgainMs).toISOString()).toBe(askAgain);
    if (!closing.isOver) expect(closing.waitsFor.length).toBeGreaterThan(0);
  });
});
