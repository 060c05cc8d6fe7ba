import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, type TakenOver } from './actors.ts';
import { messagesTo } from './breach-record.ts';
import {
  approver,
  balancesOf,
  CLAIM,
  CREDITS,
  creditOf,
  decideCredit,
  figuresOf,
  missedAgain,
  missedFebruary,
  settle,
} from './credit.ts';
import { auditor, type Caller, customer, type House, manager, openHouse, operator, START, system } from './house.ts';
import { registerWebhook } from './webhook.ts';

/** 99.807 % and 98.5 %. */
const TENTH = [998_070, 1_000_000] as const;
const QUARTER = [985, 1_000] as const;

let house: House;
let cast: Cast;
let lower: Caller;
let higher: Caller;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  lower = await approver(house, cast, 'lower', '100');
  higher = await approver(house, cast, 'higher', '200.00');
});
afterAll(() => house.close());

const payout = (breachId: string, kind: string, amount: string, reference: string, caller: Caller = manager) =>
  house.mutate<{ compensation: { paid: { amount: string } | null } | null }>(
    caller,
    'recordPayout',
    { breachId, kind, amount: { amount, currency: 'EUR' }, reference },
    'compensation { paid { amount } }',
  );
/** What was asked to be told of a credit that waits or was refused, in order. */
const told = async (breachId: string): Promise<string[]> =>
  (
    await house.query<{ kind: string; audience: string }>(
      "select kind, audience from notification where breach_id = $1 and kind in ('CREDIT_TO_APPROVE', 'CREDIT_REFUSED') order by id",
      [breachId],
    )
  ).map(({ kind, audience }) => `${kind} ${audience}`);
/** How often a breach was told that what others give back has changed. */
const heard = async (breachId: string): Promise<number> =>
  (await messagesTo(house, breachId)).filter(({ signal }) => signal === 'besideMoved').length;
const JANUARY = {
  period: '2031-01',
  periodStart: '2030-12-31T23:00:00.000Z',
  periodEnd: '2031-01-31T23:00:00.000Z',
};
/** A breach of another service in February, with a target of its own. */
async function missedBeside(name: string, contract: TakenOver) {
  const input = { name, externalId: name.toLowerCase() };
  const { service } = await house.mutate<{ service: { id: string } }>(
    manager,
    'createService',
    input,
    'service { id }',
  );
  const targetId = `tgt_${input.externalId}`;
  const { breachId } = await missedAgain(house, { ...cast, serviceId: service.id }, { ...contract, targetId });
  return { breachId, figures: figuresOf(targetId) };
}
const work = async (breachId: string) =>
  (
    await house.query<{ kind: string; whose_turn: string }>(
      'select kind, whose_turn from work_item where breach_id = $1 order by kind',
      [breachId],
    )
  ).map(({ kind, whose_turn }) => `${kind} ${whose_turn}`);

