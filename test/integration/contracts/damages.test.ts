import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, upload } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { approver, balancesOf, CLAIM, CREDITS, creditOf, missedAgain, missedFebruary, settle } from './credit.ts';
import { auditor, type Caller, customer, type House, manager, openHouse, operator, otherCustomer } from './house.ts';
import { ANALYSIS, doneOn, tell } from './remedy.ts';
import { toldReport } from './report.ts';

/** 99.807 %: a tenth of the fee, 100.00. */
const TENTH = [998_070, 1_000_000] as const;
const LOSS = { amount: { amount: '500.00', currency: 'EUR' }, reason: 'Two hours of work of twenty people.' };
const CAPPED = { agreement: { ...CREDITS, liability: { perYear: '450.00' } } };

let house: House;
let cast: Cast;
let lower: Caller;
let higher: Caller;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  lower = await approver(house, cast, 'lower', '100');
  higher = await approver(house, cast, 'higher', '400.00');
});
afterAll(() => house.close());

async function serviceBeside(): Promise<string> {
  const input = { name: 'Beside', externalId: 'beside' };
  const { service } = await house.mutate<{ service: { id: string } }>(
    manager,
    'createService',
    input,
    'service { id }',
  );
  return service.id;
}

type Verb = 'claimDamages' | 'acceptDamages' | 'refuseDamages';
/** Decides on a breach's damages as it stands now. @returns what was refused, in words */
async function decide(caller: Caller, verb: Verb, breachId: string, more: object): Promise<string[]> {
  const { version: expectedVersion } = await creditOf(house, breachId);
  const { problems } = await house.mutate(caller, verb, { breachId, expectedVersion, ...more });
  return problems.map(({ code }) => code);
}
const claim = (breachId: string, more: object = {}): Promise<string[]> =>
  decide(customer, 'claimDamages', breachId, { ...LOSS, ...more });
const accept = (caller: Caller, breachId: string, amount: string | null): Promise<string[]> =>
  decide(caller, 'acceptDamages', breachId, {
    reason: 'Half of them could work on.',
    ...(amount === null ? {} : { amount: { amount, currency: 'EUR' } }),
  });

type Damages = { readonly phase: string; readonly accepted: { readonly amount: string } | null };
async function damagesOf(breachId: string, caller: Caller = manager) {
  const query = `query ($id: ID!) { breach(id: $id) { allowedActions damages { phase claimed { amount currency } reason documents { id } proposed { amount }
    accepted { amount } answer claimedAt answeredAt } } }`;
  const { breach } = await house.ask<{ breach: { allowedActions: string[]; damages: Damages | null } }>(caller, query, {
    id: breachId,
  });
  return breach;
}
const work = (breachId: string) =>
  house.query<{ kind: string; whose_turn: string }>(
    "select kind, whose_turn from work_item where breach_id = $1 and kind in ('ANSWER_DAMAGES', 'RECOVER_CREDIT')",
    [breachId],
  );
/** What the provider owes, in each currency. */
const owed = async (contractId: string): Promise<string[]> =>
  (
    await house.query<{ currency: string; minor: string }>(
      `select currency, -sum(minor) as minor from ledger_entry where contract_id = $1 and account = 'CREDITS_OWED'
        group by currency having sum(minor) <> 0 order by currency`,
      [contractId],
    )
  ).map(({ currency, minor }) => `${(Number(minor) / 100).toFixed(2)} ${currency}`);
const told = async (breachId: string): Promise<string[]> =>
  (
    await house.query<{ kind: string; audience: string }>(
      "select kind, audience from notification where breach_id = $1 and kind like 'DAMAGES%' order by requested_at, kind, audience",
      [breachId],
    )
  ).map(({ kind, audience }) => `${kind} ${audience}`);

