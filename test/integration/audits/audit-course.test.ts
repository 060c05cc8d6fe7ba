import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph, type Subgraph } from '../../support/subgraph.ts';
import { type AuditView, anAudit, auditSeen, onAudit, orderAudit, TEXT_EVIDENCE } from './audited.ts';
import { onFinding, PLAN, REPORT } from './remedied.ts';
import { auditor, manager, operator, planned, secondManager } from './reviewed.ts';

let audits: Subgraph;
beforeAll(async () => {
  audits = await openSubgraph('audits', '2031-04-12T12:00:00Z');
});
afterAll(() => audits?.close());

type Sent = { readonly start: object; readonly args: Record<string, unknown> };
/** What its lifecycle was told, oldest first. */
const messagesTo = async ({ workflowId }: AuditView): Promise<readonly Sent[]> =>
  (await audits.query('select start, args from outbox where workflow_id = $1 order by sequence', [
    workflowId,
  ])) as unknown as readonly Sent[];

/** Puts right what was found. */
async function solve(findingId: string): Promise<void> {
  await onFinding(audits, operator, 'planRemediation', findingId, PLAN);
  await onFinding(audits, operator, 'reportRemediation', findingId, REPORT);
  const { problems } = await onFinding(audits, manager, 'verifyRemediation', findingId, { verifies: true });
  expect(problems).toEqual([]);
}

