import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { agree, assess, type Cast, OFFER_UNTIL, registerCast, takeOver, terms } from './actors.ts';
import { admin, customer, type House, manager, openHouse, otherCustomer, system } from './house.ts';

let house: House;
let cast: Cast;
let contractId = '';
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  const { contract } = await house.mutate<{ contract: { id: string } }>(
    manager,
    'draftContract',
    { terms: terms(cast) },
    'contract { id }',
  );
  contractId = contract.id;
});

const TYPES: Readonly<Record<string, string>> = {
  acceptOffer: 'AnswerOfferInput',
  rejectOffer: 'RefuseOfferInput',
  withdrawOffer: 'RefuseOfferInput',
  abandonContract: 'RefuseOfferInput',
};
type Answer = {
  readonly contract: { readonly phase: string; readonly version: number } | null;
  readonly problems: { readonly code: string; readonly path: string[] }[];
};
async function decide(
  caller: typeof manager,
  verb: string,
  expectedVersion: number,
  input: object = {},
): Promise<Answer> {
  const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  if (verb === 'offerContract') await assess(house, contractId);
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { contract { phase version } problems { code path } } }`;
  const answer = await house.ask<Record<string, Answer>>(caller, query, {
    input: { contractId, expectedVersion, ...input },
  });
  return answer[verb] as Answer;
}
const reached = (phase: string, version: number) => ({ contract: { phase, version }, problems: [] });
const refused = (code: string) => ({ contract: null, problems: [{ code }] });
const softer = (value = '99.5') =>
  terms(cast, { targets: [{ serviceId: cast.serviceId, value, staleAfter: 'PT36H' }], graceTime: 'P5D' });
const offer = { expiresAt: OFFER_UNTIL };

type Versions = {
  readonly versions: readonly {
    readonly number: number;
    readonly state: string;
    readonly reason: string | null;
    readonly answer: string | null;
    readonly hash: string;
    readonly signatures: readonly { readonly hash: string; readonly version: number }[];
    readonly comments: readonly { readonly clause: string; readonly text: string }[];
  }[];
  readonly openProposal: { readonly number: number } | null;
  readonly pendingDecisions: readonly {
    readonly action: string;
    readonly whoseTurn: string;
    readonly due: string | null;
  }[];
  readonly allowedActions: readonly string[];
};
async function seenBy(caller: typeof manager): Promise<Versions> {
  const { contract } = await house.ask<{ contract: Versions }>(
    caller,
    `query ($id: ID!) { contract(id: $id) { versions { number state reason answer hash signatures { hash version } comments { clause text } }
      openProposal { number } pendingDecisions { action whoseTurn due } allowedActions } }`,
    { id: contractId },
  );
  return contract;
}

describe('from draft to signature (H1.4)', () => {
  test('offered, countered, agreed on and signed: each proposal is a version that stays as it was', async () => {
    expect(await decide(manager, 'offerContract', 1, offer)).toEqual(reached('OFFERED', 2));
    expect(
      await decide(customer, 'counterOffer', 2, { ...offer, terms: softer(), reason: 'too strict for us' }),
    ).toEqual(reached('OFFERED', 3));
    expect(await seenBy(customer)).toMatchObject({
      pendingDecisions: [{ action: 'ACCEPT', whoseTurn: 'PROVIDER', due: '2031-03-20T12:00:00.000Z' }],
      allowedActions: ['WITHDRAW'],
    });
    expect((await seenBy(manager)).allowedActions).toEqual(['ACCEPT', 'COUNTER', 'REJECT', 'ABANDON']);
    expect(await decide(manager, 'acceptOffer', 3)).toEqual(reached('SIGNING', 4));
    expect(await decide(manager, 'signContract', 4)).toEqual(reached('SIGNING', 5));
    expect((await seenBy(manager)).pendingDecisions).toEqual([{ action: 'SIGN', whoseTurn: 'CUSTOMER', due: null }]);
    expect(await decide(customer, 'signContract', 5)).toEqual(reached('ACTIVE', 6));
    const { versions, openProposal, pendingDecisions } = await seenBy(customer);
    expect(versions).toMatchObject([
      { number: 1, state: 'COUNTERED', reason: null },
      { number: 2, state: 'SIGNED', reason: 'too strict for us' },
    ]);
    const signed = versions[1];
    expect(signed?.signatures).toEqual([
      { hash: signed?.hash, version: 2 },
      { hash: signed?.hash, version: 2 },
    ]);
    expect(openProposal).toBeNull();
    expect(pendingDecisions).toEqual([]);
    const { contract } = await house.ask<{ contract: object }>(
      customer,
      'query ($id: ID!) { contract(id: $id) { graceTime targets { value } differences(from: 1, to: 2) { inWords } } }',
      { id: contractId },
    );
    expect(contract).toEqual({
      graceTime: 'P5D',
      targets: [{ value: '99.5' }],
      differences: [
        { inWords: 'The grace time for late facts changes from P10D to P5D.' },
        { inWords: 'The limit of Datalab AVAILABILITY MONTH changes from 99.9 to 99.5.' },
      ],
    });
  });

  test('a draft is the provider’s own: the customer sees it once it is offered', async () => {
    expect(await decide(manager, 'reviseDraft', 1, { terms: softer() })).toEqual(reached('DRAFT', 2));
    expect((await seenBy(manager)).versions.map(({ state }) => state)).toEqual(['REPLACED', 'DRAFT']);
    const { contract } = await house.ask<{ contract: null }>(
      customer,
      'query ($id: ID!) { contract(id: $id) { id } }',
      {
        id: contractId,
      },
    );
    expect(contract).toBeNull();
    expect(await decide(customer, 'rejectOffer', 2, { reason: 'guessed' })).toMatchObject(refused('NOT_FOUND'));
    await decide(manager, 'offerContract', 2, offer);
    expect((await seenBy(customer)).versions.map(({ number }) => number)).toEqual([2]);
  });

  test('rejected with reasons, drawn up anew, withdrawn, given up', async () => {
    await decide(manager, 'offerContract', 1, offer);
    expect(await decide(customer, 'rejectOffer', 2, { reason: ' ' })).toEqual({
      contract: null,
      problems: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }],
    });
    expect(await decide(customer, 'rejectOffer', 2, { reason: 'too dear' })).toEqual(reached('DRAFT', 3));
    expect(await decide(manager, 'offerContract', 3, offer)).toMatchObject(refused('WRONG_PHASE'));
    await decide(manager, 'reviseDraft', 3, { terms: softer() });
    await decide(manager, 'offerContract', 4, offer);
    expect(await decide(manager, 'withdrawOffer', 5, { reason: 'a slip' })).toEqual(reached('DRAFT', 6));
    expect(await decide(admin, 'abandonContract', 6, { reason: 'no agreement' })).toMatchObject(refused('NOT_A_PARTY'));
    expect(await decide(manager, 'abandonContract', 6, { reason: 'no agreement' })).toEqual(reached('ABANDONED', 7));
    expect((await seenBy(customer)).versions).toMatchObject([
      { state: 'REJECTED', answer: 'too dear' },
      { state: 'WITHDRAWN', answer: 'no agreement' },
    ]);
    expect(await decide(manager, 'reviseDraft', 7, { terms: softer() })).toMatchObject(refused('WRONG_PHASE'));
  });

  test.each([
    [
      'an offer that is over already',
      'offerContract',
      1,
      () => ({ expiresAt: '2031-03-10T12:00:00Z' }),
      'EXPIRY_NOT_AHEAD',
    ],
    [
      'another customer',
      'reviseDraft',
      1,
      () => ({ terms: { ...softer(), customerId: cast.otherCustomerId } }),
      'FIXED_CLAUSE',
    ],
    [
      'an unknown service',
      'reviseDraft',
      1,
      () => ({ terms: terms(cast, { targets: [{ serviceId: 'svc_x', value: '1', staleAfter: 'PT1H' }] }) }),
      'NOT_FOUND',
    ],
    ['terms that were not seen', 'reviseDraft', 7, () => ({ terms: softer() }), 'STALE_VERSION'],
  ])('%s is refused, and nothing is kept of it', async (_what, verb, version, input, code) => {
    const before = await house.query('select count(*)::int n from contract_version');
    expect(await decide(manager, verb, version, input())).toMatchObject(refused(code));
    expect(await house.query('select count(*)::int n from contract_version')).toEqual(before);
    expect((await seenBy(manager)).versions).toMatchObject([{ number: 1, state: 'DRAFT' }]);
  });

  test('of fifty who answer at once one wins, the others are told', async () => {
    await decide(manager, 'offerContract', 1, offer);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 === 0 ? decide(customer, 'acceptOffer', 2) : decide(customer, 'rejectOffer', 2, { reason: 'no' }),
      ),
    );
    expect(answers.filter(({ contract }) => contract !== null)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ problems }) => problems.map(({ code }) => code)))).toEqual(
      new Set(['STALE_VERSION']),
    );
  });

  test('comments on clauses, by both sides, on what they may see', async () => {
    const comment = (caller: typeof manager, clause: string, version = 1) =>
      house.mutate(caller, 'commentOnClause', { contractId, version, clause, text: 'Why so long?' }, 'contract { id }');
    expect(await comment(customer, 'graceTime')).toMatchObject(refused('NOT_FOUND'));
    await decide(manager, 'offerContract', 1, offer);
    expect(await comment(customer, 'graceTime')).toMatchObject({ problems: [] });
    expect(await comment(manager, 'targets/Datalab AVAILABILITY MONTH/value')).toMatchObject({ problems: [] });
    expect(await comment(customer, 'price')).toMatchObject(refused('INVALID_INPUT'));
    expect(await comment(otherCustomer, 'graceTime')).toMatchObject(refused('NOT_FOUND'));
    expect((await seenBy(customer)).versions[0]?.comments).toEqual([
      { clause: 'graceTime', text: 'Why so long?' },
      { clause: 'targets/Datalab AVAILABILITY MONTH/value', text: 'Why so long?' },
    ]);
  });
});

describe('supplements of a contract in force (H7.3.3)', () => {
  const input = (changes: object = {}) => ({
    ...offer,
    terms: terms(cast, { termStart: '2031-01-01', targets: softer().targets }),
    effectiveFrom: '2031-03-15',
    reason: 'after the breach of February',
    ...changes,
  });

  test('signed by both, it is what the contract says from its date on', async () => {
    contractId = (await takeOver(house, cast)).id;
    expect(await decide(customer, 'proposeSupplement', 1, input())).toEqual(reached('ACTIVE', 2));
    expect(await decide(customer, 'proposeSupplement', 2, input())).toMatchObject(refused('PROPOSAL_OPEN'));
    expect(await decide(manager, 'acceptOffer', 2)).toEqual(reached('ACTIVE', 3));
    await decide(manager, 'signContract', 3);
    expect(await decide(customer, 'signContract', 4)).toEqual(reached('ACTIVE', 5));
    const query = `query ($id: ID!) { contract(id: $id) { targets { value } signatures { version } supplements { number effectiveFrom breach { id } version { number state hash } hash signatures { side signedBy } } } }`;
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    const saying = (value: string, version: number) => ({
      contract: {
        targets: [{ value }],
        signatures: [{ version }, { version }],
        supplements: [
          {
            number: 1,
            effectiveFrom: '2031-03-14T23:00:00.000Z',
            breach: null,
            version: { number: 2, state: 'SIGNED', hash },
            hash,
            signatures: [
              { side: 'PROVIDER', signedBy: 'Manager' },
              { side: 'CUSTOMER', signedBy: 'IT <coordination>' },
            ],
          },
        ],
      },
    });
    expect(await house.ask(customer, query, { id: contractId })).toEqual(saying('99.9', 1));
    const bring = () => house.mutate(system, 'bringIntoForce', { contractId, version: 2 }, 'contract { version }');
    expect(await bring()).toMatchObject({ problems: [{ code: 'NOT_DUE_YET', retryable: true }] });
    expect(
      await house.query(
        "select signal, args from outbox where workflow_id = $1 and signal = 'signed' order by sequence desc limit 1",
        [`contract/acme/${contractId}`],
      ),
    ).toMatchObject([{ args: { version: 2, effectiveFrom: '2031-03-14T23:00:00.000Z' } }]);
    await house.setClock('2031-03-14T23:00:00Z');
    expect(await bring()).toMatchObject({ contract: { version: 6 } });
    expect(await bring()).toMatchObject({ contract: { version: 6 } });
    expect(await house.ask(customer, query, { id: contractId })).toEqual(saying('99.5', 2));
  });

  test.each([
    ['a day before the term', () => ({ effectiveFrom: '2030-12-31' }), 'EFFECTIVE_OUTSIDE_TERM'],
    ['another time zone', () => ({ terms: terms(cast, { termStart: '2031-01-01', timeZone: 'UTC' }) }), 'FIXED_CLAUSE'],
    ['another begin', () => ({ terms: terms(cast, { termStart: '2031-02-01' }) }), 'FIXED_CLAUSE'],
  ])('%s is refused', async (_what, changes, code) => {
    contractId = (await takeOver(house, cast)).id;
    expect(await decide(manager, 'proposeSupplement', 1, input(changes()))).toMatchObject(refused(code));
  });

  test('an offer that nobody answered ends when its lifecycle says so, not before', async () => {
    contractId = (await takeOver(house, cast)).id;
    await decide(manager, 'proposeSupplement', 1, input({ expiresAt: '2031-03-16T00:00:00Z' }));
    const expire = () => house.mutate(system, 'expireOffer', { contractId, version: 2 }, 'contract { version }');
    expect(await expire()).toMatchObject({ problems: [{ code: 'NOT_DUE_YET', retryable: true }] });
    await house.setClock('2031-03-16T00:00:00Z');
    expect(await decide(customer, 'acceptOffer', 2)).toMatchObject(refused('OFFER_EXPIRED'));
    expect(await expire()).toMatchObject({ contract: { version: 3 } });
    expect((await seenBy(customer)).versions.at(-1)).toMatchObject({ number: 2, state: 'EXPIRED' });
    expect(await decide(customer, 'proposeSupplement', 3, input({ effectiveFrom: '2031-04-01' }))).toEqual(
      reached('ACTIVE', 4),
    );
  });
});

test('a signed version can’t be signed again, answered or taken back', async () => {
  const version = await agree(house, contractId);
  await decide(manager, 'signContract', version);
  await decide(customer, 'signContract', version + 1);
  for (const [verb, input] of [
    ['signContract', {}],
    ['acceptOffer', {}],
    ['withdrawOffer', { reason: 'no' }],
    ['abandonContract', { reason: 'no' }],
    ['reviseDraft', { terms: softer() }],
  ] as const) {
    const { contract, problems } = await decide(manager, verb, version + 2, input);
    expect([contract, problems[0]?.code], verb).toEqual([
      null,
      verb === 'signContract' ? 'ALREADY_SIGNED' : 'WRONG_PHASE',
    ]);
  }
});
