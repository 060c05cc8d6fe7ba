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
  partialOutages: 'BY_IMPACT',
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

describe('a service made up of others (H2.1)', () => {
  const part = (serviceId: string, changes: object = {}) => ({
    serviceId,
    measuredBy: 'OUTAGES' as const,
    staleAfter: null,
    ...changes,
  });
  const composed = (composition: object | null, changes: object = {}) => {
    const [target] = terms().targets;
    return checkTerms(
      terms({
        targets: target
          ? [{ ...target, measuredBy: 'COMPOSITION', composition, ...changes } as ContractTermsInput['targets'][number]]
          : [],
      }),
      NOW,
    );
  };

  test('runs while at least so many of its parts do', () => {
    expect(composed({ atLeast: 1, parts: [part('svc_a'), part('svc_b')] }).ok).toBe(true);
    expect(composed({ atLeast: 2, parts: [part('svc_a'), part('svc_b')] }).ok).toBe(true);
  });

  test.each([
    ['no parts', { atLeast: 1, parts: [] }, 'atLeast'],
    ['none of them', { atLeast: 0, parts: [part('svc_a')] }, 'atLeast'],
    ['more than there are', { atLeast: 2, parts: [part('svc_a')] }, 'atLeast'],
    ['a part twice', { atLeast: 1, parts: [part('svc_a'), part('svc_a')] }, 'parts.1.serviceId'],
    ['itself', { atLeast: 1, parts: [part('svc_1')] }, 'parts.0.serviceId'],
    ['a composition', { atLeast: 1, parts: [part('svc_a', { measuredBy: 'COMPOSITION' })] }, 'parts.0.measuredBy'],
    [
      'probes that never go stale',
      { atLeast: 1, parts: [part('svc_a', { measuredBy: 'PROBES' })] },
      'parts.0.staleAfter',
    ],
    ['nothing said of its parts', null, ''],
  ])('not of %s', (_what, composition, field) => {
    expect(composed(composition)).toMatchObject({
      problem: {
        code: 'INVALID_INPUT',
        path: ['input', 'terms', 'targets', '0', 'composition', ...field.split('.').filter(Boolean)],
      },
    });
  });

  test('is not measured itself as well', () => {
    expect(composed({ atLeast: 1, parts: [part('svc_a')] }, { measuredBy: 'OUTAGES' })).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: ['input', 'terms', 'targets', '0', 'composition'] },
    });
  });

  test('a part is measured as its own target says', () => {
    const [target] = terms().targets;
    const targets = target
      ? [
          target,
          {
            ...target,
            serviceId: 'svc_2',
            measuredBy: 'COMPOSITION' as const,
            composition: { atLeast: 1, parts: [part('svc_1')] },
          },
        ]
      : [];
    expect(checkTerms(terms({ targets }), NOW)).toMatchObject({
      problem: {
        code: 'MIXED_MEASUREMENT',
        path: ['input', 'terms', 'targets', '1', 'composition', 'parts', '0', 'measuredBy'],
      },
    });
  });
});

describe('a target of satisfaction (H2.3, H6.1)', () => {
  const surveys = { minimumAnswers: 5, anonymous: true };
  const asked = { indicator: 'CSAT', operator: 'GTE', value: '90', measuredBy: 'SURVEYS', staleAfter: null, surveys };
  const check = (changes: object) => {
    const [target] = terms().targets;
    const targets = [target, { ...target, ...asked, ...changes }] as ContractTermsInput['targets'];
    return checkTerms(terms({ targets }), NOW);
  };

  test('stands beside the others of its service, whatever measures them', () => {
    expect(check({})).toMatchObject({ ok: true });
    expect(check({ indicator: 'NPS', value: '-5', unit: 'POINTS' })).toMatchObject({ ok: true });
  });

  test.each([
    ['measured otherwise', { measuredBy: 'OUTAGES' }, 'measuredBy'],
    ['of availability', { indicator: 'AVAILABILITY' }, 'measuredBy'],
    ['without its terms', { surveys: null }, 'surveys'],
    ['with no answer', { surveys: { ...surveys, minimumAnswers: 0 } }, 'surveys.minimumAnswers'],
    [
      'with more answers than can be asked for',
      { surveys: { ...surveys, minimumAnswers: 1_001 } },
      'surveys.minimumAnswers',
    ],
    ['that everything may exceed', { operator: 'GT' }, 'operator'],
  ])('not %s', (_what, changes, field) => {
    expect(check(changes)).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: ['input', 'terms', 'targets', '1', ...field.split('.')] },
    });
  });

  test('says how people are asked there alone', () => {
    const [target] = terms().targets;
    const targets = [{ ...target, surveys }] as ContractTermsInput['targets'];
    expect(checkTerms(terms({ targets }), NOW)).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: ['input', 'terms', 'targets', '0', 'surveys'] },
    });
  });
});

test('more than 100 percent is promised by nobody', () => {
  const [target] = terms().targets;
  const more = target ? [{ ...target, operator: 'GT' as const, value: '100.0' }] : [];
  expect(checkTerms(terms({ targets: more }), NOW)).toMatchObject({
    problem: { code: 'INVALID_INPUT', path: ['input', 'terms', 'targets', '0', 'operator'] },
  });
});

test.each([
  [undefined, null],
  [{ days: 30 }, { unit: 'DAYS', days: 30 }],
  [{ billingCycles: 2 }, { unit: 'BILLING_CYCLES', cycles: 2 }],
  [{}, 'INVALID_INPUT'],
  [{ days: 30, billingCycles: 2 }, 'INVALID_INPUT'],
  [{ days: 0 }, 'INVALID_INPUT'],
])('the claim window %j means %j (H7.3.4)', (claimWindow, expected) => {
  const checked = checkTerms(terms({ claimWindow: claimWindow ?? null }), NOW);
  expect(checked.ok ? checked.value.claimWindow : checked.problem.code).toEqual(expected);
});
