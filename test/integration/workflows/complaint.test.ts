import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('a complaint of the customer (H6.1)', () => {
  test('is told to both sides, and its answer to the customer', async () => {
    const facts: string[] = [];
    const complaint = await house.complaint(
      {},
      {
        requestComplaintNotification: async ({ fact }) => {
          facts.push(fact);
          return { notificationId: `ntf_${fact}` };
        },
      },
    );
    expect(facts).toEqual(['complaint/cpl_1/recorded/customer', 'complaint/cpl_1/recorded/provider']);
    expect(await complaint.details()).toContain('Complaint cpl_1: the provider is to answer');
    await complaint.signal('answered', {}, 'audits');
    await complaint.signalAgain().catch(() => undefined);
    expect(await complaint.handle.result()).toEqual({ complaintId: 'cpl_1', ended: 'ANSWERED' });
    expect(facts.slice(2)).toEqual(['complaint/cpl_1/answered/customer']);
    await complaint.keep('complaint-answered');
  });

  test('that was answered before it had a lifecycle is told as answered alone', async () => {
    const complaint = await house.complaint({ phase: 'ANSWERED' });
    expect(await complaint.handle.result()).toEqual({ complaintId: 'cpl_1', ended: 'ANSWERED' });
    expect(complaint.asked()).toEqual(['requestComplaintNotification COMPLAINT_ANSWERED']);
  });
});
