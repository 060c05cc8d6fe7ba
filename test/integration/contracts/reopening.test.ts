import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast } from './actors.ts';
import { kept, leg, messagesTo, recordBreach } from './breach-record.ts';
import { approver, balancesOf, creditOf, missedFebruary, settle } from './credit.ts';
import {
  admin,
  type Caller,
  customer,
  type House,
  manager,
  openHouse,
  operator,
  otherCustomer,
  system,
} from './house.ts';

const JANUARY = {
  period: '2031-01',
  periodStart: '2030-12-31T23:00:00.000Z',
  periodEnd: '2031-01-31T23:00:00.000Z',
};
const TENTH = [998_070, 1_000_000] as const;

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  await approver(house, cast, 'head', '500');
});
afterAll(() => house.close());

type Breach = {
  readonly phase: string;
  readonly standing: string;
  readonly sealAt: string;
  readonly workflowId: string;
  readonly version: number;
};
const breachOf = async (id: string): Promise<Breach> => {
  const query = 'query ($id: ID!) { breach(id: $id) { phase standing sealAt workflowId version } }';
  return (await house.ask<{ breach: Breach }>(manager, query, { id })).breach;
};
type Contract = {
  readonly version: number;
  readonly reopenings: { readonly number: number }[];
  readonly health: string;
};
const contractOf = async (id: string, caller: Caller = manager): Promise<Contract> => {
  const query =
    'query ($id: ID!) { contract(id: $id) { version health reopenings { id period number reason reopenedBy reopenedAt until } } }';
  return (await house.ask<{ contract: Contract }>(caller, query, { id })).contract;
};

/** Reopens February as an admin does. @returns the reopening, or the code of what was refused */
async function reopen(contractId: string, more: object = {}, caller: Caller = admin) {
  const expectedVersion = (await contractOf(contractId))?.version ?? 1;
  const { reopening, problems } = await house.mutate<{ reopening: { id: string; until: string } | null }>(
    caller,
    'reopenPeriod',
    { contractId, period: '2031-02', reason: 'the probe was broken', expectedVersion, ...more },
    'reopening { id until number } contract { version }',
  );
  return reopening ?? problems.map(({ code }) => code);
}
const measured = (contractId: string) =>
  house.mutate(system, 'recordMeasured', { contractId, version: 1, measuredFrom: '2031-03-10T12:00:00Z' });
const close = (breachId: string) => house.mutate(system, 'closeBreach', { breachId });
const payout = (breachId: string, kind: string, reference: string) =>
  house.mutate(manager, 'recordPayout', { breachId, kind, amount: { amount: '100', currency: 'EUR' }, reference });
const work = async (breachId: string) =>
  (
    await house.query<{ kind: string }>('select kind from work_item where breach_id = $1 order by kind', [breachId])
  ).map(({ kind }) => kind);

