import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph, system } from '../../support/subgraph.ts';
import {
  approvedReview,
  auditor,
  COMPLETED,
  collect,
  collectedReview,
  completedReview,
  customer,
  manager,
  onReview,
  openReviews,
  operator,
  planned,
  reviewSeen,
  reviewsSeen,
  secondManager,
  stranger,
} from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

const sentTo = async (workflowId: string) =>
  (
    await audits.query<{ signal: string; args: { move: string } }>(
      'select signal, args from outbox where workflow_id = $1 order by sequence',
      [workflowId],
    )
  ).map(({ args }) => args.move);

describe('opening reviews (H6.2, H6.4)', () => {
  test('opens what came due, each period once, also after a time in which nothing ran', async () => {
    await planned(audits, 'ctr_due');
    expect(await openReviews(audits, 'ctr_due')).toBe('2031-05-04T22:00:00.000Z');
    const periods = async () => (await reviewsSeen(audits, auditor, 'ctr_due')).map(({ period }) => period).toSorted();
    expect(await periods()).toEqual(['2031-01', '2031-02', '2031-03', '2031-Q1']);
    expect(await openReviews(audits, 'ctr_due')).toBe('2031-05-04T22:00:00.000Z');
    expect(await periods()).toHaveLength(4);
    const [review] = await reviewsSeen(audits, auditor, 'ctr_due');
    expect(review).toMatchObject({ phase: 'COLLECTING', whoseTurn: 'SYSTEM', due: null, allowedActions: [] });
    expect(review?.workflowId).toMatch(/^review\/acme\/pln_\w+\/2031-/);
  });

  test('by many at once opens each once', async () => {
    await planned(audits, 'ctr_many');
    await Promise.all(Array.from({ length: 6 }, () => openReviews(audits, 'ctr_many')));
    expect(await reviewsSeen(audits, manager, 'ctr_many')).toHaveLength(4);
  });

  test('starts the lifecycle of each', async () => {
    const [review] = await reviewsSeen(audits, manager, 'ctr_due');
    expect(await sentTo(review?.workflowId ?? '')).toEqual(['OPEN']);
  });
});

describe('the evidence of a review (H6.2)', () => {
  test('is sealed, drafts the report, and stays as it is', async () => {
    const id = await collectedReview(audits, 'ctr_evidence');
    const before = await reviewSeen(audits, id);
    expect(before).toMatchObject({
      phase: 'AWAITING_COMPLETION',
      whoseTurn: 'PROVIDER',
      due: '2031-04-17T22:00:00.000Z',
    });
    expect(before.report?.sections[0]).toMatchObject({
      text: 'Of 1 promised value, 1 was kept and 0 missed.',
      figures: [{ value: '99.95 %, kept', evaluationId: 'evl_1', revision: 1 }],
    });
    const { text = '', sha256 } = before.evidence ?? {};
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const again = await collect(audits, id, { evaluations: [] });
    expect(again).toMatchObject({ problems: [] });
    expect(await reviewSeen(audits, id)).toEqual(before);
  });

  test('and report are hidden from the customer until the report is approved', async () => {
    const id = await completedReview(audits, 'ctr_hidden');
    expect(await reviewSeen(audits, id, customer)).toMatchObject({ evidence: null, report: null });
    expect((await reviewSeen(audits, id, auditor)).evidence).not.toBeNull();
    await onReview(audits, manager, 'approveReview', id);
    const shown = await reviewSeen(audits, id, customer);
    expect(shown.report).toMatchObject({ conclusions: COMPLETED.conclusions });
    expect(shown.evidence).not.toBeNull();
  });
});