describe('what a breach gives back (H7.3.4)', () => {
  test('an automatic credit within somebody’s limit is posted at once, once', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast);
    expect(await creditOf(house, breachId)).toMatchObject({ compensation: null });
    const settled = await settle(house, breachId, figures(1, TENTH));
    expect(settled.compensation).toEqual({
      phase: 'POSTED',
      amount: { amount: '100.00' },
      posted: { amount: '100.00' },
      paid: null,
      nothingBecause: null,
      cappedBy: null,
      claimableUntil: null,
      remindAt: null,
    });
    expect(await settle(house, breachId, figures(1, TENTH))).toEqual(settled);
    expect(await balancesOf(house, contract.id)).toEqual({ CREDIT_EXPENSE: '100.00', CREDITS_OWED: '-100.00' });
    expect(await decideCredit(house, customer, 'claimCredit', breachId)).toEqual(['CREDIT_AUTOMATIC']);
  });

  test.each([
    ['no credits are agreed on', {}, 'NO_CREDIT_AGREED'],
    ['the fee is by the item', { ...CREDITS, fees: { ...CREDITS.fees, per: 'ITEM' } }, 'FEE_NOT_KNOWN'],
    ['no tier is above it', { ...CREDITS, credits: { tiers: [{ below: '99', percent: '25' }] } }, 'NO_TIER_REACHED'],
  ])('nothing where %s, and it says so', async (_, agreement, because) => {
    const { breachId, figures } = await missedFebruary(house, cast, { agreement, ...CLAIM });
    const { compensation } = await settle(house, breachId, figures(1, TENTH));
    expect(compensation).toMatchObject({ phase: 'NOTHING_OWED', amount: null, nothingBecause: because });
    expect(await decideCredit(house, customer, 'claimCredit', breachId)).toEqual(['CREDIT_NOT_OWED']);
  });

  test('everything that leads to the number is data', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast, {
      agreement: { ...CREDITS, credits: { ...CREDITS.credits, monthlyCapPercent: '20' } },
    });
    await settle(house, breachId, figures(3, QUARTER));
    const query = `query ($id: ID!) { breach(id: $id) { compensation { cappedBy why { contractVersion contractHash fee { amount }
      figures { targetId revision numerator denominator evaluation { id } } steps { rule source outcome } events { fact kind by amount { amount } }
      entries { account kind amount { amount } } } } } }`;
    type Why = { contractHash: string; steps: { outcome: string }[]; events: unknown[] };
    const { breach } = await house.ask<{ breach: { compensation: { why: Why } } }>(customer, query, { id: breachId });
    const { why } = breach.compensation;
    expect(breach.compensation).toMatchObject({
      cappedBy: 'MONTH',
      why: {
        contractVersion: 1,
        contractHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        fee: { amount: '1000.00' },
        figures: [
          {
            targetId: contract.targetId,
            revision: 3,
            numerator: '985',
            denominator: '1000',
            evaluation: { id: 'evl_3' },
          },
        ],
        entries: [
          { account: 'CREDIT_EXPENSE', kind: 'POSTED', amount: { amount: '200.00' } },
          { account: 'CREDITS_OWED', kind: 'POSTED', amount: { amount: '-200.00' } },
        ],
      },
    });
    expect(why.steps.map(({ outcome }) => outcome)).toEqual(['1000.00 EUR', '25 %', '200.00 EUR, capped by the month']);
    expect(why.events).toMatchObject([
      { kind: 'SETTLED', fact: `breach/${breachId}/settled/${contract.targetId}@3`, by: 'worker' },
      { kind: 'POSTED', amount: { amount: '200.00' } },
    ]);
  });

  test('hours of interruption are added to what the tier gives, and several breaches share their cap', async () => {
    const interruption = { beyond: 'PT4H', amount: '20.00', capPercent: '10' };
    const { contract, breachId, figures } = await missedFebruary(house, cast, {
      agreement: { ...CREDITS, credits: { ...CREDITS.credits, interruption } },
    });
    // 1 ÷ 100 of 650 hours are 6.5 hours: three hours have started beyond four. A tenth of 1,000.00 is the tier's.
    const hours = { upMs: 643.5 * 3_600_000, downMs: 6.5 * 3_600_000 };
    const settled = await settle(house, breachId, { ...figures(1, [99, 100]), ...hours });
    expect(settled.compensation).toMatchObject({ phase: 'POSTED', amount: { amount: '160.00' } });
    const query = `query ($id: ID!) { breach(id: $id) { compensation { startedHours why { steps { outcome } } } } }`;
    type Shown = { compensation: { startedHours: number; why: { steps: { outcome: string }[] } } };
    const { breach } = await house.ask<{ breach: Shown }>(customer, query, { id: breachId });
    expect(breach.compensation.startedHours).toBe(3);
    expect(breach.compensation.why.steps.map(({ outcome }) => outcome)).toEqual([
      '1000.00 EUR',
      '10 %',
      '6000 minor units',
      '160.00 EUR',
    ]);
    // Another service was down as long: together six hours would be 120.00, and a tenth of the fee is the most.
    const { service } = await house.mutate<{ service: { id: string } }>(
      manager,
      'createService',
      { name: 'Beside', externalId: 'beside' },
      'service { id }',
    );
    const beside = await missedAgain(
      house,
      { ...cast, serviceId: service.id },
      { ...contract, targetId: 'tgt_beside' },
    );
    const other = await settle(house, beside.breachId, { ...figuresOf('tgt_beside')(1, [99, 100]), ...hours });
    expect(other.compensation).toMatchObject({ amount: { amount: '40.00' } });
  });

  test('the caps of the period and of twelve months hold across breaches', async () => {
    const credits = { ...CREDITS.credits, yearlyCapPercent: '10' };
    const { contract, breachId, figures } = await missedFebruary(house, cast, { agreement: { ...CREDITS, credits } });
    // January and February cost 2,000.00: of that 10 % are 200.00.
    const january = await missedAgain(house, cast, contract, JANUARY);
    // January alone: 10 % of 1,000.00.
    const first = await settle(house, january.breachId, figures(1, QUARTER));
    expect(first.compensation).toMatchObject({ amount: { amount: '100.00' }, cappedBy: 'YEAR' });
    expect((await settle(house, breachId, figures(1, QUARTER))).compensation).toMatchObject({
      amount: { amount: '100.00' },
      cappedBy: 'YEAR',
    });
    // Another service missed the same month: the highest percent counts alone, and was given.
    const { service } = await house.mutate<{ service: { id: string } }>(
      manager,
      'createService',
      { name: 'Other', externalId: 'other' },
      'service { id }',
    );
    const other = await missedAgain(house, { ...cast, serviceId: service.id }, { ...contract, targetId: 'tgt_other' });
    const { compensation } = await settle(house, other.breachId, figuresOf('tgt_other')(1, TENTH));
    expect(compensation).toMatchObject({ phase: 'NOTHING_OWED', nothingBecause: 'USED_UP' });
  });

  test('the cap of twelve months holds whichever month is settled first, and what is freed goes to the month that was cut', async () => {
    const credits = { ...CREDITS.credits, yearlyCapPercent: '10' };
    const { contract, breachId, figures } = await missedFebruary(house, cast, { agreement: { ...CREDITS, credits } });
    const january = await missedAgain(house, cast, contract, JANUARY);
    await approver(house, cast, 'yearly', '250.00');
    // January and February cost 2,000.00: of that 10 % are 200.00, and February has them.
    expect((await settle(house, breachId, figures(1, QUARTER))).compensation).toMatchObject({
      amount: { amount: '200.00' },
    });
    const none = await settle(house, january.breachId, figures(1, QUARTER));
    expect(none.compensation).toMatchObject({ phase: 'NOTHING_OWED', nothingBecause: 'USED_UP' });
    expect(await heard(january.breachId)).toBe(0);
    // February is lifted: January is told, and gets its own 100.00; February back gets what is left.
    await settle(house, breachId, figures(2, null));
    expect(await heard(january.breachId)).toBe(1);
    expect((await settle(house, january.breachId, figures(1, QUARTER))).compensation).toMatchObject({
      amount: { amount: '100.00' },
    });
    await settle(house, breachId, figures(3, QUARTER));
    expect(await heard(january.breachId)).toBe(1);
    // January is lifted: February, which it had cut, is told and settled upward.
    await settle(house, january.breachId, figures(2, null));
    expect(await heard(breachId)).toBe(1);
    expect((await settle(house, breachId, figures(3, QUARTER))).compensation).toMatchObject({
      amount: { amount: '200.00' },
    });
    expect(await balancesOf(house, contract.id)).toMatchObject({ CREDITS_OWED: '-200.00' });
    await house.query(`update contact set approval_minor = 0 where subject = 'yearly'`);
  });

  test('a credit that is refused leaves its room to another breach of the period', async () => {
    const credits = { ...CREDITS.credits, severalMissed: 'SUM', monthlyCapPercent: '30' };
    const { contract, breachId, figures } = await missedFebruary(house, cast, {
      ...CLAIM,
      agreement: { ...CREDITS, credits },
    });
    const other = await missedBeside('Leaving', contract);
    await settle(house, breachId, figures(1, QUARTER));
    expect((await settle(house, other.breachId, other.figures(1, TENTH))).compensation).toMatchObject({
      amount: { amount: '50.00' },
    });
    await decideCredit(house, customer, 'claimCredit', breachId);
    expect(await decideCredit(house, lower, 'refuseCredit', breachId, { reason: 'Your own works.' })).toEqual([]);
    expect(await heard(other.breachId)).toBe(1);
    expect((await settle(house, other.breachId, other.figures(1, TENTH))).compensation).toMatchObject({
      amount: { amount: '100.00' },
    });
  });

  test('what another breach of the period no longer gives back is given for this one, and taken off again when it does', async () => {
    const credits = { ...CREDITS.credits, severalMissed: 'SUM', monthlyCapPercent: '30' };
    const { contract, breachId, figures } = await missedFebruary(house, cast, { agreement: { ...CREDITS, credits } });
    const other = await missedBeside('Sharing', contract);
    const figuresOfOther = other.figures(1, TENTH);
    const given = async (): Promise<(string | undefined)[]> => {
      const both = [await creditOf(house, breachId), await creditOf(house, other.breachId)];
      return both.map(({ compensation }) => compensation?.amount?.amount);
    };

    await settle(house, breachId, figures(1, QUARTER));
    await settle(house, other.breachId, figuresOfOther);
    expect(await given()).toEqual(['250.00', '50.00']);
    expect(await heard(other.breachId)).toBe(0);
    await settle(house, breachId, figures(2, null));
    expect(await heard(other.breachId)).toBe(1);
    await settle(house, other.breachId, figuresOfOther);
    await settle(house, other.breachId, figuresOfOther);
    expect(await given()).toEqual([undefined, '100.00']);
    await settle(house, breachId, figures(3, QUARTER));
    expect(await heard(other.breachId)).toBe(1);
    expect(await given()).toEqual(['200.00', '100.00']);
    expect(await balancesOf(house, contract.id)).toMatchObject({ CREDITS_OWED: '-300.00' });
    const kinds = await house.query<{ minor: string }>(
      `select minor from compensation_event e join compensation c on c.id = e.compensation_id
        where c.breach_id = $1 and kind = 'SETTLED' order by e.id`,
      [other.breachId],
    );
    expect(kinds.map(({ minor }) => Number(minor))).toEqual([5_000, 10_000]);
  });
});

