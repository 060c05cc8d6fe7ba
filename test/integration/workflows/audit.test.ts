import type { AuditSignals, AuditStanding } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, openHouse, type Stage } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

type Audit = Stage<AuditSignals>;

/** A step that begins at a day and is due at another one, as the rows of audits say. */
const begun = (from: number, until: number): Pick<AuditStanding, 'due' | 'reminders'> => ({
  due: day(until),
  reminders: [0.5, 0.75, 0.9].map(share => day(from + (until - from) * share)),
});
const move = (audit: Audit, what: string, standing: Partial<AuditStanding> & Pick<AuditStanding, 'phase' | 'step'>) =>
  audit.signal('moved', { due: null, reminders: [], openFindings: 0, ...standing, move: what }, 'audits');
const told = (audit: Audit): readonly string[] =>
  audit.asked().map(asked => asked.replace('requestAuditNotification ', ''));

describe('an audit, until all that it found is verified as solved (H6.3)', () => {
  test('is begun and reported by its auditors; it is closed with the last of its findings', async () => {
    const audit = await house.audit({});
    expect(audit.projections().at(-1)).toMatchObject({
      recordId: 'aud_1',
      phase: 'ORDERED',
      whoseTurn: 'AUDITORS',
      workItem: 'BEGIN_AUDIT',
      nextDeadline: day(10),
    });
    await move(audit, 'BEGIN', { phase: 'FIELD_WORK', step: 2, ...begun(4, 30) });
    expect(audit.projections().at(-1)).toMatchObject({ workItem: 'REPORT_AUDIT', nextDeadline: day(30) });
    await move(audit, 'REPORT', { phase: 'REPORTED', step: 3, openFindings: 2 });
    expect(audit.projections().at(-1)).toMatchObject({ whoseTurn: 'PROVIDER', workItem: null, nextDeadline: null });
    expect(await audit.details()).toContain('its findings are being put right (2 left)');
    await move(audit, 'SOLVE', { phase: 'REPORTED', step: 3, openFindings: 1 });
    expect(await audit.details()).toContain('(1 left)');
    await move(audit, 'CLOSE', { phase: 'CLOSED', step: 4 });
    expect(await audit.handle.result()).toEqual({ auditId: 'aud_1', ended: 'CLOSED' });
    expect(told(audit)).toEqual([
      'AUDIT_TURN', // to begin
      'AUDIT_TURN', // to report
      'AUDIT_NEWS', // reported: its auditors
      'AUDIT_NEWS', // and the manager
      'AUDIT_NEWS', // closed: its auditors
      'AUDIT_NEWS', // and the manager
    ]);
    await audit.keep('audit-closed');
  });

  test('its auditors are reminded at 50, 75 and 90 % of the time; the manager is told once that it is overdue', async () => {
    const audiences: string[] = [];
    const audit = await house.audit(
      {},
      {
        requestAuditNotification: async ({ fact, audience }) => {
          audiences.push(`${fact.split('/').slice(2, 4).join('/')} ${audience}`);
          return { notificationId: `ntf_${fact}` };
        },
      },
    );
    for (const at of [5, 7.5, 9, 9.5, 11, 40]) await audit.clock.advanceTo(day(at));
    expect(audiences).toEqual([
      'begin/turn AUDITORS',
      'begin/reminder-50 AUDITORS',
      'begin/reminder-75 AUDITORS',
      'begin/reminder-90 AUDITORS',
      'begin/overdue PROVIDER_MANAGER',
    ]);
    expect(await audit.timers()).toContain('deadline of the audit aud_1 (2031-01-15 10:00 UTC)');
    await move(audit, 'EXTEND', { phase: 'ORDERED', step: 2, ...begun(40, 50) });
    await audit.clock.advanceTo(day(51));
    expect(audiences.slice(5)).toEqual(audiences.slice(0, 5));
    await audit.keep('audit-overdue');
  });

  test('that its plan drafted waits for its auditors to be named; if nobody is, all of the provider are told', async () => {
    const heard: string[] = [];
    const audit = await house.audit(
      { phase: 'DRAFT', ...begun(0, 14) },
      {
        requestAuditNotification: async ({ fact, audience }) => {
          heard.push(`${fact.split('/').slice(2, 4).join('/')} ${audience}`);
          return { notificationId: `ntf_${fact}` };
        },
      },
    );
    expect(audit.projections().at(-1)).toMatchObject({ whoseTurn: 'PROVIDER', workItem: 'NAME_AUDITORS' });
    await audit.clock.advanceTo(day(15));
    expect(heard).toEqual([
      'name/turn PROVIDER_MANAGER',
      'name/reminder-50 PROVIDER_MANAGER',
      'name/reminder-75 PROVIDER_MANAGER',
      'name/reminder-90 PROVIDER_MANAGER',
      'name/overdue PROVIDER',
    ]);
    await move(audit, 'ORDER', { phase: 'ORDERED', step: 2, ...begun(15, 25) });
    expect(heard.slice(5)).toEqual(['begin/turn AUDITORS']);
    await audit.keep('audit-drafted');
  });

  test('an operator gives it more time, while something is awaited', async () => {
    const asked: object[] = [];
    const audit = await house.audit(
      {},
      {
        extendAudit: async input => {
          asked.push(input);
        },
      },
    );
    const extend = (due: string) =>
      audit.handle.executeUpdate<string, [unknown]>('extend', {
        args: [{ due, reason: 'The archive is closed.', by: 'night-shift' }],
      });
    await expect(extend(day(9))).rejects.toMatchObject({
      cause: { message: 'due: it is due at 2031-01-15 10:00 UTC already. Give a later instant.' },
    });
    expect(await extend(day(15))).toBe('It is due at 2031-01-20 10:00 UTC now, and who has to act is told so.');
    expect(asked).toMatchObject([
      { auditId: 'aud_1', due: day(15), reason: 'The archive is closed.', onBehalfOf: 'night-shift' },
    ]);
    await move(audit, 'EXTEND', { phase: 'ORDERED', step: 2, ...begun(0, 15) });
    expect(audit.projections().at(-1)).toMatchObject({ nextDeadline: day(15) });
    await move(audit, 'REPORT', { phase: 'REPORTED', step: 3, openFindings: 1 });
    await expect(extend(day(20))).rejects.toMatchObject({
      cause: { message: 'Nothing is awaited of its auditors now: there is nothing to extend.' },
    });
    await audit.keep('audit-extended-by-operator');
  });

  test('is cancelled, and told so; entered late, it tells the present step', async () => {
    const audit = await house.audit({ phase: 'FIELD_WORK', step: 2, ...begun(-20, -1) });
    expect(told(audit)).toEqual(['AUDIT_OVERDUE']);
    await move(audit, 'CANCEL', { phase: 'CANCELLED', step: 3 });
    expect(await audit.handle.result()).toEqual({ auditId: 'aud_1', ended: 'CANCELLED' });
    expect(told(audit).slice(1)).toEqual(['AUDIT_NEWS', 'AUDIT_NEWS']);
    await audit.keep('audit-cancelled');
  });
});
