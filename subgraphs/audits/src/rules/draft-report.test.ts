import { describe, expect, test } from 'vitest';
import { draftReport } from './draft-report.ts';
import {
  type BreachEvidence,
  type EvaluationEvidence,
  type Evidence,
  type ResponseEvidence,
  type SurveyEvidence,
  sealed,
  unsealed,
} from './evidence.ts';

const EVALUATION: EvaluationEvidence = {
  evaluationId: 'evl_1',
  revision: 2,
  targetId: 'tgt_1',
  serviceId: 'svc_1',
  serviceName: 'Archive',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  limit: '99.9',
  unit: 'PERCENT',
  period: '2031-01',
  outcome: 'MET',
  value: '99.95',
  isFinal: true,
  asOf: '2031-02-01T00:00:00.000Z',
  upMs: 2_677_060_800,
  downMs: 1_339_200,
  unknownMs: 0,
  excludedMs: 0,
  allowedMs: 2_678_400,
  spentMs: 1_339_200,
};
const BREACH: BreachEvidence = {
  breachId: 'brc_1',
  serviceName: 'Archive',
  period: '2031-01',
  phase: 'AWAITING_SEAL',
  standing: 'STANDING',
  toldAt: '2031-01-20T00:00:00.000Z',
  toldLate: false,
};
const EVIDENCE: Evidence = {
  contractId: 'ctr_1',
  period: '2031-01',
  periodStart: '2031-01-01T00:00:00.000Z',
  periodEnd: '2031-02-01T00:00:00.000Z',
  collectedAt: '2031-02-05T00:00:00.000Z',
  contract: null,
  days: [],
  history: [],
  evaluations: [EVALUATION],
  breaches: [],
  changes: [],
  complaints: [],
  surveys: [],
  responses: [],
};
const section = (id: string, evidence: Partial<Evidence>) =>
  draftReport({ ...EVIDENCE, ...evidence }).find(each => each.id === id);
const missed = { ...EVALUATION, outcome: 'MISSED', value: '99.8' };
const unknown = { ...EVALUATION, outcome: 'NO_DATA', value: null };

describe('a report is drafted from its evidence (H6.2, H6.4)', () => {
  test.each<[string, readonly EvaluationEvidence[], string]>([
    ['one kept', [EVALUATION], 'Of 1 promised value, 1 was kept and 0 missed.'],
    ['one of two missed', [EVALUATION, missed], 'Of 2 promised values, 1 was kept and 1 missed.'],
    [
      'nothing known of one',
      [missed, unknown],
      'Of 2 promised values, 0 were kept and 1 missed; of 1 nothing is known.',
    ],
    ['nothing measured', [], 'Nothing was measured in this period.'],
  ])('%s', (_name, evaluations, text) => {
    expect(section('TARGETS', { evaluations })?.text).toBe(text);
  });

  test('each figure names its evaluation and revision', () => {
    expect(section('TARGETS', {})?.figures).toEqual([
      {
        label: 'Archive in 2031-01: availability at least 99.9 %',
        value: '99.95 %, kept',
        evaluationId: 'evl_1',
        revision: 2,
      },
    ]);
  });

  test('what is unknown, or may still change, is named', () => {
    expect(section('GAPS', { evaluations: [] })?.text).toBe('There are no figures: nothing is known of this period.');
    expect(section('GAPS', {})?.text).toBe('The figures are complete: each period is over and known to its end.');
    const gaps = section('GAPS', { evaluations: [EVALUATION, unknown, { ...EVALUATION, isFinal: false }] });
    expect(gaps?.text).toBe('2 figures may still change, or say nothing.');
    expect(gaps?.figures.map(({ value }) => value)).toEqual([
      'nothing is known',
      'the period is not over, or not known to its end',
    ]);
  });

  test.each<[string, readonly BreachEvidence[], string, string | undefined]>([
    ['none', [], 'There was no breach.', undefined],
    ['told in time', [BREACH], '1 breach; none was told late.', 'awaiting seal, told in time'],
    [
      'told late, and lifted later',
      [{ ...BREACH, toldLate: true, standing: 'WITHDRAWN' }],
      '1 breach; 1 was told late.',
      'lifted by newer figures, told late',
    ],
  ])('breaches: %s', (_name, breaches, text, value) => {
    const drafted = section('BREACHES', { breaches });
    expect([drafted?.text, drafted?.figures[0]?.value]).toEqual([text, value]);
  });

  test('changes are counted, without the words of people', () => {
    const change = {
      changeId: 'chg_1',
      serviceName: 'Archive',
      phase: 'DOCUMENTED',
      requestedAt: '2031-01-03T00:00:00Z',
    };
    expect(section('CHANGES', {})?.text).toBe('No change of a service was asked for.');
    expect(section('CHANGES', { changes: [change] })).toMatchObject({
      text: '1 change of services.',
      figures: [{ label: 'Archive (chg_1)', value: 'documented' }],
    });
  });
});

