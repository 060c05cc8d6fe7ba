import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, customer, type House, openHouse, operator, system } from './facts-house.ts';
import { adopt, BY_OUTAGES } from './measured.ts';

const SATISFIED = {
  indicator: 'CSAT',
  operator: 'GTE',
  value: '80',
  unit: 'PERCENT',
  period: 'MONTH',
  measuredBy: 'SURVEYS',
  staleAfter: null,
  surveys: { minimumAnswers: 2, anonymous: true },
};
const PEOPLE = ['ann', 'bo', 'cem'];

let house: House;
beforeAll(async () => {
  house = await openHouse();
  for (const id of ['ctr_kept', 'ctr_missed', 'ctr_few', 'ctr_early', 'ctr_sealed', 'ctr_terms'])
    await adopt(house, id, {
      service: `svc_${id}`,
      graceTime: 'P20D',
      targets: [BY_OUTAGES, { ...SATISFIED, id: `tgt_${id}_csat` }],
    });
});
afterAll(() => house?.close());

const open = (contractId: string, input: object = {}) =>
  house.mutate<{ survey: { id: string; limit: string; minimumAnswers: number } | null }>(
    operator,
    'openSurvey',
    {
      contractId,
      period: '2031-02',
      scale: 'CSAT',
      question: 'How satisfied are you?',
      anonymous: true,
      invited: PEOPLE,
      closesAt: '2031-03-14T00:00:00Z',
      ...input,
    },
    'survey { id limit minimumAnswers }',
  );
/** A survey with answers of the people in turn. @returns its id */
async function answered(contractId: string, scores: readonly number[], input: object = {}): Promise<string> {
  const { survey, problems } = await open(contractId, input);
  if (!survey) throw new Error(problems[0]?.message);
  for (const [index, score] of scores.entries()) {
    const caller: Caller = { ...customer, subject: PEOPLE[index] ?? '' };
    await house.mutate(caller, 'answerSurvey', { surveyId: survey.id, score });
  }
  return survey.id;
}
async function close(surveyId: string): Promise<void> {
  const query = 'mutation ($id: ID!) { closeSurvey(surveyId: $id) { problems { code message } } }';
  expect(await house.ask(system, query, { id: surveyId })).toEqual({ closeSurvey: { problems: [] } });
  await house.settled();
}

type Judged = {
  readonly revision: number;
  readonly reason: string;
  readonly outcome: string;
  readonly value: string | null;
  readonly final: boolean;
  readonly missedAt: string | null;
  readonly steps: readonly { readonly outcome: string }[];
};
const EVALUATED = 'indicator revision reason outcome value limit unit final missedAt steps { outcome }';
async function judged(contractId: string, period = '2031-02'): Promise<readonly Judged[]> {
  const query = `query ($id: ID!, $period: String!) { _entities(representations: [{ __typename: "Contract", id: $id }]) { ... on Contract {
    compliance(period: $period) { evaluations { ${EVALUATED} } } figures(period: $period) { indicator outcome value } } } }`;
  const { _entities } = await house.ask<{
    _entities: [{ compliance: { evaluations: (Judged & { indicator: string })[] } }];
  }>(operator, query, { id: contractId, period });
  return _entities[0].compliance.evaluations.filter(({ indicator }) => indicator === 'CSAT');
}
const signals = async (contractId: string): Promise<readonly object[]> =>
  house.query(
    "select args ->> 'outcome' as outcome, args ->> 'period' as period from outbox where workflow_id = $1 and signal = 'evaluated' order by sequence",
    [`contract/acme/${contractId}`],
  );

describe('what the contract agrees on is kept when a survey is opened (H3.3, H6.1)', () => {
  test.each<[string, object, string, string]>([
    ['it is anonymous', { anonymous: false }, 'anonymous', 'anonymous ones'],
    ['it needs as many answers', { minimumAnswers: 1 }, 'minimumAnswers', 'agrees on 2'],
    ['it has no other limit', { limit: '90' }, 'limit', 'promises 80'],
    ['it closes before the period is sealed', { closesAt: '2031-03-30T12:00:00Z' }, 'closesAt', 'sealed at 2031-03-30'],
  ])('%s', async (_what, input, field, says) => {
    expect((await open('ctr_terms', input)).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', field], message: expect.stringContaining(says) },
    ]);
  });

  test('it takes limit and least number of answers from there; of another period or scale it says them itself', async () => {
    expect((await open('ctr_terms', { limit: '80.0' })).survey).toMatchObject({ limit: '80', minimumAnswers: 2 });
    const named = { anonymous: false, minimumAnswers: 1, closesAt: '2031-09-01T00:00:00Z' };
    expect((await open('ctr_terms', { ...named, period: '2031-Q1' })).survey).toMatchObject({ limit: '90' });
    expect((await open('ctr_terms', { ...named, scale: 'NPS' })).survey).toMatchObject({ limit: null });
  });
});

