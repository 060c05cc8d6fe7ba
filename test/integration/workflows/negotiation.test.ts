import type { ContractSignals } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const TERM = { version: 2, termStart: day(30), termEnd: day(395), lastSealAt: day(405), effectiveFrom: day(30) };

const offered = (
  contract: Stage<ContractSignals>,
  version: number,
  whoseTurn: 'PROVIDER' | 'CUSTOMER',
  phase = 'OFFERED',
) => contract.signal('negotiated', { version, state: 'OFFERED', phase, whoseTurn, expiresAt: day(5) });
const accepted = (contract: Stage<ContractSignals>, version: number, phase = 'SIGNING') =>
  contract.signal('negotiated', { version, state: 'ACCEPTED', phase, whoseTurn: null, expiresAt: null });

describe('the negotiation of a contract (H1.4)', () => {
  test('shows whose turn it is and until when, from the offer to the signatures', async () => {
    const contract = await house.contract({});
    await offered(contract, 1, 'CUSTOMER');
    expect(contract.projections().at(-1)).toMatchObject({
      phase: 'OFFERED',
      whoseTurn: 'CUSTOMER',
      workItem: 'ANSWER_OFFER',
      nextDeadline: day(5),
    });
    expect(await contract.details()).toContain('the offer of version 1 expires if it is not answered');
    await offered(contract, 2, 'PROVIDER');
    expect(contract.projections().at(-1)).toMatchObject({ whoseTurn: 'PROVIDER', workItem: 'ANSWER_OFFER' });
    await accepted(contract, 2);
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'SIGNING', workItem: 'SIGN', nextDeadline: null });
    await contract.signal('signed', TERM);
    expect(contract.asked()).toEqual(['handOverVersion']);
    expect(contract.projections().at(-1)).toMatchObject({
      phase: 'AWAITING_TERM',
      workItem: null,
      whoseTurn: 'SYSTEM',
    });
    expect(await contract.details()).toContain('version 2 was agreed on');
    await contract.keep('contract-negotiated');
  });

  test('an offer that nobody answers ends at its instant, and the provider is to go on', async () => {
    const contract = await house.contract({});
    await offered(contract, 1, 'CUSTOMER');
    await contract.clock.advanceTo(hour(119));
    expect(contract.asked()).toEqual([]);
    await contract.clock.advanceTo(day(5));
    expect(contract.asked()).toEqual(['expireOffer']);
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'DRAFT', whoseTurn: 'PROVIDER', workItem: 'OFFER' });
    await contract.keep('contract-offer-expired');
  });

  test('a contract that is given up ends its lifecycle', async () => {
    const contract = await house.contract({});
    await offered(contract, 1, 'CUSTOMER');
    await contract.signal('negotiated', {
      version: 1,
      state: 'WITHDRAWN',
      phase: 'ABANDONED',
      whoseTurn: null,
      expiresAt: null,
    });
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'ABANDONED' });
    expect(contract.projections().at(-1)).toMatchObject({ phase: 'ABANDONED', whoseTurn: 'NOBODY', workItem: null });
    await contract.keep('contract-abandoned');
  });
});

test('a supplement is negotiated in force, handed over when signed, and brought into force on its date (H7.3.3)', async () => {
  const contract = await house.contract({
    phase: 'ACTIVE',
    version: 1,
    handedOver: 1,
    termStart: day(0),
    termEnd: day(365),
    lastSealAt: day(375),
  });
  await offered(contract, 2, 'CUSTOMER', 'ACTIVE');
  expect(contract.projections().at(-1)).toMatchObject({
    phase: 'ACTIVE',
    whoseTurn: 'CUSTOMER',
    workItem: 'ANSWER_OFFER',
    nextDeadline: day(5),
  });
  await accepted(contract, 2, 'ACTIVE');
  expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', workItem: 'SIGN', nextDeadline: day(365) });
  const signed = { version: 2, termStart: day(0), termEnd: day(365), lastSealAt: day(375), effectiveFrom: day(20) };
  await contract.signal('signed', signed);
  expect(contract.asked()).toEqual(['handOverVersion']);
  expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', workItem: null, nextDeadline: day(20) });
  await contract.clock.advanceTo(day(20));
  expect(contract.asked()).toEqual(['handOverVersion', 'bringIntoForce']);
  expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(365) });
  await contract.keep('contract-supplement');
});