const complaint = (complaintId: string, answeredAt: string | null) => ({
  complaintId,
  criterion: 'TIMELINESS',
  madeAt: '2031-01-14T00:00:00.000Z',
  answeredAt,
});
const ANSWERED = '2031-01-15T00:00:00.000Z';

test.each<[string, readonly (string | null)[], string]>([
  ['none', [], 'The customer complained of nothing.'],
  ['one that is answered', [ANSWERED], '1 complaint; each was answered.'],
  ['one that waits', [null], '1 complaint; 1 was not answered.'],
  ['two of three that wait', [null, ANSWERED, null], '3 complaints; 2 were not answered.'],
])('complaints are counted, without the words of people: %s (H6.1)', (_name, answers, text) => {
  const complaints = answers.map((answeredAt, index) => complaint(`cpl_${index}`, answeredAt));
  const drafted = section('COMPLAINTS', { complaints });
  expect(drafted?.text).toBe(text);
  expect(drafted?.figures.map(({ label, value }) => [label, value])).toEqual(
    answers.map((answeredAt, index) => [
      `timeliness (cpl_${index})`,
      answeredAt === null ? 'not answered' : 'answered',
    ]),
  );
});

describe('evidence is sealed (RFC 8785)', () => {
  test('the same evidence is the same text and hash, in whatever order it is written', () => {
    const reversed = Object.fromEntries(Object.entries(EVIDENCE).toReversed()) as Evidence;
    expect(sealed(reversed)).toEqual(sealed(EVIDENCE));
    expect(sealed(EVIDENCE).text).toMatch(/^\{"breaches":\[\],"changes":\[\],"collectedAt":/);
  });

  test('another revision is another hash', () => {
    const revised = { ...EVIDENCE, evaluations: [{ ...EVALUATION, revision: 3 }] };
    expect(sealed(revised).sha256).not.toBe(sealed(EVIDENCE).sha256);
  });
});

describe('what people answered when they were asked (H6.1)', () => {
  const SURVEY: SurveyEvidence = {
    surveyId: 'srv_1',
    period: '2031-01',
    scale: 'CSAT',
    outcome: 'MET',
    value: '92.5',
    limit: '90',
    unit: 'PERCENT',
    invited: 50,
    answered: 40,
    minimumAnswers: 5,
  };
  const few = { ...SURVEY, scale: 'NPS', outcome: 'TOO_FEW', value: null, limit: null, unit: 'POINTS', answered: 3 };

  test('is drafted with its figure and how many answered', () => {
    expect(section('SATISFACTION', {})).toMatchObject({
      text: 'Nobody was asked how satisfied they are.',
      figures: [],
    });
    expect(section('SATISFACTION', { surveys: [SURVEY, few] })).toMatchObject({
      text: '2 surveys of satisfaction; 0 missed what is promised, 1 had too few answers.',
      figures: [
        {
          label: 'CSAT in 2031-01 (srv_1)',
          value: '92.5 %; promised at least 90 %; 40 of 50 answered, at least 5 are needed',
        },
        { label: 'NPS in 2031-01 (srv_1)', value: 'too few answers; 3 of 50 answered, at least 5 are needed' },
      ],
    });
  });

  test('how long responses took, where there were tickets (H1.2, H6.4)', () => {
    const archive: ResponseEvidence = {
      serviceId: 'svc_1',
      serviceName: 'Archive',
      period: '2031-01',
      asOf: '2031-02-05T00:00:00.000Z',
      responded: 5,
      waiting: 1,
      p50Ms: 2_400_000,
      p90Ms: 10_800_000,
      p95Ms: 10_800_000,
      p99Ms: 10_800_000,
    };
    const none = { ...archive, responded: 0, waiting: 1, p50Ms: null, p90Ms: null, p95Ms: null, p99Ms: null };
    expect(section('RESPONSES', { responses: [archive, none] })).toMatchObject({
      text: '7 tickets; 2 were not responded to.',
      figures: [
        {
          label: 'Archive in 2031-01: response time in service hours',
          value: 'p50 40 min; p90 3 h; p95 3 h; p99 3 h; 5 tickets responded to, 1 waiting',
        },
        { value: '0 tickets responded to, 1 waiting' },
      ],
    });
    expect(draftReport(EVIDENCE).map(({ id }) => id)).not.toContain('RESPONSES');
  });

  test('evidence of a format without response times has none', () => {
    const { responses: _responses, ...former } = EVIDENCE;
    expect(unsealed(JSON.stringify(former)).responses).toEqual([]);
  });

  test('evidence of a format without surveys has none', () => {
    const { surveys: _surveys, ...former } = EVIDENCE;
    expect(unsealed(JSON.stringify(former)).surveys).toEqual([]);
  });
});
