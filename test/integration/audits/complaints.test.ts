import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import {
  auditor,
  collect,
  customer,
  manager,
  openReviews,
  operator,
  planned,
  reviewSeen,
  reviewsSeen,
  stranger,
} from './reviewed.ts';

type ComplaintView = {
  readonly id: string;
  readonly says: string;
  readonly madeAt: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly version: number;
  readonly allowedActions: readonly string[];
};
const COMPLAINT = 'id criterion says madeAt recordedBy answer answeredBy answeredAt version allowedActions';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

const complain = (contractId: string, input: object = {}, caller: Caller = customer) =>
  audits.mutate<{ complaint: ComplaintView | null }>(
    caller,
    'recordComplaint',
    { contractId, criterion: 'TIMELINESS', says: 'The export came a day late.', ...input },
    `complaint { ${COMPLAINT} }`,
  );
const answer = (complaint: Pick<ComplaintView, 'id' | 'version'> | null, input: object = {}) =>
  audits.mutate<{ complaint: ComplaintView | null }>(
    operator,
    'answerComplaint',
    { complaintId: complaint?.id, expectedVersion: complaint?.version, answer: 'It runs at night now.', ...input },
    `complaint { ${COMPLAINT} }`,
  );
async function seen(caller: Caller, filter: object): Promise<readonly ComplaintView[]> {
  const { complaints } = await audits.ask<{ complaints: { edges: readonly { readonly node: ComplaintView }[] } }>(
    caller,
    `query ($filter: ComplaintFilter) { complaints(filter: $filter) { edges { node { ${COMPLAINT} } } } }`,
    { filter },
  );
  return complaints.edges.map(({ node }) => node);
}

describe('a complaint (H6.1)', () => {
  test('is put on record by the customer, or by the provider who heard it, and answered once', async () => {
    await planned(audits, 'ctr_heard');
    const { complaint, problems } = await complain('ctr_heard');
    expect(problems).toEqual([]);
    expect(complaint).toMatchObject({
      recordedBy: 'customer',
      madeAt: '2031-04-12T12:00:00.000Z',
      answer: null,
      version: 1,
      allowedActions: [],
    });
    await complain('ctr_heard', { madeAt: '2031-04-01T08:00:00Z', criterion: 'ACCURACY' }, manager);
    expect((await seen(operator, { contractId: 'ctr_heard' })).map(({ allowedActions }) => allowedActions)).toEqual([
      ['ANSWER'],
      ['ANSWER'],
    ]);
    expect((await answer(complaint)).complaint).toMatchObject({ answeredBy: 'operator', version: 2 });
    expect((await answer(complaint)).problems).toMatchObject([{ code: 'STALE_VERSION' }]);
    const again = await answer({ id: complaint?.id ?? '', version: 2 });
    expect(again.problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
    const waiting = await seen(auditor, { contractId: 'ctr_heard', answered: false });
    expect(waiting).toMatchObject([{ criterion: 'ACCURACY', recordedBy: 'manager' }]);
    expect(await seen(auditor, { contractId: 'ctr_heard', criteria: ['TIMELINESS'] })).toHaveLength(1);
  });

  test.each<[string, object, string, string]>([
    ['that says nothing', { says: ' ' }, 'INVALID_INPUT', 'says'],
    ['of tomorrow', { madeAt: '2031-04-13T00:00:00Z' }, 'INVALID_INPUT', 'madeAt'],
    ['about no contract', { contractId: 'ctr_none' }, 'NOT_FOUND', 'contractId'],
  ])('%s is refused', async (_name, input, code, field) => {
    await planned(audits, 'ctr_refused');
    expect((await complain('ctr_refused', input)).problems).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('is seen by its customer, and about its own contract only', async () => {
    await planned(audits, 'ctr_own');
    await complain('ctr_own');
    expect(await seen(customer, { contractId: 'ctr_own' })).toHaveLength(1);
    expect(await seen(stranger, {})).toEqual([]);
    expect((await complain('ctr_own', {}, stranger)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('complaints of its period are evidence of a review, without their words (H6.1, H6.2)', async () => {
  const contractId = 'ctr_reviewed';
  await planned(audits, contractId);
  // January in Berlin, to the last instant of it; the one after is February's.
  const made = ['2031-01-14T08:00:00Z', '2031-01-31T22:59:59.999Z', '2031-01-31T23:00:00Z'];
  const complaints = [];
  for (const madeAt of made) complaints.push((await complain(contractId, { madeAt })).complaint);
  await answer(complaints[0] ?? null);
  await openReviews(audits, contractId);
  const id = (await reviewsSeen(audits, manager, contractId)).find(({ period }) => period === '2031-01')?.id ?? '';
  await collect(audits, id);
  const { evidence, report } = await reviewSeen(audits, id);
  const { complaints: kept } = JSON.parse(evidence?.text ?? '{}') as { complaints: object[] };
  expect(kept).toMatchObject([
    { complaintId: complaints[0]?.id, madeAt: '2031-01-14T08:00:00.000Z', answeredAt: '2031-04-12T12:00:00.000Z' },
    { complaintId: complaints[1]?.id, answeredAt: null },
  ]);
  expect(evidence?.text).not.toContain('export');
  expect(report?.sections.at(-2)).toMatchObject({ text: '2 complaints; 1 was not answered.' });
});

test('closed surveys about its period are evidence of a review, with how many answered (H6.1, H6.2)', async () => {
  const contractId = 'ctr_surveyed';
  await planned(audits, contractId);
  await openReviews(audits, contractId);
  const id = (await reviewsSeen(audits, manager, contractId)).find(({ period }) => period === '2031-01')?.id ?? '';
  const survey = {
    surveyId: 'srv_1',
    period: '2031-01',
    scale: 'CSAT',
    outcome: 'MISSED',
    value: '80',
    unit: 'PERCENT',
  };
  const surveys = [{ ...survey, limit: '90', invited: 20, answered: 10, minimumAnswers: 5 }];
  expect((await collect(audits, id, { surveys })).problems).toEqual([]);
  const { evidence, report } = await reviewSeen(audits, id);
  expect(JSON.parse(evidence?.text ?? '{}')).toMatchObject({ surveys });
  expect(report?.sections.at(-1)).toMatchObject({
    text: '1 survey of satisfaction; 1 missed what is promised, 0 had too few answers.',
  });
});
