import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph, system } from '../../support/subgraph.ts';
import { COMPLETED, collectedReview, customer, manager, onReview, operator } from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

const TARGETS = {
  effectiveFrom: '2031-06-01',
  limits: [{ targetId: 'tgt_1', to: '99.95', reason: 'It was kept with ease.' }],
};

/** The evaluation of January of a contract of its own, its report completed and approved with proposed targets. @returns its id */
async function approvedWithTargets(contractId: string): Promise<string> {
  const id = await collectedReview(audits, contractId);
  await onReview(audits, operator, 'completeReview', id, { ...COMPLETED, targets: TARGETS });
  await onReview(audits, manager, 'approveReview', id);
  return id;
}

async function seen(id: string, caller: Caller = customer) {
  const { review } = await audits.ask<{ review: Record<string, unknown> & { report: { content: { text: string } } } }>(
    caller,
    `query ($id: ID!) { review(id: $id) { supplement { version refusal at }
      report { content { text } targets { effectiveFrom limits { targetId serviceName indicator operator unit from to reason } } } } }`,
    { id },
  );
  return review;
}
const record = (reviewId: string, input: object) =>
  audits.mutate(system, 'recordSupplement', { reviewId, ...input }, 'review { id }');

/** What its lifecycle was told last. */
async function toldLast(id: string): Promise<Record<string, unknown>> {
  const [{ args } = { args: {} }] = await audits.query<{ args: Record<string, unknown> }>(
    'select o.args from outbox o join review r on o.workflow_id = r.workflow_id where r.id = $1 order by o.sequence desc limit 1',
    [id],
  );
  return args;
}

describe('targets that a review proposes (H6.4, H3.4)', () => {
  test('are in the report that is approved, and its supplement is due once the customer accepts it', async () => {
    const id = await approvedWithTargets('ctr_accepted');
    const limit = {
      ...TARGETS.limits[0],
      serviceName: 'Archive',
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      unit: 'PERCENT',
      from: '99.9',
    };
    const { report, supplement } = await seen(id);
    expect(report).toMatchObject({ targets: { effectiveFrom: '2031-06-01', limits: [limit] } });
    expect(JSON.parse(report.content.text)).toMatchObject({ targets: { limits: [limit] } });
    expect(supplement).toBeNull();
    expect(await toldLast(id)).toMatchObject({ move: 'APPROVE', isSupplementDue: false });
    await onReview(audits, customer, 'answerReview', id, { accepts: true });
    expect(await toldLast(id)).toMatchObject({ move: 'ACCEPT', phase: 'PUBLISHED', isSupplementDue: true });
    expect((await seen(id)).supplement).toEqual({ version: null, refusal: null, at: null });
    expect((await record(id, { version: 2 })).problems).toEqual([]);
    const opened = { version: 2, refusal: null, at: '2031-04-12T12:00:00.000Z' };
    expect((await seen(id)).supplement).toEqual(opened);
    await record(id, { refusal: 'too late' });
    expect((await seen(id)).supplement).toEqual(opened);
  });

  test('say why no supplement could come of them', async () => {
    const id = await approvedWithTargets('ctr_ended');
    await onReview(audits, customer, 'answerReview', id, { accepts: true });
    await record(id, { refusal: 'The contract has ended.' });
    expect((await seen(id)).supplement).toMatchObject({ version: null, refusal: 'The contract has ended.' });
  });

  test('come to nothing when the customer objects', async () => {
    const id = await approvedWithTargets('ctr_objected');
    await onReview(audits, customer, 'answerReview', id, { accepts: false, reasons: 'Too little.' });
    expect(await toldLast(id)).toMatchObject({ move: 'OBJECT', isSupplementDue: false });
    await record(id, { version: 2 });
    expect((await seen(id)).supplement).toBeNull();
  });

  test('are refused of what was not reviewed, and named anew with a report that was returned', async () => {
    const id = await collectedReview(audits, 'ctr_returned');
    const complete = (targets: object | null) =>
      onReview(audits, operator, 'completeReview', id, { ...COMPLETED, targets });
    const other = { ...TARGETS, limits: [{ ...TARGETS.limits[0], targetId: 'tgt_9' }] };
    expect((await complete(other)).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'targets', 'limits', '0', 'targetId'] },
    ]);
    await complete(TARGETS);
    expect((await seen(id, manager)).report).toMatchObject({ targets: { effectiveFrom: '2031-06-01' } });
    expect((await seen(id)).report).toBeNull();
    await onReview(audits, manager, 'returnReview', id, { reason: 'Not yet.' });
    await complete(null);
    expect((await seen(id, manager)).report).toMatchObject({ targets: null });
  });
});