describe('the course of an audit (H6.3)', () => {
  test('has the dates of its kind, or those that the order agrees on; its lifecycle begins with it', async () => {
    const audit = await anAudit(audits, 'ctr_dated');
    expect(audit).toMatchObject({
      phase: 'ORDERED',
      whoseTurn: 'AUDITORS',
      beginBy: '2031-04-22T22:00:00.000Z',
      reportBy: '2031-05-12T22:00:00.000Z',
      nextDeadline: '2031-04-22T22:00:00.000Z',
      overdue: false,
    });
    const [sent] = await messagesTo(audit);
    expect(sent?.start).toMatchObject({ auditId: audit.id, phase: 'ORDERED', step: 1, due: audit.beginBy });
    expect(sent?.args).toMatchObject({ move: 'ORDER', openFindings: 0 });
    expect(sent?.args['reminders']).toHaveLength(3);
    const agreed = { beginBy: '2031-04-20T00:00:00Z', reportBy: '2031-04-30T00:00:00Z' };
    expect((await orderAudit(audits, 'ctr_dated', agreed)).audit).toMatchObject({
      beginBy: '2031-04-20T00:00:00.000Z',
      reportBy: '2031-04-30T00:00:00.000Z',
    });
    const lateReport = { beginBy: '2031-05-20T00:00:00Z' };
    expect((await orderAudit(audits, 'ctr_dated', lateReport)).audit?.reportBy).toBe('2031-05-20T00:00:00.000Z');
  });

  test.each<[string, object, readonly string[]]>([
    ['a begin that has passed', { beginBy: '2031-04-12T12:00:00Z' }, ['input', 'beginBy']],
    [
      'a report before its begin',
      { beginBy: '2031-05-12T12:00:00Z', reportBy: '2031-05-01T00:00:00Z' },
      ['input', 'reportBy'],
    ],
  ])('is not ordered with %s', async (name, order, path) => {
    const contractId = `ctr_${name.replaceAll(' ', '_')}`;
    await planned(audits, contractId);
    expect((await orderAudit(audits, contractId, order)).problems).toMatchObject([{ code: 'INVALID_INPUT', path }]);
  });

  test('begins with what is put on record first; one that found nothing is closed with its report', async () => {
    const audit = await anAudit(audits, 'ctr_begun');
    const begun = (await onAudit(audits, auditor, 'addAuditEvidence', audit.id, TEXT_EVIDENCE)).audit;
    expect(begun).toMatchObject({
      phase: 'FIELD_WORK',
      begunAt: '2031-04-12T12:00:00.000Z',
      nextDeadline: audit.reportBy,
    });
    await onAudit(audits, auditor, 'addAuditEvidence', audit.id, TEXT_EVIDENCE);
    const report = { conclusions: 'All is well.', findings: [] };
    const reported = (await onAudit(audits, auditor, 'reportAudit', audit.id, report)).audit;
    expect(reported).toMatchObject({ phase: 'CLOSED', whoseTurn: 'NOBODY', closedAt: '2031-04-12T12:00:00.000Z' });
    expect((await messagesTo(audit)).map(({ args: { move, step } }) => [move, step])).toEqual([
      ['ORDER', 1],
      ['BEGIN', 2],
      ['CLOSE', 3],
    ]);
  });

  test('is closed with the last of its findings that is verified as solved', async () => {
    const audit = await anAudit(audits, 'ctr_closed');
    const findings = ['Nobody tries it.', 'Nobody reads it.'].map(says => ({
      grade: 'MINOR',
      says,
      owner: 'Operations',
    }));
    const report = { conclusions: 'Two things.', findings };
    const reported = (await onAudit(audits, auditor, 'reportAudit', audit.id, report)).audit;
    expect(reported).toMatchObject({ phase: 'REPORTED', whoseTurn: 'PROVIDER', nextDeadline: null, closedAt: null });
    const [first, second] = reported?.findings ?? [];
    await solve(first?.id ?? '');
    expect((await auditSeen(audits, audit.id)).phase).toBe('REPORTED');
    await solve(second?.id ?? '');
    expect(await auditSeen(audits, audit.id)).toMatchObject({ phase: 'CLOSED', closedAt: '2031-04-12T12:00:00.000Z' });
    expect((await messagesTo(audit)).map(({ args: { move, openFindings } }) => [move, openFindings])).toEqual([
      ['ORDER', 0],
      ['REPORT', 2],
      ['SOLVE', 1],
      ['CLOSE', 0],
    ]);
  });

  test('is given more time with a reason; what follows a later begin keeps its time', async () => {
    const audit = await anAudit(audits, 'ctr_extended');
    const day = '2031-04-24T22:00:00.000Z';
    const extend = (due: string, caller = manager) =>
      onAudit(audits, caller, 'extendAudit', audit.id, { due, reason: 'The archive is closed.' });
    expect((await extend('2031-04-20T00:00:00Z')).problems).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'due'] },
    ]);
    expect((await extend(day)).audit).toMatchObject({
      beginBy: day,
      reportBy: '2031-05-14T22:00:00.000Z',
      nextDeadline: day,
      extensionReason: 'The archive is closed.',
    });
    expect((await messagesTo(audit)).at(-1)?.args).toMatchObject({ move: 'EXTEND', step: 2, due: day });
    await onAudit(audits, auditor, 'addAuditEvidence', audit.id, TEXT_EVIDENCE);
    expect((await extend('2031-06-01T00:00:00Z')).audit).toMatchObject({
      beginBy: day,
      reportBy: '2031-06-01T00:00:00.000Z',
    });
  });

  test('is cancelled with a reason until it is reported, by nobody who answers for what is audited', async () => {
    const contractId = 'ctr_cancelled';
    await planned(audits, contractId);
    const ordered = (await orderAudit(audits, contractId, { owner: 'manager' })).audit;
    const cancel = (caller = secondManager) =>
      onAudit(audits, caller, 'cancelAudit', ordered?.id ?? '', { reason: 'It was ordered twice.' });
    expect((await cancel(manager)).problems).toMatchObject([{ code: 'AUDITED_BY_IT' }]);
    expect((await cancel()).audit).toMatchObject({
      phase: 'CANCELLED',
      cancelReason: 'It was ordered twice.',
      cancelledBy: 'second-manager',
      nextDeadline: null,
      allowedActions: [],
    });
    expect((await cancel()).problems).toMatchObject([{ code: 'WRONG_PHASE' }]);
    expect(
      (await onAudit(audits, auditor, 'addAuditEvidence', ordered?.id ?? '', TEXT_EVIDENCE)).problems,
    ).toMatchObject([{ code: 'WRONG_PHASE' }]);
  });
});