describe('a target of satisfaction', () => {
  test('is judged when its surveys close, by the answers of those that have enough; a miss is told to the lifecycle', async () => {
    const kept = await answered('ctr_kept', [5, 4]);
    const missed = await answered('ctr_missed', [5, 3]);
    const few = await answered('ctr_few', [1]);
    expect(await judged('ctr_missed')).toEqual([]);
    await house.setClock('2031-03-14T00:00:00Z');
    for (const id of [kept, missed, few]) await close(id);
    expect(await judged('ctr_kept')).toMatchObject([
      { revision: 1, reason: 'a survey closed', outcome: 'MET', value: '100', final: true, missedAt: null },
    ]);
    expect(await judged('ctr_missed')).toMatchObject([
      { outcome: 'MISSED', value: '50', missedAt: '2031-03-14T00:00:00.000Z' },
    ]);
    expect(await judged('ctr_few')).toMatchObject([
      { outcome: 'NO_DATA', value: null, steps: [{ outcome: 'too few answers: neither kept nor missed' }, {}] },
    ]);
    expect(await signals('ctr_missed')).toEqual([{ outcome: 'MISSED', period: '2031-02' }]);
    expect(await signals('ctr_few')).toEqual([]);
    // How its service ran is another matter: facts of it are taken as before.
    const integration: Caller = { roles: ['integration'], subject: 'monitor' };
    const rows = [{ reference: 'INC-1', start: '2031-02-01T00:00:00Z', end: '2031-02-02T00:00:00Z' }];
    const outages = { service: 'svc_ctr_missed', source: 'tickets', rows };
    expect((await house.mutate(integration, 'recordOutages', outages)).problems).toEqual([]);
    await house.settled();
    expect(await judged('ctr_missed')).toHaveLength(1);
    expect(await signals('ctr_missed')).toHaveLength(2);
  });

  test('is judged anew when another survey of the period closes', async () => {
    const more = await answered('ctr_missed', [5, 5, 5], { closesAt: '2031-03-15T00:00:00Z' });
    await house.setClock('2031-03-15T00:00:00Z');
    await close(more);
    expect(await judged('ctr_missed')).toMatchObject([{ revision: 2, outcome: 'MET', value: '80', missedAt: null }]);
    expect((await signals('ctr_missed')).at(-1)).toEqual({ outcome: 'MET', period: '2031-02' });
  });

  test('of a period that runs is at risk, and missed at its end, when nobody does anything more', async () => {
    const early = await answered('ctr_early', [1, 2], { period: '2031-03', closesAt: '2031-03-16T00:00:00Z' });
    await house.setClock('2031-03-16T00:00:00Z');
    await close(early);
    expect(await judged('ctr_early', '2031-03')).toMatchObject([{ outcome: 'AT_RISK', final: false, missedAt: null }]);
    const evaluate = 'mutation { evaluate(contractId: "ctr_early") { nextCheckAt problems { code } } }';
    expect(await house.ask(system, evaluate)).toMatchObject({
      evaluate: { nextCheckAt: '2031-04-01T00:00:00.000Z', problems: [] },
    });
    await house.setClock('2031-04-01T00:00:00Z');
    await house.ask(system, evaluate);
    expect(await judged('ctr_early', '2031-03')).toMatchObject([
      { outcome: 'MISSED', value: '0', final: true, missedAt: '2031-04-01T00:00:00.000Z' },
    ]);
  });

  test('of a sealed period says what it said, until the period is reopened', async () => {
    await expect(open('ctr_sealed', { closesAt: '2031-04-02T00:00:00Z' })).resolves.toMatchObject({
      problems: [{ path: ['input', 'closesAt'] }],
    });
    const reopening = {
      contractId: 'ctr_sealed',
      period: '2031-02',
      number: 1,
      reopenedAt: '2031-04-01T00:00:00Z',
      until: '2031-05-01T00:00:00Z',
      reason: 'nobody was asked',
      lifecycle: 'contract/acme/ctr_sealed',
    };
    expect((await house.mutate(system, 'adoptReopening', reopening)).problems).toEqual([]);
    const late = await answered('ctr_sealed', [5, 1], { closesAt: '2031-04-02T00:00:00Z' });
    await house.setClock('2031-04-02T00:00:00Z');
    await close(late);
    expect(await judged('ctr_sealed')).toMatchObject([{ outcome: 'MISSED', value: '50' }]);
  });
});