describe('a credit that is to be claimed (H7.3.4)', () => {
  test('of fifty claims at the same time one wins', async () => {
    const { breachId, figures } = await missedFebruary(house, cast, CLAIM);
    const { version, compensation, allowedActions } = await settle(house, breachId, figures(1, TENTH));
    expect(compensation).toMatchObject({
      phase: 'AWAITING_CLAIM',
      claimableUntil: '2031-04-09T22:00:00.000Z', // 30 local days after the take-over
      remindAt: '2031-03-25T17:00:00.000Z',
    });
    expect(allowedActions).not.toContain('CLAIM_CREDIT');
    expect((await creditOf(house, breachId, customer)).allowedActions).toContain('CLAIM_CREDIT');
    expect(await work(breachId)).toEqual(['CLAIM_CREDIT CUSTOMER']);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => house.mutate(customer, 'claimCredit', { breachId, expectedVersion: version })),
    );
    const codes = answers.map(({ problems }) => problems[0]?.code ?? 'DONE');
    expect(codes.filter(code => code === 'DONE')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['DONE', 'CREDIT_CLAIMED']));
    expect(await work(breachId)).toEqual(['APPROVE_CREDIT PROVIDER']);
  });

  test('can be claimed before the period is sealed', async () => {
    const { breachId, figures } = await missedFebruary(house, cast, CLAIM);
    expect(await decideCredit(house, customer, 'claimCredit', breachId)).toEqual([]);
    expect(await creditOf(house, breachId)).toMatchObject({ compensation: { phase: 'CLAIMED_EARLY', amount: null } });
    expect((await settle(house, breachId, figures(1, TENTH))).compensation).toMatchObject({
      phase: 'AWAITING_APPROVAL',
    });
  });

  test('is approved by four eyes above the limit of the first', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast, {
      ...CLAIM,
      agreement: { ...CREDITS, fees: { ...CREDITS.fees, amount: '1500.00' } },
    });
    await settle(house, breachId, figures(1, TENTH));
    expect(await decideCredit(house, lower, 'approveCredit', breachId)).toEqual(['CREDIT_NOT_AWAITED']);
    await decideCredit(house, customer, 'claimCredit', breachId);
    expect(await decideCredit(house, { ...lower, party: 'customer' }, 'approveCredit', breachId)).toEqual([
      'NOT_A_PARTY',
    ]);
    expect(await decideCredit(house, lower, 'approveCredit', breachId)).toEqual([]);
    expect((await creditOf(house, breachId, lower)).compensation).toMatchObject({
      phase: 'AWAITING_APPROVAL',
      posted: null,
    });
    expect(await told(breachId)).toEqual(['CREDIT_TO_APPROVE PROVIDER_MANAGER', 'CREDIT_TO_APPROVE PROVIDER_MANAGER']);
    expect(await decideCredit(house, lower, 'approveCredit', breachId)).toEqual(['CREDIT_FOUR_EYES']);
    expect(await decideCredit(house, manager, 'approveCredit', breachId)).toEqual(['CREDIT_ABOVE_LIMIT']);
    expect((await creditOf(house, breachId, lower)).allowedActions).not.toContain('APPROVE_CREDIT');
    expect((await creditOf(house, breachId, higher)).allowedActions).toContain('APPROVE_CREDIT');
    expect(await decideCredit(house, higher, 'approveCredit', breachId)).toEqual([]);
    expect((await creditOf(house, breachId)).compensation).toMatchObject({
      phase: 'POSTED',
      posted: { amount: '150.00' },
    });
    expect(await balancesOf(house, contract.id, customer)).toEqual({
      CREDIT_EXPENSE: '150.00',
      CREDITS_OWED: '-150.00',
    });
    expect(await work(breachId)).toEqual([]);
  });

  test('within the limit of whoever acts one person is enough; refused it is not posted', async () => {
    const { breachId, figures } = await missedFebruary(house, cast, CLAIM);
    await settle(house, breachId, figures(1, TENTH));
    await decideCredit(house, customer, 'claimCredit', breachId);
    expect(await decideCredit(house, lower, 'approveCredit', breachId)).toEqual([]);
    const other = await missedFebruary(house, cast, CLAIM);
    await settle(house, other.breachId, other.figures(1, TENTH));
    await decideCredit(house, customer, 'claimCredit', other.breachId);
    expect(await decideCredit(house, lower, 'refuseCredit', other.breachId, { reason: 'Your own works.' })).toEqual([]);
    expect((await creditOf(house, other.breachId)).compensation).toMatchObject({ phase: 'REFUSED', posted: null });
    expect(await told(other.breachId)).toEqual(['CREDIT_TO_APPROVE PROVIDER_MANAGER', 'CREDIT_REFUSED CUSTOMER']);
  });

  test('an automatic credit above every limit waits for somebody whose limit covers it', async () => {
    const agreement = { ...CREDITS, fees: { ...CREDITS.fees, amount: '9000.00' } };
    const { breachId, figures } = await missedFebruary(house, cast, { agreement });
    expect((await settle(house, breachId, figures(1, TENTH))).compensation).toMatchObject({
      phase: 'AWAITING_APPROVAL',
    });
    await settle(house, breachId, figures(2, TENTH));
    expect(await told(breachId)).toEqual(['CREDIT_TO_APPROVE PROVIDER_MANAGER']);
    expect(await decideCredit(house, higher, 'approveCredit', breachId)).toEqual([]);
    expect(await decideCredit(house, lower, 'approveCredit', breachId)).toEqual(['CREDIT_ABOVE_LIMIT']);
    const director = await approver(house, cast, 'director', '10000');
    expect(await decideCredit(house, director, 'approveCredit', breachId)).toEqual([]);
    expect((await creditOf(house, breachId)).compensation).toMatchObject({ posted: { amount: '900.00' } });
    await house.query(`update contact set approval_minor = 0 where subject = 'director'`);
  });
});

