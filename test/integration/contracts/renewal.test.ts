import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver, terms } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { CREDITS, figuresOf, settle } from './credit.ts';
import { decideOnEnd, ending, noticeGiven, onEnd } from './ending.ts';
import { type Caller, customer, type House, manager, openHouse, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const AUGUST = {
  period: '2031-08',
  periodStart: '2031-07-31T22:00:00.000Z',
  periodEnd: '2031-08-31T22:00:00.000Z',
};
const MANUAL = { policy: 'MANUAL', windowDays: 14, optOutDays: null, afterTerm: 'EXPIRES' };
const AUTOMATIC = { policy: 'AUTOMATIC', windowDays: 60, optOutDays: 30, afterTerm: 'EXPIRES' };

type Seen = {
  readonly phase: string;
  readonly version: number;
  readonly termEnd: string;
  readonly allowedActions: readonly string[];
  readonly supplements: readonly object[];
  readonly renewals: readonly {
    readonly state: string;
    readonly optOutUntil: string;
    readonly version: number | null;
    readonly performance: readonly object[];
  }[];
  readonly versions: readonly {
    readonly number: number;
    readonly state: string;
    readonly continuation: string | null;
    readonly effectiveFrom: string;
    readonly answer: string | null;
  }[];
};
const seen = async (id: string, caller: Caller = manager): Promise<Seen> => {
  const query = `query ($id: ID!) { contract(id: $id) { phase version termEnd allowedActions supplements { number }
    renewals { state optOutUntil optedOutBy reason version performance { service { id } indicator met missed unknown } } versions { number state continuation effectiveFrom answer } } }`;
  return (await house.ask<{ contract: Seen }>(caller, query, { id })).contract;
};
type Problems = readonly { readonly code: string; readonly message: string }[];
/** Asks for a decision on a contract as it is now. @returns the codes of what was refused */
const decide = async (caller: Caller, verb: string, contractId: string, input: object = {}, type?: string) => {
  const expectedVersion = (await seen(contractId)).version;
  const named = type ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${named}!) { ${verb}(input: $input) { problems { code message } } }`;
  const answer = await house.ask<Record<string, { problems: Problems }>>(caller, query, {
    input: { contractId, expectedVersion, ...input },
  });
  return (answer[verb]?.problems ?? []).map(({ code }) => code);
};
const optOut = (contractId: string, caller: Caller = customer) =>
  decide(caller, 'optOutOfRenewal', contractId, { reason: 'We move to another one.' });
const passed = (contractId: string, due?: string, periods: readonly object[] = []) =>
  house.mutate<{ awaitsProposal: boolean }>(system, 'passRenewal', { contractId, due, periods }, 'awaitsProposal');
const expired = (contractId: string) =>
  house.mutate<{ goesOnUntil: string | null }>(system, 'expireContract', { contractId }, 'goesOnUntil');
const inForce = async (version: number, contractId: string) =>
  house.mutate(system, 'bringIntoForce', { contractId, version });
const told = async (contractId: string) =>
  (
    await house.query<{ fact: string }>(
      `select fact from notification where contract_id = $1 and kind like 'RENEWAL_%' order by fact`,
      [contractId],
    )
  ).map(({ fact }) => fact.split('/').slice(2).join(' '));
const lastSigned = async (contractId: string) =>
  (
    await house.query<{ args: object }>(
      `select args from outbox where workflow_id = $1 and signal = 'signed' order by sequence desc limit 1`,
      [`contract/acme/${contractId}`],
    )
  )[0]?.args;

describe('the provider proposes another term (H7.4)', () => {
  const AGREEMENT = { termStart: '2031-01-01', termEnd: '2031-03-31', agreement: { renewal: MANUAL } };
  const NEXT = { ...AGREEMENT, termEnd: '2032-03-31' };
  const offer = (changes: object = {}) => ({
    terms: terms(cast, { ...NEXT, ...changes }),
    expiresAt: '2031-03-29T12:00:00Z',
    reason: 'It ran as promised.',
  });
  let agreed = '';
  let declined = '';

  test('in the last days of the present one, not before, on the ground of how it performed', async () => {
    agreed = (await takeOver(house, cast, AGREEMENT)).id;
    declined = (await takeOver(house, cast, AGREEMENT)).id;
    expect(await lastSigned(agreed)).toMatchObject({
      renewal: { opensAt: '2031-03-16T23:00:00.000Z', renewsAt: null },
    });
    expect(await decide(manager, 'proposeRenewal', agreed, offer())).toEqual(['RENEWAL_NOT_OPEN']);
    const due = '2031-03-16T23:00:00.000Z';
    expect(await passed(agreed, due)).toMatchObject({ problems: [{ code: 'NOT_DUE_YET', path: ['input', 'due'] }] });
    expect((await seen(agreed)).renewals).toEqual([]);
    await house.setClock(due);
    const of = (outcome: string) => ({ serviceId: cast.serviceId, indicator: 'AVAILABILITY', outcome });
    const periods = ['MET', 'MISSED', 'MET', 'NO_DATA'].map(of);
    expect(await passed(agreed, due, periods)).toMatchObject({ awaitsProposal: true, problems: [] });
    await passed(agreed, due, [of('MISSED')]);
    expect(await told(agreed)).toEqual(['OPENED customer', 'OPENED provider']);
    expect((await seen(agreed, customer)).renewals).toMatchObject([
      { performance: [{ service: { id: cast.serviceId }, indicator: 'AVAILABILITY', met: 2, missed: 1, unknown: 1 }] },
    ]);
    expect((await seen(agreed)).allowedActions).toContain('PROPOSE_RENEWAL');
    expect((await seen(agreed, customer)).allowedActions).not.toContain('PROPOSE_RENEWAL');
    expect(await decide(manager, 'proposeRenewal', agreed, offer({ termEnd: '2031-03-31' }))).toEqual([
      'TERM_NOT_LONGER',
    ]);
    // It ends by itself: nobody has to say so.
    expect(await optOut(agreed)).toEqual(['NOTHING_TO_OPT_OUT_OF']);
  });

  test('the customer counters; signed by both it follows the present term with its own terms', async () => {
    expect(await decide(manager, 'proposeRenewal', agreed, offer())).toEqual([]);
    const counter = { ...offer(), reason: 'Half a year will do.' };
    const short = { ...counter, terms: terms(cast, AGREEMENT) };
    expect(await decide(customer, 'counterOffer', agreed, short)).toEqual(['EFFECTIVE_OUTSIDE_TERM']);
    const targets = [{ serviceId: cast.serviceId, value: '99.95', staleAfter: 'PT36H' }];
    const half = { ...counter, terms: terms(cast, { ...AGREEMENT, termEnd: '2031-09-30', targets }) };
    expect(await decide(customer, 'counterOffer', agreed, half)).toEqual([]);
    expect(await decide(manager, 'acceptOffer', agreed, {}, 'AnswerOfferInput')).toEqual([]);
    for (const caller of [manager, customer]) expect(await decide(caller, 'signContract', agreed)).toEqual([]);
    expect(await seen(agreed)).toMatchObject({
      phase: 'ACTIVE',
      termEnd: '2031-03-31',
      renewals: [{ state: 'AGREED', version: 3 }],
      versions: [
        {},
        { state: 'COUNTERED' },
        { state: 'SIGNED', continuation: null, effectiveFrom: '2031-03-31T22:00:00.000Z' },
      ],
    });
    expect(await lastSigned(agreed)).toMatchObject({ termEnd: '2031-09-30T22:00:00.000Z' });
    expect((await told(agreed)).slice(0, 2)).toEqual(['AGREED customer', 'AGREED provider']);
  });

  test('declined, it ends with its term; agreed on, it goes on', async () => {
    expect(await decide(manager, 'proposeRenewal', declined, offer())).toEqual([]);
    expect(await decide(customer, 'rejectOffer', declined, { reason: 'Too dear.' }, 'RefuseOfferInput')).toEqual([]);
    await passed(declined);
    await house.setClock('2031-03-31T22:00:00.000Z');
    expect(await expired(declined)).toMatchObject({ goesOnUntil: null, problems: [] });
    expect(await seen(declined)).toMatchObject({ phase: 'EXPIRED', renewals: [{ state: 'ENDED', version: null }] });
    expect((await told(declined)).slice(0, 2)).toEqual(['ENDED customer', 'ENDED provider']);
    // The version that was signed may not be in force yet.
    expect(await expired(agreed)).toMatchObject({ goesOnUntil: '2031-09-30T22:00:00.000Z', problems: [] });
    await inForce(3, agreed);
    expect(await seen(agreed)).toMatchObject({ phase: 'ACTIVE', termEnd: '2031-09-30' });
  });
});

describe('a contract that is renewed by itself, in Asia/Shanghai (H7.4)', () => {
  const agreement = { renewal: AUTOMATIC };
  const AGREEMENT = { timeZone: 'Asia/Shanghai', termStart: '2031-01-01', termEnd: '2031-06-30', agreement };
  let renewed = '';
  let optedOut = '';
  let noticed = '';
  let withdrawn = '';
  let agreed = '';

  test('is renewed unless a side opts out by the end of the last local day for it', async () => {
    renewed = (await takeOver(house, cast, AGREEMENT)).id;
    optedOut = (await takeOver(house, cast, AGREEMENT)).id;
    noticed = (await takeOver(house, cast, AGREEMENT)).id;
    withdrawn = (await takeOver(house, cast, AGREEMENT)).id;
    agreed = (await takeOver(house, cast, AGREEMENT)).id;
    expect(await lastSigned(renewed)).toMatchObject({
      renewal: { opensAt: '2031-04-30T16:00:00.000Z', renewsAt: '2031-05-31T16:00:00.000Z' },
    });
    await house.setClock('2031-04-30T16:00:00.000Z');
    expect(await passed(renewed)).toMatchObject({ awaitsProposal: false });
    expect((await seen(renewed)).renewals).toMatchObject([{ state: 'OPEN', optOutUntil: '2031-05-31T16:00:00.000Z' }]);
    await noticeGiven(house, noticed, { endsOn: '2031-07-31' }, customer);
    const taken = onEnd(await noticeGiven(house, withdrawn, { endsOn: '2031-07-31' }));
    ending(await decideOnEnd(house, manager, 'withdrawNotice', { ...taken, reason: 'We stay.' }));
    await house.setClock('2031-05-31T15:59:59.999Z');
    await passed(renewed);
    expect((await seen(renewed)).versions).toHaveLength(1);
    expect((await seen(optedOut, customer)).allowedActions).toContain('OPT_OUT_OF_RENEWAL');
    expect(await optOut(optedOut, { ...customer, subject: 'clerk' })).toEqual(['NOT_AUTHORISED']);
    expect(await optOut(optedOut)).toEqual([]);
    expect(await optOut(optedOut, manager)).toEqual(['ALREADY_OPTED_OUT']);
    expect(await optOut(agreed, manager)).toEqual([]);
    expect(await told(optedOut)).toEqual(['OPTED_OUT customer', 'OPTED_OUT provider']);

    await house.setClock('2031-05-31T16:00:00.000Z');
    expect(await optOut(renewed)).toEqual(['OPT_OUT_OVER']);
    for (const id of [renewed, renewed, optedOut, noticed, withdrawn, agreed])
      expect(await passed(id)).toMatchObject({ problems: [] });
    expect(await seen(renewed)).toMatchObject({
      termEnd: '2031-06-30',
      supplements: [],
      renewals: [{ state: 'RENEWED_BY_ITSELF', version: 2 }],
      versions: [{}, { state: 'SIGNED', continuation: 'AUTOMATIC', effectiveFrom: '2031-06-30T16:00:00.000Z' }],
    });
    // A fee for the term is spread over the six months of the next one, not over all twelve since its begin.
    const fees = 'select fee_months from contract_version where contract_id = $1 order by number';
    expect(await house.query(fees, [renewed])).toEqual([{ fee_months: null }, { fee_months: 6 }]);
    expect(await lastSigned(renewed)).toMatchObject({
      version: 2,
      termEnd: '2031-12-31T16:00:00.000Z',
      renewal: { renewsAt: '2031-12-01T16:00:00.000Z' },
    });
    expect((await seen(optedOut)).renewals).toMatchObject([{ state: 'OPTED_OUT', optedOutBy: 'CUSTOMER' }]);
    for (const id of [noticed, agreed]) expect((await seen(id)).versions).toHaveLength(1);
    expect((await seen(withdrawn)).renewals).toMatchObject([{ state: 'RENEWED_BY_ITSELF' }]);
  });

  test('though a side opted out, both can sign another term', async () => {
    const next = { terms: terms(cast, { ...AGREEMENT, termEnd: '2031-09-30' }), expiresAt: '2031-06-15T00:00:00Z' };
    expect(await decide(manager, 'proposeRenewal', agreed, { ...next, reason: 'Three more months.' })).toEqual([]);
    expect(await decide(customer, 'acceptOffer', agreed, {}, 'AnswerOfferInput')).toEqual([]);
    for (const caller of [manager, customer]) expect(await decide(caller, 'signContract', agreed)).toEqual([]);
    expect((await seen(agreed)).renewals).toMatchObject([{ state: 'AGREED', optedOutBy: 'PROVIDER', version: 2 }]);
  });

  test('opted out of, or with a notice that stands, it ends with its term', async () => {
    await house.setClock('2031-06-30T16:00:00.000Z');
    await inForce(2, renewed);
    for (const id of [optedOut, noticed]) expect(await expired(id)).toMatchObject({ goesOnUntil: null, problems: [] });
    expect(await seen(renewed)).toMatchObject({ phase: 'ACTIVE', termEnd: '2031-12-31' });
    expect(await seen(optedOut)).toMatchObject({ phase: 'EXPIRED', renewals: [{ state: 'ENDED' }] });
    expect(await seen(noticed)).toMatchObject({ phase: 'EXPIRED' });
    expect(await expired(agreed)).toMatchObject({ goesOnUntil: '2031-09-30T16:00:00.000Z' });
  });

  test('a notice given after it was renewed ends the next term before its time', async () => {
    const { version: expectedVersion } = await seen(renewed);
    const notice = await noticeGiven(house, renewed, { expectedVersion });
    expect(notice).toMatchObject({ endsOn: '2031-07-31' });
    await house.setClock('2031-07-31T16:00:00.000Z');
    await house.mutate(system, 'passTerminationDeadline', { terminationId: notice.id });
    expect(await seen(renewed)).toMatchObject({ phase: 'TERMINATED', termEnd: '2031-12-31' });
  });
});

describe('a contract that goes on by the month, in America/New_York (H7.4)', () => {
  const agreement = { renewal: { ...MANUAL, afterTerm: 'MONTH_BY_MONTH' } };
  const AGREEMENT = { timeZone: 'America/New_York', termStart: '2031-01-01', termEnd: '2031-07-31', agreement };
  let monthly = '';
  let optedOut = '';

  test('does so when nothing is decided by the end of its last local day; what is negotiated lapses', async () => {
    monthly = (await takeOver(house, cast, AGREEMENT)).id;
    optedOut = (await takeOver(house, cast, AGREEMENT)).id;
    await house.setClock('2031-08-01T03:59:59.000Z');
    await passed(monthly);
    const offer = { terms: terms(cast, { ...AGREEMENT, termEnd: '2032-07-31' }), expiresAt: '2031-08-20T00:00:00Z' };
    expect(await decide(manager, 'proposeRenewal', monthly, { ...offer, reason: 'It ran as promised.' })).toEqual([]);
    expect(await optOut(optedOut, manager)).toEqual([]);
    expect((await expired(monthly)).problems).toMatchObject([{ code: 'WRONG_PHASE' }]);

    await house.setClock('2031-08-01T04:00:00.000Z');
    for (const _ of ['once', 'and again'])
      expect(await expired(monthly)).toMatchObject({ goesOnUntil: '2031-09-01T04:00:00.000Z', problems: [] });
    expect(await expired(optedOut)).toMatchObject({ goesOnUntil: null });
    expect(await seen(monthly)).toMatchObject({
      phase: 'ACTIVE',
      termEnd: '2031-08-31',
      renewals: [{ state: 'GOES_ON_BY_MONTH', version: 3 }],
      versions: [{}, { state: 'EXPIRED' }, { state: 'SIGNED', continuation: 'MONTH' }],
    });
    expect(await seen(optedOut)).toMatchObject({ phase: 'EXPIRED', renewals: [{ state: 'ENDED' }] });
    expect((await lastSigned(monthly)) ?? {}).not.toHaveProperty('renewal');
  });

  test('until notice is given: its days are not cut short by the end of a month', async () => {
    expect(await optOut(monthly)).toEqual(['NOTHING_TO_OPT_OUT_OF']);
    const { version: expectedVersion } = await seen(monthly);
    await house.setClock('2031-08-15T12:00:00.000Z');
    const notice = await noticeGiven(house, monthly, { expectedVersion }, customer);
    expect(notice).toMatchObject({ endsOn: '2031-09-14' });
    // Thirty days after the notice, not after the month.
    expect(notice.handover[0]).toMatchObject({ dueOn: '2031-10-14' });
    await house.setClock('2031-09-01T04:00:00.000Z');
    expect(await expired(monthly)).toMatchObject({ goesOnUntil: '2031-10-01T04:00:00.000Z' });
    await house.setClock('2031-09-15T04:00:00.000Z');
    await house.mutate(system, 'passTerminationDeadline', { terminationId: notice.id });
    expect(await seen(monthly)).toMatchObject({ phase: 'TERMINATED', termEnd: '2031-09-30' });
    expect((await told(monthly)).filter(fact => fact.startsWith('GOES_ON_BY_MONTH'))).toHaveLength(2);
  });
});

test('a credit of a renewed term comes from the fee of that term, not from one fee for both (H7.1, H7.3.4)', async () => {
  const fees = { ...CREDITS.fees, amount: '600.00', per: 'TERM' };
  const agreement = { ...CREDITS, fees, renewal: AUTOMATIC };
  const contract = await takeOver(house, cast, { termStart: '2031-01-01', termEnd: '2031-06-30', agreement });
  await passed(contract.id);
  expect(await seen(contract.id)).toMatchObject({
    termEnd: '2031-12-31',
    versions: [{}, { continuation: 'AUTOMATIC' }],
  });
  const targets = await house.query<{ id: string }>(
    'select id from target where contract_id = $1 order by content_version',
    [contract.id],
  );
  const targetId = targets[1]?.id ?? '';
  const { breach } = await recordBreach(house, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(targetId, 1, { missedAt: '2031-08-10T08:00:00.000Z' })],
    ...AUGUST,
  });
  const breachId = breach?.id ?? '';
  // 600.00 for six months are 100.00 for August; a tenth of it below 99.9 %.
  const { compensation } = await settle(house, breachId, figuresOf(targetId)(1, [998_070, 1_000_000]));
  expect(compensation).toMatchObject({ amount: { amount: '10.00' }, nothingBecause: null });
  const why = `query ($id: ID!) { breach(id: $id) { compensation { why { steps { inputs { name value } } } } } }`;
  const answer = JSON.stringify(await house.ask(manager, why, { id: breachId }));
  expect(answer).toContain('{"name":"months that the fee is for","value":"6"}');
});
