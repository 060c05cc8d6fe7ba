import { describe, expect, test } from 'vitest';
import type { ContractTermsInput } from '../generated/types.ts';
import { checkTerms, termOf } from './contract-terms.ts';

const terms = (changes: Partial<ContractTermsInput> = {}): ContractTermsInput => ({
  externalId: null,
  title: 'Datalab',
  providerId: 'pty_p',
  customerId: 'pty_c',
  timeZone: 'Europe/Berlin',
  termStart: '2031-03-10',
  termEnd: '2031-03-31',
  noticeClock: 'OCCURRENCE',
  graceTime: 'P10D',
  mayHoldNotice: false,
  maintenance: 'EXCLUDE',
  unknown: 'EXCLUDE',
  minimumOutage: 'PT0S',
  targets: [
    {
      serviceId: 'svc_1',
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      value: '99.9',
      unit: 'PERCENT',
      period: 'MONTH',
      measuredBy: 'PROBES',
      staleAfter: 'PT36H',
    },
  ],
  ...changes,
});
/** 23:30 UTC on 9 March: the 10th has begun in Berlin. */
const NOW = { nowMs: Date.parse('2031-03-09T23:30:00Z'), mayBeginInPast: false };

describe('a term of local days', () => {
  test("begins today at the earliest, by the contract's own day", () => {
    expect(checkTerms(terms(), NOW).ok).toBe(true);
    expect(checkTerms(terms({ timeZone: 'UTC', termStart: '2031-03-09' }), NOW).ok).toBe(true);
    expect(checkTerms(terms({ termStart: '2031-03-09' }), NOW)).toMatchObject({ problem: { code: 'BACKDATED' } });
    expect(checkTerms(terms({ termStart: '2031-03-09' }), { ...NOW, mayBeginInPast: true }).ok).toBe(true);
  });

  test('includes its last day, also where the clock changes', () => {
    const { startMs, endMs } = termOf(terms({ termStart: '2031-03-30', termEnd: '2031-03-30' }));
    expect(endMs - startMs).toBe(23 * 3_600_000);
  });
});

test.each(['0', '100', '100.000', '99.123456789012'])('%s percent is a target', value => {
  const [target] = terms().targets;
  expect(checkTerms(terms({ targets: target ? [{ ...target, value }] : [] }), NOW).ok).toBe(true);
});

test.each(['', '-1', '100.1', '1000', '.5', '9.', '1e1', '99.1234567890123', ' 99'])('"%s" percent is none', value => {
  const [target] = terms().targets;
  expect(checkTerms(terms({ targets: target ? [{ ...target, value }] : [] }), NOW)).toMatchObject({
    problem: { code: 'INVALID_INPUT', path: ['input', 'terms', 'targets', '0', 'value'] },
  });
});
