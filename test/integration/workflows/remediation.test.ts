import type { RemediationSignals, RemediationStanding } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, openHouse, type Stage } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

type Remediation = Stage<RemediationSignals>;

/** A step that begins at a day and is due at another one, reminded and escalated as the rows of audits say. */
function begun(from: number, until: number): Pick<RemediationStanding, 'due' | 'reminders' | 'customerToldAt'> {
  const reminders = [0.5, 0.75, 0.9].map(share => day(from + (until - from) * share));
  return { due: day(until), reminders, customerToldAt: day(until + 3) };
}
const NOTHING_DUE = { due: null, reminders: [], customerToldAt: null };
const move = (
  remediation: Remediation,
  what: string,
  standing: Partial<RemediationStanding> & Pick<RemediationStanding, 'phase' | 'step'>,
) =>
  remediation.signal(
    'moved',
    { reopened: 0, isExtensionAsked: false, ...NOTHING_DUE, ...standing, move: what },
    'audits',
  );
const planned = (remediation: Remediation) =>
  move(remediation, 'PLAN', { phase: 'REMEDIATING', step: 2, ...begun(0, 30) });
const reported = (remediation: Remediation, at: number) =>
  move(remediation, 'REPORT', { phase: 'AWAITING_VERIFICATION', step: 3, ...begun(at, at + 5) });
const verified = (remediation: Remediation, until: number) =>
  move(remediation, 'VERIFY', { phase: 'WATCHING_EFFECT', step: 4, due: day(until) });

const told = (remediation: Remediation): readonly string[] =>
  remediation.asked().map(asked => asked.replace('requestFindingNotification ', ''));

