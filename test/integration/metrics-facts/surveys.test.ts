import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, customer, type House, openHouse, operator, otherCustomer, system } from './facts-house.ts';
import { adopt, BY_OUTAGES } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  for (const id of ['ctr_named', 'ctr_anonymous', 'ctr_refused', 'ctr_erased'])
    await adopt(house, id, { service: id, targets: [BY_OUTAGES] });
});
afterAll(() => house.close());

const asked = (subject: string): Caller => ({ ...customer, subject });
const PEOPLE = ['ann', 'bo', 'cem'];
const FIELDS = `id period outcome value unit limit invited answered minimumAnswers anonymous scores { score count }
  answers { subject score comment at } allowedActions`;

type View = {
  readonly id: string;
  readonly outcome: string;
  readonly answered: number;
  readonly allowedActions: readonly string[];
  readonly answers: readonly object[];
};
const open = (contractId: string, input: object = {}) =>
  house.mutate<{ survey: View | null }>(
    operator,
    'openSurvey',
    {
      contractId,
      period: '2031-02',
      scale: 'CSAT',
      question: 'How satisfied are you with the archive?',
      anonymous: false,
      invited: PEOPLE,
      minimumAnswers: 2,
      closesAt: '2031-03-20T12:00:00Z',
      ...input,
    },
    `survey { ${FIELDS} }`,
  );
const opened = async (contractId: string, input: object = {}): Promise<string> => {
  const { survey, problems } = await open(contractId, input);
  if (!survey) throw new Error(problems[0]?.message);
  return survey.id;
};
const answer = (surveyId: string, subject: string, input: object) =>
  house.mutate<{ survey: View | null }>(asked(subject), 'answerSurvey', { surveyId, ...input }, `survey { ${FIELDS} }`);
async function seen(id: string, caller: Caller = operator): Promise<View | null> {
  const { survey } = await house.ask<{ survey: View | null }>(
    caller,
    `query ($id: ID!) { survey(id: $id) { ${FIELDS} } }`,
    { id },
  );
  return survey;
}

describe('a survey of satisfaction (H6.1, H3.4)', () => {
  test.each<[string, object, readonly string[]]>([
    ['of no period', { period: 'spring' }, ['period']],
    ['of nobody', { invited: [] }, ['invited']],
    ['of somebody twice', { invited: ['ann', 'ann'] }, ['invited']],
    ['that needs more answers than it can get', { minimumAnswers: 4 }, ['minimumAnswers']],
    ['that is over', { closesAt: '2031-03-01T00:00:00Z' }, ['closesAt']],
    ['with a limit of 101 %', { limit: '101' }, ['limit']],
    ['without a question', { question: ' ' }, ['question']],
  ])('%s is refused', async (_name, input, path) => {
    expect((await open('ctr_refused', input)).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', ...path] },
    ]);
  });

  test('takes one answer of each who is asked, and of nobody else', async () => {
    const id = await opened('ctr_named');
    expect(await seen(id, asked('ann'))).toMatchObject({ allowedActions: ['ANSWER'], answered: 0, invited: 3 });
    const { survey } = await answer(id, 'ann', { score: 5, comment: 'It finds everything.' });
    expect(survey).toMatchObject({ outcome: 'OPEN', answered: 1, value: null, scores: [], allowedActions: [] });
    expect((await answer(id, 'ann', { score: 1 })).problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
    expect((await answer(id, 'bo', { score: 6 })).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'score'] },
    ]);
    expect((await answer(id, 'zoe', { score: 5 })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await seen(id, otherCustomer)).toBeNull();
    expect((await seen(id))?.answers).toEqual([
      { subject: 'ann', score: 5, comment: 'It finds everything.', at: expect.any(String) },
    ]);
    expect((await seen(id, asked('bo')))?.answers).toEqual([]);
  });

  test('of an anonymous one only the scores are counted: no row says whose is which', async () => {
    const id = await opened('ctr_anonymous', { anonymous: true });
    expect((await answer(id, 'ann', { score: 2, comment: 'So slow.' })).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'comment'] },
    ]);
    await answer(id, 'ann', { score: 2, idempotencyKey: 'mine' });
    expect((await answer(id, 'ann', { score: 5, idempotencyKey: 'mine' })).problems).toEqual([]);
    expect((await answer(id, 'ann', { score: 5 })).problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
    const rows = await house.query('select * from survey_invitation where survey_id = $1 order by subject', [id]);
    expect(rows).toMatchObject([
      { subject: 'ann', is_answered: true, score: null, comment: null, answered_at: null },
      { subject: 'bo', is_answered: false },
      { subject: 'cem', is_answered: false },
    ]);
    const kept = await house.query(
      `select input_hash as text from idempotency_key where mutation = 'answerSurvey' and subject = 'ann' and key = 'mine'
       union all select details::text from trail where subject_id = $1 and actor = 'ann' and outcome = 'DONE'`,
      [id],
    );
    expect(kept).toHaveLength(2);
    expect(kept[1]).toEqual({ text: '{}' });
    expect(await seen(id)).toMatchObject({ answered: 1, answers: [], scores: [] });
  });
});

