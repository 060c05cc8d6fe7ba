import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import { aDraftedAudit, auditsOf, NAMED, onAudit, TAKEN_OVER } from './audited.ts';
import { changePlan, manager, openReviews, planned, planOf, planReviews, plansSeen } from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

describe('the yearly audit of a contract (H6.2, H6.3)', () => {
  test('is drafted when its plan is due, once: what it is held against, by when, and who is to be named', async () => {
    const drafted = await aDraftedAudit(audits, 'ctr_yearly');
    expect(drafted).toMatchObject({
      phase: 'DRAFT',
      period: '2030',
      kind: 'INTERNAL',
      owner: null,
      auditors: [],
      whoseTurn: 'PROVIDER',
      nameBy: '2031-04-26T22:00:00.000Z',
      nextDeadline: '2031-04-26T22:00:00.000Z',
      reportBy: '2031-05-26T22:00:00.000Z',
      criteria: expect.arrayContaining([expect.stringMatching(/^8\.7\.1 Infrastructure: /)]),
      allowedActions: ['NAME_AUDITORS', 'EXTEND', 'CANCEL'],
    });
    await openReviews(audits, 'ctr_yearly');
    expect(await auditsOf(audits, 'ctr_yearly')).toHaveLength(1);
    expect(await planOf(audits, 'ctr_yearly', 'YEARLY_AUDIT')).toMatchObject({ nextPeriod: '2031' });
  });

  test('is ordered by naming independent auditors; what the draft says holds, unless it is changed', async () => {
    const { id, beginBy, reportBy } = await aDraftedAudit(audits, 'ctr_named');
    const own = { ...NAMED, auditors: [{ subject: 'operator', team: 'Quality' }] };
    expect((await onAudit(audits, manager, 'nameAuditors', id, own)).problems).toMatchObject([
      { code: 'AUDITOR_NOT_INDEPENDENT' },
    ]);
    const named = (await onAudit(audits, manager, 'nameAuditors', id, { ...NAMED, scope: 'The archive of 2030.' }))
      .audit;
    expect(named).toMatchObject({
      phase: 'ORDERED',
      ...NAMED,
      scope: 'The archive of 2030.',
      beginBy,
      reportBy,
      nextDeadline: beginBy,
    });
    expect((await onAudit(audits, manager, 'nameAuditors', id, NAMED)).problems).toMatchObject([
      { code: 'WRONG_PHASE' },
    ]);
  });

  test('is given more time to name auditors: what follows keeps its time', async () => {
    const { id } = await aDraftedAudit(audits, 'ctr_later');
    const more = { due: '2031-05-06T22:00:00.000Z', reason: 'The company is on leave.' };
    expect((await onAudit(audits, manager, 'extendAudit', id, more)).audit).toMatchObject({
      nextDeadline: more.due,
      beginBy: '2031-05-16T22:00:00.000Z',
      reportBy: '2031-06-05T22:00:00.000Z',
    });
  });

  test('is on another day when its plan says so, and not while that is paused', async () => {
    await planned(audits, 'ctr_moved', TAKEN_OVER);
    const moved = await changePlan(audits, await planOf(audits, 'ctr_moved', 'YEARLY_AUDIT'), { dayOfMonth: 31 });
    expect(moved.plan?.nextAt).toBe('2031-01-30T23:00:00.000Z');
    await changePlan(audits, moved.plan ?? expect.fail('not moved'), { paused: true, reason: 'An ISO audit is held.' });
    await openReviews(audits, 'ctr_moved');
    expect(await auditsOf(audits, 'ctr_moved')).toEqual([]);
  });

  test.each<[string, (contractId: string) => Promise<unknown>]>([
    ['when its next review is due', contractId => openReviews(audits, contractId)],
    ['when its lifecycle hands it over again', contractId => planReviews(audits, contractId, TAKEN_OVER)],
  ])(
    'is planned for a contract that had no plan of it %s: from then on, not for years that are over',
    async (name, way) => {
      const contractId = `ctr_${name.replaceAll(' ', '_')}`;
      await planned(audits, contractId, TAKEN_OVER);
      await audits.query(`delete from plan where kind = 'YEARLY_AUDIT' and contract_id = $1`, [contractId]);
      await way(contractId);
      expect(await plansSeen(audits, manager, contractId)).toHaveLength(3);
      expect(await planOf(audits, contractId, 'YEARLY_AUDIT')).toMatchObject({ nextPeriod: '2031' });
      await openReviews(audits, contractId);
      expect(await auditsOf(audits, contractId)).toEqual([]);
    },
  );
});
