import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import {
  EFFECT,
  extensionAsked,
  findingSeen,
  findingsOf,
  MINOR,
  onFinding,
  openFinding,
  PLAN,
  plannedFinding,
  REPORT,
  recordEffect,
  reportedFinding,
  verifiedFinding,
} from './remedied.ts';
import {
  auditor,
  COMPLETED,
  collect,
  customer,
  manager,
  onReview,
  operator,
  reviewsSeen,
  secondManager,
  stranger,
} from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

type Sent = { readonly start: Record<string, unknown>; readonly args: Record<string, unknown> };
/** What its lifecycle was told, oldest first. */
const messagesTo = async (workflowId: string | null): Promise<readonly Sent[]> =>
  (await audits.query('select start, args from outbox where workflow_id = $1 order by sequence', [
    workflowId,
  ])) as never;

describe('a finding is followed from the approval of its report on (H6.3)', () => {
  test('it is due by its grade, its plan sooner, and its lifecycle hears of that', async () => {
    const finding = await openFinding(audits, 'ctr_opened');
    expect(finding).toMatchObject({
      grade: 'MINOR',
      due: '2031-06-11',
      phase: 'AWAITING_PLAN',
      whoseTurn: 'PROVIDER',
      nextDeadline: '2031-04-22T22:00:00.000Z',
      overdue: false,
      version: 2,
      workflowId: `remediation/acme/${finding.id}`,
      repeats: null,
    });
    expect(await findingSeen(audits, finding.id, customer)).toMatchObject({ allowedActions: [] });
    expect(await findingSeen(audits, finding.id, stranger)).toBeNull();
    const [opened] = await messagesTo(finding.workflowId);
    expect(opened?.args).toMatchObject({
      move: 'OPEN',
      phase: 'AWAITING_PLAN',
      step: 1,
      due: '2031-04-22T22:00:00.000Z',
      reminders: ['2031-04-17T17:00:00.000Z', '2031-04-20T07:30:00.000Z', '2031-04-21T21:00:00.000Z'],
      customerToldAt: '2031-04-25T22:00:00.000Z',
    });
  });

  test('planned, reported and verified by another person it is solved, where no figure shows its effect', async () => {
    const { id } = await openFinding(audits, 'ctr_solved');
    const planned = await onFinding(audits, operator, 'planRemediation', id, { ...PLAN, owner: 'Storage' });
    expect(planned.finding).toMatchObject({
      phase: 'REMEDIATING',
      owner: 'Storage',
      rootCause: PLAN.rootCause,
      nextDeadline: '2031-06-11T22:00:00.000Z',
      allowedActions: ['ASK_EXTENSION', 'REPORT', 'ASSIGN'],
    });
    expect((await onFinding(audits, manager, 'reportRemediation', id, REPORT)).finding).toMatchObject({
      phase: 'AWAITING_VERIFICATION',
      nextDeadline: '2031-04-17T22:00:00.000Z',
      allowedActions: [],
    });
    const own = await onFinding(audits, manager, 'verifyRemediation', id, { verifies: true });
    expect(own.problems).toMatchObject([{ code: 'VERIFY_OWN_REMEDIATION' }]);
    const verified = await onFinding(audits, auditor, 'verifyRemediation', id, { verifies: true });
    expect(verified.finding).toMatchObject({
      phase: 'SOLVED',
      verifiedBy: 'auditor',
      nextDeadline: null,
      solvedAt: '2031-04-12T12:00:00.000Z',
    });
  });

  test('what is not verified is to be done again by its day, and says why', async () => {
    const { id } = await reportedFinding(audits, 'ctr_refused');
    expect((await onFinding(audits, manager, 'verifyRemediation', id, { verifies: false })).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'reason'] },
    ]);
    const reason = 'There is no log of it.';
    const { finding } = await onFinding(audits, manager, 'verifyRemediation', id, { verifies: false, reason });
    expect(finding).toMatchObject({
      phase: 'REMEDIATING',
      refusalReason: reason,
      nextDeadline: '2031-06-11T22:00:00.000Z',
    });
    expect((await onFinding(audits, operator, 'reportRemediation', id, REPORT)).finding?.refusalReason).toBeNull();
  });
});

describe('a later day (H6.3)', () => {
  test('is asked for with a reason and holds once another person grants it', async () => {
    const { id, extension } = await extensionAsked(audits, 'ctr_granted');
    expect(extension).toMatchObject({ until: '2099-05-01', askedBy: 'operator' });
    expect(await findingSeen(audits, id, customer)).toMatchObject({
      due: '2031-06-11',
      whoseTurn: 'CUSTOMER',
      allowedActions: ['ANSWER_EXTENSION'],
    });
    const { finding } = await onFinding(audits, customer, 'answerExtension', id, { grants: true });
    expect(finding).toMatchObject({ due: '2099-05-01', extension: null, whoseTurn: 'PROVIDER' });
  });

  test('is refused with a reason: the day stays', async () => {
    const { id } = await extensionAsked(audits, 'ctr_not_granted');
    const reason = 'The parts are there.';
    const { finding } = await onFinding(audits, auditor, 'answerExtension', id, { grants: false, reason });
    expect(finding).toMatchObject({ due: '2031-06-11', extension: null, extensionRefusal: reason });
  });

  test('is not for who asked for it, nor a sooner one', async () => {
    const { id } = await plannedFinding(audits, 'ctr_own_extension');
    const sooner = { until: '2031-06-11', reason: 'Parts are late.' };
    expect((await onFinding(audits, manager, 'askExtension', id, sooner)).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'until'] },
    ]);
    await onFinding(audits, manager, 'askExtension', id, { ...sooner, until: '2031-06-12' });
    expect((await onFinding(audits, manager, 'answerExtension', id, { grants: true })).problems).toMatchObject([
      { code: 'ANSWER_OWN_EXTENSION' },
    ]);
    expect((await onFinding(audits, secondManager, 'answerExtension', id, { grants: true })).problems).toEqual([]);
  });
});