describe('damages (H7.3.4)', () => {
  test('are claimed with their reason and evidence, and wait for the provider', async () => {
    const { contract, breachId } = await missedFebruary(house, cast);
    const documentId = await upload(house);
    expect(await claim(breachId, { documentIds: [documentId] })).toEqual(['NOT_FOUND']);
    await house.mutate(manager, 'attachDocument', { contractId: contract.id, documentId, kind: 'ANNEX' });
    expect((await damagesOf(breachId, customer)).allowedActions).toContain('CLAIM_DAMAGES');
    expect(await claim(breachId, { documentIds: [documentId] })).toEqual([]);
    expect(await damagesOf(breachId)).toMatchObject({
      allowedActions: expect.arrayContaining(['ACCEPT_DAMAGES', 'REFUSE_DAMAGES']),
      damages: {
        phase: 'AWAITING_ANSWER',
        claimed: { amount: '500.00', currency: 'EUR' },
        reason: LOSS.reason,
        documents: [{ id: documentId }],
        accepted: null,
        answer: null,
      },
    });
    expect(await work(breachId)).toEqual([{ kind: 'ANSWER_DAMAGES', whose_turn: 'PROVIDER' }]);
    expect(await told(breachId)).toEqual(['DAMAGES_CLAIMED PROVIDER_MANAGER']);
    expect(await claim(breachId)).toEqual(['DAMAGES_CLAIMED']);
  });

  test('in another currency, of nothing, or without a reason are refused', async () => {
    const { breachId } = await missedFebruary(house, cast);
    expect(await claim(breachId, { amount: { amount: '5', currency: 'USD' } })).toEqual(['DAMAGES_CURRENCY']);
    expect(await claim(breachId, { amount: { amount: '0', currency: 'EUR' } })).toEqual(['INVALID_INPUT']);
    expect(await claim(breachId, { reason: ' ' })).toEqual(['INVALID_INPUT']);
  });

  test('are accepted in part by two persons, posted beside the credit, paid and lifted with the miss', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast);
    await settle(house, breachId, figures(1, TENTH));
    await claim(breachId);
    expect(await accept(lower, breachId, '500.01')).toEqual(['DAMAGES_ABOVE_CLAIM']);
    expect(await accept(lower, breachId, '300')).toEqual([]);
    expect(await accept(lower, breachId, '300')).toEqual(['DAMAGES_FOUR_EYES']);
    expect(await accept(manager, breachId, '300')).toEqual(['DAMAGES_ABOVE_LIMIT']);
    expect(await balancesOf(house, contract.id)).toEqual({ CREDIT_EXPENSE: '100.00', CREDITS_OWED: '-100.00' });
    expect(await accept(higher, breachId, '300.00')).toEqual([]);
    expect((await damagesOf(breachId)).damages).toMatchObject({
      phase: 'ACCEPTED',
      accepted: { amount: '300.00' },
      answer: 'Half of them could work on.',
    });
    expect(await balancesOf(house, contract.id)).toEqual({ CREDIT_EXPENSE: '400.00', CREDITS_OWED: '-400.00' });
    expect(await work(breachId)).toEqual([]);
    expect(await accept(higher, breachId, '300.00')).toEqual(['DAMAGES_NOT_AWAITED']);
    const paid = { breachId, kind: 'PAID', amount: { amount: '350.00', currency: 'EUR' }, reference: 'PAY-1' };
    expect((await house.mutate(manager, 'recordPayout', paid)).problems).toEqual([]);
    await settle(house, breachId, figures(2, null));
    expect((await damagesOf(breachId)).damages).toMatchObject({ phase: 'LIFTED' });
    expect(await balancesOf(house, contract.id)).toEqual({ PAID_OR_SET_OFF: '-350.00', COUNTER_CLAIM: '350.00' });
    expect(await work(breachId)).toEqual([{ kind: 'RECOVER_CREDIT', whose_turn: 'PROVIDER' }]);
    expect(await told(breachId)).toEqual([
      'DAMAGES_ACCEPTED CUSTOMER',
      'DAMAGES_ACCEPTED PROVIDER_MANAGER',
      'DAMAGES_CLAIMED PROVIDER_MANAGER',
      'DAMAGES_LIFTED CUSTOMER',
      'DAMAGES_LIFTED PROVIDER_MANAGER',
      'DAMAGES_TO_ACCEPT PROVIDER_MANAGER',
    ]);
    const { contract: read } = await house.ask<{
      contract: { ledger: { entries: { edges: { node: { kind: string } }[] } } };
    }>(customer, 'query ($id: ID!) { contract(id: $id) { ledger { entries { edges { node { kind } } } } } }', {
      id: contract.id,
    });
    expect([...new Set(read.ledger.entries.edges.map(({ node }) => node.kind))].toSorted()).toEqual([
      'DAMAGES_POSTED',
      'DAMAGES_REVERSED',
      'PAID',
      'POSTED',
      'REVERSED',
    ]);
  });

  test('stay within the cap of liability, of which credits and other damages of twelve months are taken off', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast, CAPPED);
    await settle(house, breachId, figures(1, TENTH));
    await claim(breachId);
    // Of 450.00 the credit has taken 100.00.
    expect(await accept(higher, breachId, '350.01')).toEqual(['DAMAGES_ABOVE_CAP']);
    expect(await accept(higher, breachId, '350.00')).toEqual([]);
    const january = await missedAgain(house, cast, contract, {
      period: '2031-01',
      periodStart: '2030-12-31T23:00:00.000Z',
      periodEnd: '2031-01-31T23:00:00.000Z',
    });
    await claim(january.breachId);
    // The twelve months that end with January hold nothing yet, but those that end with February contain it, and are full.
    expect(await accept(higher, january.breachId, '0.01')).toEqual(['DAMAGES_ABOVE_CAP']);
    // Without its credit February leaves 100.00.
    await settle(house, breachId, figures(2, [99_950, 100_000]));
    expect(await accept(higher, january.breachId, '100.01')).toEqual(['DAMAGES_ABOVE_CAP']);
    expect(await accept(higher, january.breachId, '100.00')).toEqual([]);
  });

  test.each([
    [
      'corrected data lift the miss, long before the seal',
      async (breachId: string, contract: { id: string; targetId: string }) => {
        const legs = [{ ...leg(contract.targetId, 2), outcome: 'MET' }];
        await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
        return breachId;
      },
    ],
    [
      'both sides agree that the provider is not liable',
      async (breachId: string) => {
        await tell(house, breachId);
        await doneOn(house, operator, breachId, 'analyseBreach', { ...ANALYSIS, attribution: 'FORCE_MAJEURE' });
        await doneOn(house, customer, breachId, 'answerAttribution', {
          answer: 'AGREED',
          reason: 'There was a flood.',
        });
        return breachId;
      },
    ],
  ])('that were accepted are lifted as soon as %s', async (_, lift) => {
    const { contract, breachId } = await missedFebruary(house, cast);
    await claim(breachId);
    expect(await accept(higher, breachId, '400.00')).toEqual([]);
    expect(await balancesOf(house, contract.id)).toEqual({ CREDIT_EXPENSE: '400.00', CREDITS_OWED: '-400.00' });
    await lift(breachId, contract);
    expect((await damagesOf(breachId)).damages).toMatchObject({ phase: 'LIFTED' });
    expect(await balancesOf(house, contract.id)).toEqual({});
    expect((await told(breachId)).filter(each => each.startsWith('DAMAGES_LIFTED'))).toHaveLength(2);
    const paid = { breachId, kind: 'PAID', amount: { amount: '1.00', currency: 'EUR' }, reference: 'PAY-2' };
    expect((await house.mutate(manager, 'recordPayout', paid)).problems).toHaveLength(1);
  });

  test('in another currency than the cap of liability take nothing off it', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast, CAPPED);
    const dollars = await approver(house, cast, 'dollars', '400.00', 'USD');
    await claim(breachId);
    expect(await accept(higher, breachId, '400.00')).toEqual([]);
    await house.query(
      `update contract_version set content = replace(content::text, '"EUR"', '"USD"')::jsonb where contract_id = $1`,
      [contract.id],
    );
    await settle(house, breachId, figures(1, TENTH));
    const beside = await missedAgain(
      house,
      { ...cast, serviceId: await serviceBeside() },
      { ...contract, targetId: 'tgt_beside' },
    );
    expect(await claim(beside.breachId, { amount: { amount: '500.00', currency: 'USD' } })).toEqual([]);
    const reason = 'All of it.';
    const inDollars = (amount: string) =>
      decide(dollars, 'acceptDamages', beside.breachId, { reason, amount: { amount, currency: 'USD' } });
    // Of 450.00 USD the credit has taken 100.00; the damages of 400.00 are euros.
    expect(await inDollars('350.01')).toEqual(['DAMAGES_ABOVE_CAP']);
    expect(await inDollars('350.00')).toEqual([]);
  });

  test('keep their currency when the fee has another one at the end of the period, and are booked once', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast);
    await approver(house, cast, 'across', '100.00', 'USD');
    await claim(breachId);
    expect(await accept(higher, breachId, '400.00')).toEqual([]);
    await house.query(
      `update contract_version set content = replace(content::text, '"EUR"', '"USD"')::jsonb where contract_id = $1`,
      [contract.id],
    );
    await settle(house, breachId, figures(1, TENTH));
    expect(await owed(contract.id)).toEqual(['400.00 EUR', '100.00 USD']);
    const paid = { breachId, kind: 'PAID', amount: { amount: '400.00', currency: 'EUR' }, reference: 'PAY-3' };
    expect((await house.mutate(manager, 'recordPayout', paid)).problems).toEqual([]);
    expect(await owed(contract.id)).toEqual(['100.00 USD']);
    await settle(house, breachId, figures(2, null));
    expect(await owed(contract.id)).toEqual([]);
    expect(await work(breachId)).toEqual([{ kind: 'RECOVER_CREDIT', whose_turn: 'PROVIDER' }]);
  });

  test('for a report that is taken back are lifted, and those that wait for an answer wait no more', async () => {
    const { contract, breachId } = await toldReport(house, cast, customer, { agreement: CREDITS });
    await doneOn(house, operator, breachId, 'confirmReport');
    await claim(breachId);
    expect(await work(breachId)).toEqual([{ kind: 'ANSWER_DAMAGES', whose_turn: 'PROVIDER' }]);
    await doneOn(house, customer, breachId, 'withdrawReport', { reason: 'It was another system.' });
    expect((await damagesOf(breachId)).damages).toMatchObject({ phase: 'LIFTED' });
    expect(await work(breachId)).toEqual([]);
    expect(await balancesOf(house, contract.id)).toEqual({});
  });

  test('that are accepted before the seal ask nobody to claim a credit that is not worked out', async () => {
    const { breachId } = await missedFebruary(house, cast, CLAIM);
    await claim(breachId);
    expect(await accept(higher, breachId, '400.00')).toEqual([]);
    const items = await house.query('select kind from work_item where breach_id = $1', [breachId]);
    expect(items).not.toContainEqual({ kind: 'CLAIM_CREDIT' });
  });

  test('are refused with a reason, once', async () => {
    const { breachId } = await missedFebruary(house, cast);
    await claim(breachId);
    expect(await decide(manager, 'refuseDamages', breachId, { reason: ' ' })).toEqual(['INVALID_INPUT']);
    expect(await decide(manager, 'refuseDamages', breachId, { reason: 'Nothing was lost.' })).toEqual([]);
    expect((await damagesOf(breachId)).damages).toMatchObject({ phase: 'REFUSED', answer: 'Nothing was lost.' });
    expect(await claim(breachId)).toEqual(['DAMAGES_CLAIMED']);
    expect(await work(breachId)).toEqual([]);
  });

  test('are answered by the provider alone, and seen by both sides and auditors', async () => {
    const { breachId } = await missedFebruary(house, cast);
    await claim(breachId);
    const stranger: Caller = { roles: ['manager'], subject: 'other', party: 'customer' };
    expect(await accept(stranger, breachId, null)).toEqual(['NOT_A_PARTY']);
    for (const caller of [customer, auditor])
      expect((await damagesOf(breachId, caller)).damages).toMatchObject({ phase: 'AWAITING_ANSWER' });
    const { breach } = await house.ask<{ breach: object | null }>(
      otherCustomer,
      'query ($id: ID!) { breach(id: $id) { id } }',
      {
        id: breachId,
      },
    );
    expect(breach).toBeNull();
  });

  // The last one: the clock goes on for all of them.
  test('that come after the claim window are too late', async () => {
    const { breachId } = await missedFebruary(house, cast, CLAIM);
    expect((await damagesOf(breachId, customer)).allowedActions).toContain('CLAIM_DAMAGES');
    await house.setClock('2031-06-01T00:00:00Z');
    expect((await damagesOf(breachId, customer)).allowedActions).not.toContain('CLAIM_DAMAGES');
    expect(await claim(breachId)).toEqual(['DAMAGES_CLAIM_LATE']);
  });
});