describe('a finding, until it is verified as solved (H6.3)', () => {
  test('is planned, put right, reported and verified; then its effect is looked at, and the row decides', async () => {
    const checked: unknown[] = [];
    const remediation = await house.remediation(
      {},
      {
        checkEffect: async ({ due }) => {
          checked.push(due);
        },
      },
    );
    expect(remediation.projections().at(-1)).toMatchObject({
      recordId: 'fnd_1',
      phase: 'AWAITING_PLAN',
      whoseTurn: 'PROVIDER',
      workItem: 'PLAN_REMEDIATION',
      nextDeadline: day(5),
    });
    await planned(remediation);
    expect(remediation.projections().at(-1)).toMatchObject({ workItem: 'REMEDIATE', nextDeadline: day(30) });
    expect(await remediation.details()).toContain(
      'Major finding fnd_1: the provider is to put it right and to report that',
    );
    await reported(remediation, 10);
    expect(remediation.projections().at(-1)).toMatchObject({ workItem: 'VERIFY_REMEDIATION' });
    await verified(remediation, 60);
    expect(remediation.projections().at(-1)).toMatchObject({
      whoseTurn: 'SYSTEM',
      workItem: null,
      nextDeadline: day(60),
    });
    await remediation.clock.advanceTo(day(59));
    expect(checked).toEqual([]);
    await remediation.clock.advanceTo(day(60));
    expect(checked).toEqual([day(60)]);
    await move(remediation, 'LOOK_AGAIN', { phase: 'WATCHING_EFFECT', step: 4, due: day(67) });
    await remediation.clock.advanceTo(day(67));
    expect(checked).toEqual([day(60), day(67)]);
    await move(remediation, 'WORKED', { phase: 'SOLVED', step: 5 });
    expect(await remediation.handle.result()).toEqual({ findingId: 'fnd_1', ended: 'SOLVED' });
    expect(told(remediation)).toEqual([
      'FINDING_TURN', // to plan
      'FINDING_TURN', // to put right
      'FINDING_TURN', // to verify
      'FINDING_VERIFIED', // the provider
      'FINDING_VERIFIED', // the customer
      'checkEffect',
      'checkEffect',
      'FINDING_SOLVED', // the provider
      'FINDING_SOLVED', // the customer
    ]);
    await remediation.keep('remediation-solved');
  });

  test('a later day is for the customer to grant; what no figure shows is solved as it is verified', async () => {
    const remediation = await house.remediation({});
    await planned(remediation);
    await move(remediation, 'ASK_EXTENSION', {
      phase: 'REMEDIATING',
      step: 2,
      ...begun(0, 30),
      isExtensionAsked: true,
    });
    expect(remediation.projections().at(-1)).toMatchObject({
      phase: 'REMEDIATING',
      whoseTurn: 'CUSTOMER',
      workItem: 'ANSWER_EXTENSION',
      nextDeadline: day(30),
    });
    await move(remediation, 'GRANT_EXTENSION', { phase: 'REMEDIATING', step: 3, ...begun(2, 50) });
    expect(remediation.projections().at(-1)).toMatchObject({ workItem: 'REMEDIATE', nextDeadline: day(50) });
    await remediation.clock.advanceTo(day(25));
    expect(told(remediation)).toEqual([
      'FINDING_TURN', // to plan
      'FINDING_TURN', // to put right
      'FINDING_TURN', // the customer, to answer
      'FINDING_TURN', // to put right by the later day
    ]);
    await remediation.clock.advanceTo(day(27));
    expect(told(remediation).slice(4)).toEqual(['FINDING_REMINDER']);
    await reported(remediation, 27);
    await move(remediation, 'VERIFY', { phase: 'SOLVED', step: 4 });
    expect(await remediation.handle.result()).toEqual({ findingId: 'fnd_1', ended: 'SOLVED' });
    await remediation.keep('remediation-extended-and-verified');
  });

  test("what is late is reminded at 50, 75 and 90 % of its time, then told to the provider's manager, then to the customer", async () => {
    const audiences: string[] = [];
    const remediation = await house.remediation(
      {},
      {
        requestFindingNotification: async ({ fact, audience }) => {
          audiences.push(`${fact.split('/')[3]} ${audience}`);
          return { notificationId: `ntf_${fact}` };
        },
      },
    );
    await planned(remediation);
    for (const at of [15, 22.5, 27, 29]) await remediation.clock.advanceTo(day(at));
    expect(audiences.slice(2)).toEqual(['reminder-50 PROVIDER', 'reminder-75 PROVIDER', 'reminder-90 PROVIDER']);
    await remediation.clock.advanceTo(day(32));
    expect(audiences.slice(5)).toEqual(['overdue PROVIDER_MANAGER']);
    await remediation.clock.advanceTo(day(60));
    expect(audiences.slice(6)).toEqual(['overdue CUSTOMER']);
    expect(remediation.projections().at(-1)).toMatchObject({ phase: 'REMEDIATING', workItem: 'REMEDIATE' });
    expect(await remediation.timers()).toContain('deadline of the remediation of fnd_1 (2031-02-04 10:00 UTC)');
    await remediation.keep('remediation-overdue');
  });

  test('what did not work is told to both sides and begins again', async () => {
    const remediation = await house.remediation({});
    await planned(remediation);
    await reported(remediation, 10);
    await verified(remediation, 40);
    await remediation.clock.advanceTo(day(40));
    await move(remediation, 'FAILED', { phase: 'AWAITING_PLAN', step: 5, reopened: 1, ...begun(40, 45) });
    expect(told(remediation).slice(5)).toEqual([
      'checkEffect',
      'FINDING_NOT_EFFECTIVE', // the provider
      'FINDING_NOT_EFFECTIVE', // the customer
    ]);
    expect(remediation.projections().at(-1)).toMatchObject({ phase: 'AWAITING_PLAN', nextDeadline: day(45) });
    expect(await remediation.details()).toContain('the figures show that it did not work');
    await remediation.clock.advanceTo(day(43));
    expect(told(remediation).slice(8)).toEqual(['FINDING_REMINDER']);
    await remediation.keep('remediation-not-effective');
  });

  test('entered where its record stands, it tells the present step, and looks at an effect that came due meanwhile', async () => {
    const remediation = await house.remediation({ phase: 'WATCHING_EFFECT', step: 4, ...NOTHING_DUE, due: day(-1) });
    expect(told(remediation)).toEqual(['checkEffect', 'FINDING_VERIFIED', 'FINDING_VERIFIED']);
    await remediation.keep('remediation-entered-late');
  });
});