describe('completing, approving, answering (H6.2)', () => {
  test('leads from the draft to the published report', async () => {
    const id = await collectedReview(audits, 'ctr_way');
    const completed = await onReview(audits, operator, 'completeReview', id, COMPLETED);
    expect(completed).toMatchObject({
      problems: [],
      review: { phase: 'AWAITING_APPROVAL', completedBy: 'operator', due: '2031-04-15T22:00:00.000Z' },
    });
    const returned = await onReview(audits, manager, 'returnReview', id, { reason: 'Say what was improved.' });
    expect(returned.review).toMatchObject({ phase: 'AWAITING_COMPLETION', returnReason: 'Say what was improved.' });
    await onReview(audits, manager, 'completeReview', id, COMPLETED);
    expect((await reviewSeen(audits, id)).allowedActions).toEqual([]);
    expect(await onReview(audits, manager, 'approveReview', id)).toMatchObject({
      problems: [{ code: 'REVIEW_OWN_REPORT' }],
    });
    const approved = await onReview(audits, secondManager, 'approveReview', id);
    expect(approved.review).toMatchObject({
      phase: 'AWAITING_ANSWER',
      whoseTurn: 'CUSTOMER',
      approvedBy: 'second-manager',
      due: '2031-04-22T22:00:00.000Z',
    });
    const answered = await onReview(audits, customer, 'answerReview', id, { accepts: true });
    expect(answered.review).toMatchObject({
      phase: 'PUBLISHED',
      answer: { kind: 'ACCEPTED', reasons: null },
      publishedAt: '2031-04-12T12:00:00.000Z',
      due: null,
    });
    const { workflowId } = await reviewSeen(audits, id);
    expect(await sentTo(workflowId)).toEqual([
      'OPEN',
      'COLLECT',
      'COMPLETE',
      'RETURN',
      'COMPLETE',
      'APPROVE',
      'ACCEPT',
    ]);
  });

  test('an objection has reasons, and publishes the report with them', async () => {
    const id = await approvedReview(audits, 'ctr_objected');
    const bare = await onReview(audits, customer, 'answerReview', id, { accepts: false });
    expect(bare.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reasons'] }]);
    const { review } = await onReview(audits, customer, 'answerReview', id, {
      accepts: false,
      reasons: 'A day lacks.',
    });
    expect(review).toMatchObject({ phase: 'PUBLISHED', answer: { kind: 'OBJECTED', reasons: 'A day lacks.' } });
  });

  test.each<[string, object, readonly string[]]>([
    ['without conclusions', { conclusions: ' ' }, ['input', 'conclusions']],
    ['with a check left out', { checks: COMPLETED.checks.slice(1) }, ['input', 'checks']],
    ['with a check twice', { checks: [...COMPLETED.checks, COMPLETED.checks[0]] }, ['input', 'checks']],
    [
      'with a shortcoming that says nothing',
      { checks: COMPLETED.checks.with(1, { item: 'incidents', result: 'SHORTCOMING' }) },
      ['input', 'checks', '1', 'note'],
    ],
    [
      'with a measure of nobody',
      { measures: [{ ...COMPLETED.measures[0], owner: '' }] },
      ['input', 'measures', '0', 'owner'],
    ],
  ])('a report %s is refused', async (name, input, path) => {
    const id = await collectedReview(audits, `ctr_${name.replaceAll(' ', '_')}`);
    const { problems } = await onReview(audits, operator, 'completeReview', id, { ...COMPLETED, ...input });
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT', path }]);
  });

  test('a decision on what was seen before is refused', async () => {
    const id = await completedReview(audits, 'ctr_stale');
    const { problems } = await onReview(audits, manager, 'approveReview', id, { expectedVersion: 1 });
    expect(problems).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});

describe('silence of the customer (H6.2)', () => {
  test('is recorded once its time is over, and not before; an answer that came first stays', async () => {
    const silent = await approvedReview(audits, 'ctr_silent');
    const answered = await approvedReview(audits, 'ctr_answered');
    const record = (reviewId: string) => audits.mutate(system, 'recordSilence', { reviewId });
    expect(await record(silent)).toMatchObject({ problems: [{ code: 'NOT_DUE_YET' }] });
    expect(await reviewSeen(audits, silent)).toMatchObject({ phase: 'AWAITING_ANSWER', answer: null });
    await audits.setClock('2031-04-22T22:00:00Z');
    await onReview(audits, customer, 'answerReview', answered, { accepts: true });
    await Promise.all([silent, answered].map(record));
    expect(await reviewSeen(audits, silent)).toMatchObject({
      phase: 'PUBLISHED',
      answer: { kind: 'SILENT', reasons: null },
      publishedAt: '2031-04-22T22:00:00.000Z',
    });
    expect(await reviewSeen(audits, answered)).toMatchObject({ answer: { kind: 'ACCEPTED' } });
    const late = await onReview(audits, customer, 'answerReview', silent, { accepts: true });
    expect(late.problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
  });
});

describe('a report that the customer asks for (H7.2)', () => {
  const ask = (input: object, caller = customer) =>
    audits.mutate<{ review: { id: string; kind: string; workflowId: string } | null }>(
      caller,
      'requestReport',
      { contractId: 'ctr_asked', period: '2031-04', by: '2031-05-02T22:00:00Z', reason: 'The board asks.', ...input },
      'review { id kind workflowId plan { id } requestReason }',
    );
  beforeAll(() => planned(audits, 'ctr_asked'));

  test('is opened out of turn, with deadlines up to the instant by which it is needed', async () => {
    const { review, problems } = await ask({});
    expect(problems).toEqual([]);
    expect(review).toMatchObject({ kind: 'REQUESTED_REPORT', plan: null, requestReason: 'The board asks.' });
    const id = review?.id ?? '';
    expect(review?.workflowId).toBe(`review/acme/${id}/2031-04`);
    await collect(audits, id);
    expect(await reviewSeen(audits, id)).toMatchObject({ due: '2031-04-27T22:00:00.000Z' });
    await onReview(audits, operator, 'completeReview', id, { ...COMPLETED, checks: [] });
    expect(await reviewSeen(audits, id)).toMatchObject({ due: '2031-05-02T22:00:00.000Z' });
    expect((await ask({})).problems).toMatchObject([{ code: 'REPORT_ASKED_ALREADY', path: ['input', 'period'] }]);
  });

  test.each<[string, object, string, string]>([
    ['on a period that has not begun', { period: '2031-06' }, 'INVALID_INPUT', 'period'],
    ['on a period before the term', { period: '2030-12' }, 'INVALID_INPUT', 'period'],
    ['on what is no period', { period: 'May' }, 'INVALID_INPUT', 'period'],
    ['on a rolling period', { period: 'P30D/2031-03-20' }, 'INVALID_INPUT', 'period'],
    ['at once', { by: '2031-04-23T00:00:00Z' }, 'INVALID_INPUT', 'by'],
    ['without a reason', { reason: '' }, 'INVALID_INPUT', 'reason'],
    ['on another contract', { contractId: 'ctr_none' }, 'NOT_FOUND', 'contractId'],
  ])('%s is refused', async (_name, input, code, field) => {
    expect((await ask(input)).problems).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('on a contract of another is refused as on none', async () => {
    expect((await ask({}, stranger)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('a contract that ends before its term (H7.4)', () => {
  const end = async (endedAt: string, lastSealAt: string): Promise<string | null> => {
    const input = { contractId: 'ctr_ended', endedAt, lastSealAt };
    return (await audits.mutate<{ nextReviewAt: string | null }>(system, 'endReviews', input, 'nextReviewAt'))
      .nextReviewAt;
  };

  test('is reviewed to its last day, with the seal of its last period at the latest, and not beyond', async () => {
    await planned(audits, 'ctr_ended');
    const april = await openReviews(audits, 'ctr_ended');
    expect(april).toBe('2031-05-04T22:00:00.000Z');
    expect(await end('2031-05-10T22:00:00Z', '2031-05-20T22:00:00Z')).toBe(april);
    expect(await end('2031-06-10T22:00:00Z', '2031-06-20T22:00:00Z')).toBe(april);
    await audits.setClock('2031-05-05T00:00:00Z');
    expect(await openReviews(audits, 'ctr_ended')).toBe('2031-05-20T22:00:00.000Z');
    await audits.setClock('2031-05-21T00:00:00Z');
    expect(await openReviews(audits, 'ctr_ended')).toBeNull();
    const periods = (await reviewsSeen(audits, auditor, 'ctr_ended')).map(({ period }) => period);
    expect(periods.toSorted()).toEqual(['2031-01', '2031-02', '2031-03', '2031-04', '2031-05', '2031-Q1', '2031-Q2']);
  });

  test('has no review where it had no plans', async () => {
    const input = { contractId: 'ctr_none', endedAt: '2031-05-10T22:00:00Z', lastSealAt: '2031-05-20T22:00:00Z' };
    expect(await audits.mutate(system, 'endReviews', input, 'nextReviewAt')).toEqual({
      nextReviewAt: null,
      problems: [],
    });
  });
});

test('a customer sees the reviews of its own contracts only', async () => {
  expect(await reviewsSeen(audits, customer, 'ctr_due')).toHaveLength(4);
  expect(await reviewsSeen(audits, stranger, 'ctr_due')).toEqual([]);
  const [review] = await reviewsSeen(audits, customer, 'ctr_due');
  expect(await reviewSeen(audits, review?.id ?? '', stranger)).toBeNull();
});
