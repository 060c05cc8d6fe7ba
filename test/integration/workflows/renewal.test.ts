import type { ContractInput } from '@surety/workflow-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const IN_FORCE: Partial<ContractInput> = {
  phase: 'ACTIVE',
  version: 1,
  handedOver: 1,
  termStart: day(-300),
  termEnd: day(60),
  lastSealAt: day(65),
};
const NEXT = { termStart: day(-300), termEnd: day(120), lastSealAt: day(125), effectiveFrom: day(60) };

test('the provider is asked to propose another term; when both have signed it, the next dates count (H7.4)', async () => {
  const contract = await house.contract(
    { ...IN_FORCE, renewal: { opensAt: day(10), renewsAt: null } },
    { passRenewal: async () => ({ awaitsProposal: true }) },
  );
  expect(contract.projections().at(-1)).toMatchObject({ workItem: null, nextDeadline: day(10) });
  await contract.clock.advanceTo(day(10));
  expect(contract.asked()).toEqual(['passRenewal']);
  expect(contract.projections().at(-1)).toMatchObject({
    phase: 'ACTIVE',
    whoseTurn: 'PROVIDER',
    workItem: 'PROPOSE_RENEWAL',
    nextDeadline: day(60),
  });
  expect(await contract.details()).toContain('both sides were told that the term ends soon');
  const offer = { version: 2, whoseTurn: 'CUSTOMER', expiresAt: day(40), phase: 'ACTIVE' } as const;
  await contract.signal('negotiated', { ...offer, state: 'OFFERED' });
  expect(contract.projections().at(-1)).toMatchObject({ whoseTurn: 'CUSTOMER', workItem: 'ANSWER_OFFER' });
  await contract.signal('negotiated', { ...offer, state: 'REJECTED' });
  expect(contract.projections().at(-1)).toMatchObject({ whoseTurn: 'PROVIDER', workItem: 'PROPOSE_RENEWAL' });
  await contract.signal('signed', { ...NEXT, version: 3, renewal: { opensAt: day(90), renewsAt: null } });
  expect(contract.projections().at(-1)).toMatchObject({ workItem: null, nextDeadline: day(60) });
  await contract.clock.advanceTo(day(60));
  expect(contract.asked()).toEqual(['passRenewal', 'handOverVersion', 'bringIntoForce']);
  expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(90) });
  await contract.keep('contract-renewal-agreed');
  await contract.handle.terminate('the test is over');
});

test('renewed by itself when the last day to opt out is over, and ended when a side opts out of the next (H7.4)', async () => {
  const contract = await house.contract({ ...IN_FORCE, renewal: { opensAt: day(10), renewsAt: day(30) } });
  await contract.clock.advanceTo(day(30));
  expect(contract.asked()).toEqual(['passRenewal', 'passRenewal']);
  expect(await contract.timers()).toContain(
    `the contract is renewed by itself, unless a side has opted out (${day(30).slice(0, 16).replace('T', ' ')} UTC)`,
  );
  await contract.signal('signed', { ...NEXT, version: 2, renewal: { opensAt: day(70), renewsAt: day(90) } });
  await contract.clock.advanceTo(day(70));
  expect(contract.asked().slice(2)).toEqual(['handOverVersion', 'bringIntoForce', 'passRenewal']);
  await contract.signal('optedOut', { by: 'CUSTOMER' });
  expect(await contract.details()).toContain('the customer opted out: the contract ends with its term');
  await contract.clock.advanceTo(day(125));
  expect(contract.asked().slice(5)).toEqual(['evaluate', 'expireContract']);
  expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
  await contract.keep('contract-renewed-by-itself');
});

test('goes on by the month from the end of its term on (H7.4)', async () => {
  const ends = [day(90), null];
  const contract = await house.contract(IN_FORCE, { expireContract: async () => ends.shift() ?? null });
  await contract.clock.advanceTo(day(60));
  expect(contract.asked()).toEqual(['evaluate', 'expireContract']);
  expect(contract.projections().at(-1)).toMatchObject({ phase: 'ACTIVE', nextDeadline: day(90) });
  expect(await contract.details()).toContain('by its own words the contract goes on until');
  await contract.signal('signed', { ...NEXT, version: 2, termEnd: day(90), lastSealAt: day(95) });
  await contract.clock.advanceTo(day(95));
  expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
  await contract.keep('contract-by-the-month');
});