test('what is found again of the same item is one graver, due by that, and names what it repeats (H6.3)', async () => {
  const contractId = 'ctr_repeated';
  const first = await openFinding(audits, contractId);
  const next = (await reviewsSeen(audits, manager, contractId)).find(({ period }) => period === '2031-02')?.id ?? '';
  await collect(audits, next);
  const findings = [MINOR, { ...MINOR, item: 'figures' }, { ...MINOR, item: null }];
  await onReview(audits, operator, 'completeReview', next, { ...COMPLETED, findings });
  await onReview(audits, manager, 'approveReview', next);
  const found = (await findingsOf(audits, contractId)).filter(({ id }) => id !== first.id);
  expect(found.map(({ grade, due, repeats }) => [grade, due, repeats?.id ?? null]).toSorted()).toEqual([
    ['MAJOR', '2031-05-12', first.id],
    ['MINOR', '2031-06-11', null],
    ['MINOR', '2031-06-11', null],
  ]);
  expect(await findingSeen(audits, first.id)).toMatchObject({ grade: 'MINOR', phase: 'AWAITING_PLAN' });
});

test.each([0, 367])('the effect of a remediation is not looked at after %i days (H6.3)', async afterDays => {
  const { id } = await openFinding(audits, `ctr_after_${afterDays}`);
  const input = { ...PLAN, effect: { ...EFFECT, afterDays } };
  expect((await onFinding(audits, operator, 'planRemediation', id, input)).problems).toMatchObject([
    { code: 'INVALID_INPUT', path: ['input', 'effect', 'afterDays'] },
  ]);
});

describe('a finding as time goes by (H6.3)', () => {
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    for (const name of ['kept', 'missed', 'unknown'])
      ids[name] = (await verifiedFinding(audits, `ctr_${name}`, { plan: { effect: EFFECT } })).id;
    ids['late'] = (await plannedFinding(audits, 'ctr_overdue')).id;
  });

  test('its effect is looked at after the time that the plan names, not before', async () => {
    const id = ids['kept'] ?? '';
    const { phase, nextDeadline } = await findingSeen(audits, id);
    expect([phase, nextDeadline]).toEqual(['WATCHING_EFFECT', '2031-06-11T22:00:00.000Z']);
    expect((await recordEffect(audits, id, ['MISSED'])).problems).toMatchObject([{ code: 'NOT_DUE_YET' }]);
    expect(await findingSeen(audits, id)).toMatchObject({ phase, effect: null, overdue: false });
    await audits.setClock('2031-06-11T22:00:00Z');
    const { finding } = await recordEffect(audits, id, ['MET']);
    expect(finding).toMatchObject({
      phase: 'SOLVED',
      effect: { outcome: 'EFFECTIVE', figures: [{ period: '2031-05' }] },
    });
  });

  test('a miss opens it again, with a new day and nothing of what was done before', async () => {
    const id = ids['missed'] ?? '';
    const { finding } = await recordEffect(audits, id, ['MISSED', 'ON_TRACK']);
    expect(finding).toMatchObject({
      phase: 'AWAITING_PLAN',
      effect: { outcome: 'NOT_EFFECTIVE' },
      reopened: 1,
      due: '2031-08-11',
      nextDeadline: '2031-06-22T22:00:00.000Z',
      rootCause: null,
      verifiedBy: null,
    });
    const last = (await messagesTo(finding?.workflowId ?? null)).at(-1);
    expect(last?.args).toMatchObject({ move: 'FAILED', phase: 'AWAITING_PLAN', reopened: 1 });
    expect((await recordEffect(audits, id, ['MISSED'])).finding?.reopened).toBe(1);
  });

  test('it is overdue when its day is over, and stays to be done', async () => {
    const id = ids['late'] ?? '';
    await audits.setClock('2031-06-11T22:00:01Z');
    expect(await findingSeen(audits, id)).toMatchObject({ phase: 'REMEDIATING', overdue: true });
    expect((await onFinding(audits, operator, 'reportRemediation', id, REPORT)).finding).toMatchObject({
      overdue: false,
    });
  });

  test('without a figure it is looked at again after 7 days, until the contract has no more of them', async () => {
    const id = ids['unknown'] ?? '';
    const { finding } = await recordEffect(audits, id, ['NO_DATA']);
    expect(finding).toMatchObject({
      phase: 'WATCHING_EFFECT',
      effect: { outcome: 'UNKNOWN' },
      nextDeadline: '2031-06-19T22:00:00.000Z',
    });
    await audits.setClock('2032-01-10T00:00:00Z');
    expect((await recordEffect(audits, id, [])).finding).toMatchObject({
      phase: 'SOLVED',
      effect: { outcome: 'UNKNOWN' },
    });
  });
});