describe('the ledger', () => {
  test('tells people and billing what was booked, each booking with its own amount, whatever was booked since', async () => {
    await registerWebhook(house, cast.providerId, 'https://billing.provider.example/surety');
    await approver(house, cast, 'chief', '1000');
    const { breachId, figures } = await missedFebruary(house, cast);
    await settle(house, breachId, figures(1, TENTH));
    await settle(house, breachId, figures(2, QUARTER));
    await house.query(`update contact set approval_minor = 0 where subject = 'chief'`);
    const notifications = await house.query<{ id: string; fact: string }>(
      `select id, fact from notification where breach_id = $1 and audience = 'PROVIDER_MANAGER' and kind in ('CREDIT_POSTED', 'CREDIT_REVERSED') order by id`,
      [breachId],
    );
    const query = `query ($id: ID!) { notificationToSend(notificationId: $id) { recipients { text } webhooks { body } } }`;
    type Sent = { recipients: { text: string }[]; webhooks: { body: string }[] };
    const sent = await Promise.all(
      notifications.map(
        async ({ id }) => (await house.ask<{ notificationToSend: Sent }>(system, query, { id })).notificationToSend,
      ),
    );
    const booked = sent.map(({ webhooks }) => JSON.parse(webhooks[0]?.body ?? '').data.credit.booked);
    const transactions = await house.query<{ id: string; kind: string }>(
      `select ledger_transaction.id, ledger_transaction.kind from ledger_transaction join compensation on compensation.id = compensation_id where breach_id = $1 order by ledger_transaction.id`,
      [breachId],
    );
    expect(booked).toEqual(
      transactions.map(({ id, kind }, index) => ({
        transactionId: id,
        kind,
        amount: index === 2 ? '250.00' : '100.00',
        currency: 'EUR',
      })),
    );
    expect(booked.map(({ kind }) => kind)).toEqual(['POSTED', 'REVERSED', 'POSTED']);
    expect(sent.map(({ recipients }) => recipients[0]?.text)).toEqual([
      expect.stringContaining('a credit of 100.00 EUR was posted'),
      expect.stringMatching(/The credit of 100\.00 EUR .* On the newest figures it is 250\.00 EUR/s),
      expect.stringContaining('a credit of 250.00 EUR was posted'),
    ]);
  });

  test('is paid by reference, once; corrected data reverses it, and what was paid is to be got back', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast);
    await settle(house, breachId, figures(1, TENTH));
    expect(await payout(breachId, 'PAID', '100.01', 'INV-1')).toMatchObject({
      problems: [{ code: 'PAYOUT_TOO_HIGH' }],
    });
    const billing: Caller = { roles: ['integration'], subject: 'billing' };
    const paid = { compensation: { paid: { amount: '60.00' } }, problems: [] };
    expect(await payout(breachId, 'SET_OFF', '60', 'INV-1', billing)).toEqual(paid);
    expect(await payout(breachId, 'SET_OFF', '60.00', 'INV-1', billing)).toEqual(paid);
    expect(await payout(breachId, 'SET_OFF', '40', 'INV-1')).toMatchObject({
      problems: [{ code: 'PAYOUT_REFERENCE_TAKEN' }],
    });
    expect(await balancesOf(house, contract.id)).toEqual({
      CREDIT_EXPENSE: '100.00',
      CREDITS_OWED: '-40.00',
      PAID_OR_SET_OFF: '-60.00',
    });

    expect((await settle(house, breachId, figures(2, null))).compensation).toMatchObject({
      phase: 'REVERSED',
      posted: null,
    });
    expect(await balancesOf(house, contract.id)).toEqual({ PAID_OR_SET_OFF: '-60.00', COUNTER_CLAIM: '60.00' });
    expect(await work(breachId)).toEqual(['RECOVER_CREDIT PROVIDER']);
    expect((await settle(house, breachId, figures(1, TENTH))).compensation).toMatchObject({ phase: 'REVERSED' });

    expect((await settle(house, breachId, figures(3, TENTH))).compensation).toMatchObject({ phase: 'POSTED' });
    expect(await balancesOf(house, contract.id)).toEqual({
      CREDIT_EXPENSE: '100.00',
      CREDITS_OWED: '-40.00',
      PAID_OR_SET_OFF: '-60.00',
    });
    await settle(house, breachId, figures(4, null));
    expect(await payout(breachId, 'RECOVERED', '60', 'BACK-1')).toMatchObject({
      problems: [],
      compensation: { paid: null },
    });
    expect(await balancesOf(house, contract.id)).toEqual({});
    expect(await work(breachId)).toEqual([]);
  });

  test('is refused any change by the database, and any booking that does not sum to zero', async () => {
    const { breachId, figures } = await missedFebruary(house, cast);
    await settle(house, breachId, figures(1, TENTH));
    for (const statement of [
      'update ledger_entry set minor = 0',
      'delete from ledger_entry',
      'truncate ledger_transaction cascade',
      `update ledger_transaction set reference = 'x'`,
    ])
      await expect(house.query(statement), statement).rejects.toThrow('the ledger is append-only');
    await expect(
      house.query(`insert into ledger_transaction select 'ltx_forged', tenant, contract_id, customer_id, compensation_id, kind, 'forged', at, by, null
        from ledger_transaction limit 1`),
    ).rejects.toThrow('the entries of ltx_forged do not sum to zero');
    await expect(
      house.query(`insert into ledger_entry select 'len_forged', tenant, transaction_id, contract_id, customer_id, compensation_id, at,
        'COUNTER_CLAIM', currency, 1 from ledger_entry limit 1`),
    ).rejects.toThrow('do not sum to zero');
  });

  test('has pages, and a statement of a period as data and as a file', async () => {
    const { contract, breachId, figures } = await missedFebruary(house, cast);
    await settle(house, breachId, figures(1, TENTH));
    await payout(breachId, 'PAID', '30.00', '=INV;"2"');
    const query = `query ($id: ID!) { contract(id: $id) { ledger {
      entries(first: 3) { totalCount pageInfo { hasNextPage } edges { node { account kind reference amount { amount } breach { id } } } }
      march: statement(period: "2031-03") { start opening { account } entries { kind } closing { account amount { amount } } }
      april: statement(period: "2031-04") { opening { account amount { amount } } entries { kind } } none: statement(period: "soon") { start } } } }`;
    const { contract: shown } = await house.ask<{ contract: { ledger: object } }>(auditor, query, { id: contract.id });
    const closing = [
      { account: 'CREDITS_OWED', amount: { amount: '-70.00' } },
      { account: 'CREDIT_EXPENSE', amount: { amount: '100.00' } },
      { account: 'PAID_OR_SET_OFF', amount: { amount: '-30.00' } },
    ];
    expect(shown.ledger).toMatchObject({
      entries: { totalCount: 4, pageInfo: { hasNextPage: true } },
      march: { start: '2031-02-28T23:00:00.000Z', opening: [], closing },
      april: { opening: closing, entries: [] },
      none: null,
    });
    const file = await house.sendToDoor(customer, `GET /ledgers/${contract.id}?period=2031-03`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    const lines = (await file.text()).split('\r\n');
    expect(lines[0]).toBe('line,at,kind,account,amount,currency,reference,compensation,transaction');
    expect(lines.filter(line => line.startsWith('ENTRY'))).toHaveLength(4);
    expect(lines.some(line => line.includes(`PAID_OR_SET_OFF,-30.00,EUR,"'=INV;""2"""`))).toBe(true);
    expect(lines.filter(line => line.startsWith('CLOSING'))).toContain(
      `CLOSING,2031-03-31T22:00:00.000Z,,CREDITS_OWED,-70.00,EUR,,,`,
    );
    expect((await house.sendToDoor(operator, `GET /ledgers/${contract.id}?period=soon`)).status).toBe(400);
  });
});