describe('the result of a survey, once it is closed', () => {
  test('is the share of 4 and 5 against the limit, with no fewer answers than the minimum; nothing is taken any more', async () => {
    const ids = [];
    for (const [scale, contractId, scores, limit] of [
      ['CSAT', 'ctr_named', [5, 4, 5], null],
      ['CSAT', 'ctr_named', [5, 3], null],
      ['CSAT', 'ctr_named', [5], null],
      ['NPS', 'ctr_anonymous', [10, 9, 3], '30'],
    ] as const) {
      const id = await opened(contractId, { scale, limit, anonymous: contractId === 'ctr_anonymous' });
      for (const [index, score] of scores.entries()) await answer(id, PEOPLE[index] ?? '', { score });
      ids.push(id);
    }
    const toErase = await opened('ctr_erased');
    await answer(toErase, 'ann', { score: 4, comment: 'Fine.' });
    await house.setClock('2031-03-20T12:00:00Z');
    const results = await Promise.all(ids.map(id => seen(id, asked('cem'))));
    expect(results).toMatchObject([
      {
        outcome: 'MET',
        value: '100',
        unit: 'PERCENT',
        limit: '90',
        scores: [
          { score: 4, count: 1 },
          { score: 5, count: 2 },
        ],
      },
      { outcome: 'MISSED', value: '50', allowedActions: [] },
      { outcome: 'TOO_FEW', value: null, scores: [], answered: 1 },
      { outcome: 'MET', value: '33.333333333333', unit: 'POINTS', limit: '30' },
    ]);
    expect((await answer(ids[1] ?? '', 'cem', { score: 5 })).problems).toMatchObject([
      { code: 'WRONG_PHASE', message: expect.stringContaining('CLOSED') },
    ]);
    const within = async (start: string) => {
      const { surveysWithin } = await house.ask<{ surveysWithin: readonly { readonly id: string }[] }>(
        system,
        'query ($start: DateTime!) { surveysWithin(contractId: "ctr_named", start: $start, end: "2031-04-01T00:00:00Z") { id } }',
        { start },
      );
      return surveysWithin.map(({ id }) => id);
    };
    expect(await within('2031-01-01T00:00:00Z')).toEqual(expect.arrayContaining(ids.slice(0, 3)));
    expect(await within('2031-03-01T00:00:00Z')).toEqual([]);
    await house.ask(system, 'mutation { eraseMetricsTrail(contractId: "ctr_erased") }');
    expect(await house.query('select * from survey_invitation where survey_id = $1', [toErase])).toEqual([]);
    expect(await seen(toErase)).toMatchObject({ answered: 1, answers: [] });
  });
});
