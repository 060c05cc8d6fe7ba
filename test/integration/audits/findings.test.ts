import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import { auditor, COMPLETED, collectedReview, customer, manager, onReview, operator, stranger } from './reviewed.ts';

const MAJOR = { grade: 'MAJOR', item: 'targets', says: 'No backup was tried.', owner: 'Operations', due: '2031-05-01' };
const MINOR = { grade: 'MINOR', says: 'The log is kept by hand.', owner: 'Service desk', due: '2031-06-30' };
const OBSERVATION = { grade: 'OBSERVATION', says: 'The disk fills up.', owner: 'Operations', due: '2031-04-12' };

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

type FindingView = { readonly says: string; readonly review: { readonly id: string } };
async function seen(caller: Caller, filter: object): Promise<readonly FindingView[]> {
  const { findings } = await audits.ask<{ findings: { edges: readonly { readonly node: FindingView }[] } }>(
    caller,
    'query ($filter: FindingFilter) { findings(filter: $filter) { edges { node { grade item says owner due raisedAt review { id } } } } }',
    { filter },
  );
  return findings.edges.map(({ node }) => node);
}
async function reported(caller: Caller, id: string): Promise<readonly string[] | null> {
  const { review } = await audits.ask<{ review: { report: { findings: readonly FindingView[] } | null } }>(
    caller,
    'query ($id: ID!) { review(id: $id) { report { findings { says } } } }',
    { id },
  );
  return review.report?.findings.map(({ says }) => says) ?? null;
}
const complete = (id: string, findings: readonly object[]) =>
  onReview(audits, operator, 'completeReview', id, { ...COMPLETED, findings });

describe('findings of a review (H6.4)', () => {
  test('are proposed with its report, replaced when it is returned, and stand with its approval', async () => {
    const contractId = 'ctr_found';
    const id = await collectedReview(audits, contractId);
    expect((await complete(id, [OBSERVATION, MINOR])).problems).toEqual([]);
    expect(await reported(auditor, id)).toEqual([MINOR.says, OBSERVATION.says]);
    expect(await reported(customer, id)).toBeNull();
    expect(await seen(manager, { contractId })).toEqual([]);
    await onReview(audits, manager, 'returnReview', id, { reason: 'The backup is missing.' });
    await complete(id, [OBSERVATION, MAJOR]);
    await onReview(audits, manager, 'approveReview', id);
    for (const caller of [auditor, customer])
      expect(await reported(caller, id)).toEqual([MAJOR.says, OBSERVATION.says]);
    const raisedAt = '2031-04-12T12:00:00.000Z';
    const found = await seen(customer, { contractId });
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ ...MAJOR, raisedAt, review: { id } });
    expect(found).toContainEqual({ ...OBSERVATION, item: null, raisedAt, review: { id } });
    expect(await seen(auditor, { contractId, grades: ['MAJOR'] })).toHaveLength(1);
    expect(await seen(auditor, { reviewId: id, dueBy: '2031-04-30' })).toMatchObject([{ says: OBSERVATION.says }]);
    expect(await seen(stranger, {})).toEqual([]);
  });

  test.each<[string, object, readonly string[]]>([
    ['due yesterday', { due: '2031-04-11' }, ['input', 'findings', '1', 'due']],
    ['of an item that is not checked', { item: 'weather' }, ['input', 'findings', '1', 'item']],
    ['of nobody', { owner: '' }, ['input', 'findings', '1', 'owner']],
  ])('one %s is refused, and nothing is kept', async (name, over, path) => {
    const id = await collectedReview(audits, `ctr_${name.replaceAll(' ', '_')}`);
    const { problems } = await complete(id, [MINOR, { ...MAJOR, ...over }]);
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT', path }]);
    expect(await reported(auditor, id)).toEqual([]);
  });

  test('today is the day of the contract, not of the server', async () => {
    const id = await collectedReview(audits, 'ctr_today');
    await audits.setClock('2031-04-12T22:30:00Z');
    // It is the 13th in Berlin.
    expect((await complete(id, [OBSERVATION])).problems).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await complete(id, [{ ...OBSERVATION, due: '2031-04-13' }])).problems).toEqual([]);
  });
});