describe('reopening a sealed period', () => {
  let contractId = '';
  let breachId = '';
  let targetId = '';
  let figures: Awaited<ReturnType<typeof missedFebruary>>['figures'];
  beforeAll(async () => {
    const missed = await missedFebruary(house, cast);
    ({ breachId, figures } = missed);
    contractId = missed.contract.id;
    targetId = missed.contract.targetId;
  });

  test('is refused before: not measured, not sealed, not ended, not promised, another version, nobody’s contract', async () => {
    expect(await reopen(contractId)).toEqual(['PERIOD_NOT_SEALED']);
    await measured(contractId);
    expect(await reopen(contractId)).toEqual(['PERIOD_NOT_SEALED']);
    expect(await reopen(contractId, { period: '2031-03' })).toEqual(['PERIOD_NOT_ENDED']);
    expect(await reopen(contractId, { period: '2031-Q1' })).toEqual(['PERIOD_NOT_PROMISED']);
    expect(await reopen(contractId, { period: '2030-12' })).toEqual(['PERIOD_NOT_PROMISED']);
    expect(await reopen(contractId, { period: 'February' })).toEqual(['INVALID_INPUT']);
    expect(await reopen(contractId, { reason: ' ' })).toEqual(['INVALID_INPUT']);
    expect(await reopen(contractId, { expectedVersion: 99 })).toEqual(['STALE_VERSION']);
    expect(await reopen('ctr_unknown')).toEqual(['NOT_FOUND']);
    expect(await reopen(contractId, {}, { ...admin, tenant: 'other-tenant' })).toEqual(['NOT_FOUND']);
  });

  test('opens a closed breach again where it stood, in a lifecycle of its own number; both sides are told why', async () => {
    await house.setClock('2031-03-20T12:00:00Z');
    await settle(house, breachId, figures(1, TENTH));
    await payout(breachId, 'PAID', 'PAY-1');
    await close(breachId);
    expect((await contractOf(contractId)).health).toBe('OK');
    const { version } = await contractOf(contractId);
    const key = { idempotencyKey: 'reopen-february', expectedVersion: version };
    const reopened = await reopen(contractId, key);
    expect(reopened).toMatchObject({ number: 1, until: '2031-03-30T12:00:00.000Z' });
    expect(await reopen(contractId, key)).toEqual(reopened);
    expect(await reopen(contractId)).toEqual(['PERIOD_REOPENED']);
    expect(await contractOf(contractId, customer)).toMatchObject({
      version: version + 1,
      health: 'MISSED',
      reopenings: [
        {
          period: '2031-02',
          number: 1,
          reason: 'the probe was broken',
          reopenedBy: 'admin',
          reopenedAt: '2031-03-20T12:00:00.000Z',
        },
      ],
    });
    expect(await contractOf(contractId, otherCustomer)).toBeNull();
    expect(await breachOf(breachId)).toMatchObject({
      phase: 'NOTICE_DUE',
      standing: 'STANDING',
      sealAt: '2031-03-30T12:00:00.000Z',
      workflowId: `breach/acme/${breachId}/2`,
    });
    expect(await messagesTo(house, `${breachId}/2`)).toMatchObject([
      { signal: 'opened', start: { breachId, phase: 'NOTICE_DUE', settled: true, sealAt: '2031-03-30T12:00:00.000Z' } },
    ]);
    const [sent] = await house.query<{ signal: string; args: object }>(
      `select signal, args from outbox where workflow_id = $1 and signal = 'reopened'`,
      [`contract/acme/${contractId}`],
    );
    expect(sent?.args).toMatchObject({ period: '2031-02', until: '2031-03-30T12:00:00.000Z' });
    const told = await house.query(
      `select audience from notification where kind = 'PERIOD_REOPENED' and contract_id = $1 order by audience`,
      [contractId],
    );
    expect(told).toEqual([{ audience: 'CUSTOMER' }, { audience: 'PROVIDER_MANAGER' }]);
  });

  test('figures that lift the miss withdraw the breach and take its credit back; what was paid is for people', async () => {
    const input = { contract: { id: contractId, targetId }, serviceId: cast.serviceId };
    expect(await work(breachId)).toEqual([]);
    const { breach } = await recordBreach(house, { ...input, legs: [kept(targetId, 2)] });
    expect(breach).toMatchObject({ id: breachId, standing: 'WITHDRAWN' });
    expect((await messagesTo(house, `${breachId}/2`)).at(-1)).toMatchObject({
      signal: 'withdrawn',
      args: { times: 1 },
    });
    await settle(house, breachId, figures(2, null));
    expect(await balancesOf(house, contractId)).toEqual({ PAID_OR_SET_OFF: '-100.00', COUNTER_CLAIM: '100.00' });
    expect(await work(breachId)).toEqual(['RECOVER_CREDIT']);
  });

  test('closed withdrawn and reopened once more, it is reinstated, and its credit set off against the claim', async () => {
    await close(breachId);
    await house.setClock('2031-04-01T00:00:00Z');
    expect(await reopen(contractId)).toMatchObject({ number: 2 });
    expect(await breachOf(breachId)).toMatchObject({ standing: 'WITHDRAWN', workflowId: `breach/acme/${breachId}/3` });
    const input = { contract: { id: contractId, targetId }, serviceId: cast.serviceId };
    const { breach } = await recordBreach(house, { ...input, legs: [leg(targetId, 3)] });
    expect(breach).toMatchObject({ id: breachId, standing: 'STANDING', episode: 0, phase: 'NOTICE_DUE' });
    expect((await settle(house, breachId, figures(3, TENTH))).compensation).toMatchObject({ phase: 'POSTED' });
    expect(await balancesOf(house, contractId)).toEqual({ CREDIT_EXPENSE: '100.00', PAID_OR_SET_OFF: '-100.00' });
    expect(await work(breachId)).toEqual([]);
  });

  test('a breach that is still open only hears of the later seal', async () => {
    await house.setClock('2031-04-20T00:00:00Z');
    expect(await reopen(contractId)).toMatchObject({ number: 3, until: '2031-04-30T00:00:00.000Z' });
    expect(await breachOf(breachId)).toMatchObject({
      sealAt: '2031-04-30T00:00:00.000Z',
      workflowId: `breach/acme/${breachId}/3`,
    });
    expect((await messagesTo(house, `${breachId}/3`)).at(-1)).toMatchObject({
      signal: 'sealMoved',
      args: { sealAt: '2031-04-30T00:00:00.000Z' },
    });
  });

  test('a manager, an operator and a customer may not', async () => {
    for (const caller of [manager, operator, customer])
      await expect(reopen(contractId, {}, caller)).rejects.toThrow(/role/);
  });
});

describe('a miss that only a reopening brings to light', () => {
  test('is a new breach, sealed with its period; a claim window begins with the reopening', async () => {
    const { contract, breachId: former } = await missedFebruary(house, cast, { claimWindow: { days: 30 } });
    await measured(contract.id);
    expect(former).not.toBe('');
    await house.setClock('2031-06-01T00:00:00Z');
    await reopen(contract.id, { period: '2031-01' });
    const { breach } = await recordBreach(house, {
      contract,
      serviceId: cast.serviceId,
      legs: [leg(contract.targetId, 9, { missedAt: '2031-01-10T08:00:00.000Z' })],
      ...JANUARY,
    });
    const made = await breachOf(breach?.id ?? '');
    expect(made).toMatchObject({ sealAt: '2031-06-11T00:00:00.000Z', workflowId: `breach/acme/${breach?.id}` });
    const query = 'query ($id: ID!) { breach(id: $id) { claimableUntil } }';
    const { breach: seen } = await house.ask<{ breach: { claimableUntil: string } }>(manager, query, {
      id: breach?.id,
    });
    expect(seen.claimableUntil > '2031-06-30').toBe(true);
    expect((await creditOf(house, breach?.id ?? '')).compensation).toBeNull();
  });
});
