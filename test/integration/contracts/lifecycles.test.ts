import { IDENTITY_HEADER, type Identity, signIdentity } from '@surety/platform/identity';
import type { LifecyclesAnswer } from '@surety/platform/reconciliation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { accept, leg, mailsOf, recordBreach, requestNotice } from './breach-record.ts';
import { admin, customer, type House, manager, openHouse, START, system } from './house.ts';
import { doneOn, reportedBreach } from './remedy.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const LIFECYCLES: Identity = { subject: 'reconcile', tenant: 'acme', roles: ['system'], party: null, issuer: 'worker' };

/** Knocks at a door for `surety reconcile`. */
async function knock(door: string, identity: Identity = LIFECYCLES, question: object = {}) {
  const body = JSON.stringify(question);
  const key = house.keys[identity.issuer];
  const answer = await fetch(`${house.url}/internal/${door}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [IDENTITY_HEADER]: signIdentity(key, identity, 'contracts', body),
    },
    body,
  });
  return { status: answer.status, says: (await answer.json()) as object };
}
const lifecycles = async (only: readonly string[] | null, tenant = 'acme') =>
  (await knock('lifecycles', { ...LIFECYCLES, tenant }, { only })).says as LifecyclesAnswer;

const open = async () => {
  const contract = await takeOver(house, cast, { noticeClock: 'DETECTION' });
  const { breach } = await recordBreach(house, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(contract.targetId, 1)],
  });
  return { contract, breachId: breach?.id ?? '' };
};

describe('what rows say of their lifecycles', () => {
  test('a digest is delivered until it is told', async () => {
    const [row] = await house.query<{ id: string }>(`select id from contact where email = 'office@customer.example'`);
    const contact = { name: 'Office', email: 'office@customer.example', digestAt: '18:00' };
    await house.mutate(admin, 'updateContact', { contactId: row?.id, expectedVersion: 1, contact });
    const { notification } = await requestNotice(house, (await open()).breachId, 'ANALYSIS_EXTENDED');
    await house.mutate(system, 'prepareDelivery', { notificationId: notification?.id });
    const [digest] = await house.query<{ id: string }>('select id from digest');
    const delivery = `delivery/acme/${digest?.id}`;
    const fact = `digest/${row?.id}/${digest?.id}`;
    expect((await lifecycles([delivery])).lifecycles).toMatchObject([
      { workflowId: delivery, record: { isOver: false, lifecycle: { start: { fact, told: 0 } } } },
    ]);
    await house.mutate(system, 'recordTold', {
      notificationId: digest?.id,
      contactId: row?.id,
      messageId: '<1@surety>',
    });
    expect((await lifecycles([delivery])).lifecycles).toMatchObject([{ record: { isOver: true } }]);
  });

  test('a breach that was told is entered after its notice, and knows the message that said so', async () => {
    const { contract, breachId } = await open();
    const { notification } = await requestNotice(house, breachId);
    const [first, second] = await mailsOf(house, notification?.id ?? '');
    if (!first || !second) expect.fail('the customer has two contacts');
    await accept(house, notification?.id ?? '', first);
    const delivery = `delivery/acme/${notification?.id}`;
    const answer = await lifecycles([`breach/acme/${breachId}`, delivery, `contract/acme/${contract.id}`]);
    expect(answer).toMatchObject({ now: START, next: null });
    expect(answer.lifecycles).toMatchObject([
      {
        workflowId: `breach/acme/${breachId}`,
        last: 2,
        sent: 0, // nothing sends this house's outbox
        kept: 1,
        record: {
          isOver: false,
          phase: 'AWAITING_ANALYSIS',
          shown: null,
          lifecycle: {
            workflow: 'breach',
            start: {
              phase: 'AWAITING_ANALYSIS',
              clockStart: START,
              notifyBy: '2031-03-11T12:00:00.000Z',
              toldAt: START,
              asked: [`breach/${breachId}/breach_notice`],
              analysed: false,
              late: false,
            },
          },
        },
      },
      {
        workflowId: `contract/acme/${contract.id}`,
        record: {
          isOver: false,
          phase: 'ACTIVE',
          lifecycle: { start: { phase: 'ACTIVE', version: 1, nextCheckAt: START } },
        },
      },
      // The other contact was not reached yet.
      { workflowId: delivery, record: { isOver: false, lifecycle: { start: { told: 1 } } } },
    ]);
    await accept(house, notification?.id ?? '', second);
    // Everybody was told; that the notice was received is still awaited (H7.3.1).
    expect((await lifecycles([delivery])).lifecycles).toMatchObject([{ record: { isOver: false } }]);
    await house.mutate(
      customer,
      'acknowledgeNotification',
      { notificationId: notification?.id },
      'notification { id }',
    );
    expect((await lifecycles([delivery])).lifecycles).toMatchObject([{ record: { isOver: true } }]);
  });

  test('a breach whose remedy is under way is entered where that stands', async () => {
    const { breachId } = await reportedBreach(house, cast);
    await doneOn(house, customer, breachId, 'rejectRectification', { reason: 'It failed again.' });
    expect((await lifecycles([`breach/acme/${breachId}`])).lifecycles).toMatchObject([
      {
        record: {
          isOver: false,
          phase: 'RECTIFYING',
          lifecycle: {
            start: {
              phase: 'RECTIFYING',
              analysed: true,
              remedy: { phase: 'RECTIFYING', move: 'REJECT', step: 4, measures: 1, rejections: 1, maxRejections: 3 },
            },
          },
        },
      },
    ]);
  });

  test('a breach that is closed needs no lifecycle', async () => {
    const { breachId } = await open();
    await house.mutate(system, 'closeBreach', { breachId });
    expect((await lifecycles([`breach/acme/${breachId}`])).lifecycles).toMatchObject([
      { record: { isOver: true, phase: 'CLOSED' } },
    ]);
  });

  test('messages are sent once more from a number on', async () => {
    const { breachId } = await open();
    const workflowId = `breach/acme/${breachId}`;
    await house.mutate(manager, 'analyseBreach', { breachId, expectedVersion: 1, cause: 'A.', improvement: 'B.' });
    await house.query("update outbox set sent_at = now(), outcome = 'SENT' where workflow_id = $1", [workflowId]);
    expect((await lifecycles([workflowId])).lifecycles).toMatchObject([{ last: 2, sent: 2 }]);
    const again = await knock('send-again', LIFECYCLES, { workflowId, after: 1 });
    expect(again.says).toEqual({ messages: 1 });
    expect((await lifecycles([workflowId])).lifecycles).toMatchObject([{ last: 2, sent: 1 }]);
  });
});

describe('the doors', () => {
  test.each(['tenants', 'lifecycles', 'trail', 'send-again'])('%s is closed to people', async door => {
    const person: Identity = { ...LIFECYCLES, roles: ['admin'], issuer: 'gateway' };
    expect((await knock(door, person)).status).toBe(403);
  });

  test('tell one tenant nothing of another', async () => {
    const { breachId } = await open();
    expect((await lifecycles(null)).lifecycles.length).toBeGreaterThan(0);
    expect((await lifecycles(null, 'other')).lifecycles).toEqual([]);
    expect((await lifecycles([`breach/acme/${breachId}`], 'other')).lifecycles).toEqual([]);
    expect((await knock('trail', { ...LIFECYCLES, tenant: 'other' })).says).toMatchObject({ isWritten: false });
    expect((await knock('tenants')).says).toEqual({ tenants: ['acme'] });
  });
});