describe('time', () => {
  test('a claim that comes too late is told the last day; the window ends once, on record', async () => {
    const credits = { ...CREDITS.credits, severalMissed: 'SUM', monthlyCapPercent: '15' };
    const { contract, breachId, figures } = await missedFebruary(house, cast, {
      ...CLAIM,
      agreement: { ...CREDITS, credits },
    });
    const other = await missedBeside('Claimed', contract);
    await settle(house, breachId, figures(1, TENTH));
    await settle(house, other.breachId, other.figures(1, TENTH));
    await decideCredit(house, customer, 'claimCredit', other.breachId);
    const lapse = () => house.mutate(system, 'lapseCredit', { breachId });
    await lapse();
    expect((await creditOf(house, breachId)).compensation).toMatchObject({ phase: 'AWAITING_CLAIM' });
    await house.setClock('2031-04-09T22:00:00.000Z');
    const { version: expectedVersion } = await creditOf(house, breachId);
    const { problems } = await house.mutate(customer, 'claimCredit', { breachId, expectedVersion });
    expect(problems).toMatchObject([
      {
        code: 'CREDIT_CLAIM_LATE',
        message: 'The claim comes too late: the last day on which it would have been right was 2031-04-09.',
      },
    ]);
    await lapse();
    await lapse();
    const { version, compensation } = await creditOf(house, breachId);
    expect(compensation).toMatchObject({ phase: 'LAPSED', posted: null });
    expect(version).toBe(expectedVersion + 1);
    expect(await work(breachId)).toEqual([]);
    // What nobody claimed goes to the other breach of the period.
    expect(await heard(other.breachId)).toBe(1);
    expect(START < '2031-04-09').toBe(true);
  });
});
