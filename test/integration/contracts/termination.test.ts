import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver, upload } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { agreedOn, decideOnEnd, ending, NOTICE, noticeGiven, onEnd, type TerminationView } from './ending.ts';
import { type Caller, customer, type House, manager, openHouse, operator, otherCustomer, system } from './house.ts';

let house: House;
let cast: Cast;
let contractId = '';
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());
beforeEach(async () => {
  contractId = (await takeOver(house, cast)).id;
});

const give = (input: object = {}, caller: Caller = manager) =>
  decideOnEnd(house, caller, 'giveNotice', { contractId, expectedVersion: 1, ...NOTICE, ...input });
const offer = (input: object = {}, caller: Caller = manager) =>
  decideOnEnd(house, caller, 'offerTermination', {
    contractId,
    expectedVersion: 1,
    reason: 'We both want it.',
    ...input,
  });
const refused = (code: string) => ({ termination: null, problems: [{ code }] });
const saying = (code: string, says: string) => ({
  termination: null,
  problems: [{ code, message: expect.stringContaining(says) as unknown }],
});
const sentTo = (workflowId: string) =>
  house.query<{ signal: string; args: Record<string, unknown> }>(
    'select signal, args from outbox where workflow_id = $1 order by sequence',
    [workflowId],
  );
const contractSeen = async (caller: Caller = manager) => {
  type Seen = { phase: string; termination: { id: string } | null; allowedActions: string[] };
  const query = 'query ($id: ID!) { contract(id: $id) { phase termination { id } allowedActions } }';
  return (await house.ask<{ contract: Seen }>(caller, query, { id: contractId })).contract;
};
const workOf = async ({ id }: TerminationView) =>
  (
    await house.query<{ kind: string; whose_turn: string }>(
      'select kind, whose_turn from work_item where termination_id = $1 order by kind, whose_turn',
      [id],
    )
  ).map(({ kind, whose_turn }) => `${kind} ${whose_turn}`);

describe('a written notice (H7.4)', () => {
  test('of the provider ends 30 local days after its day at the earliest, and has everything that follows from it', async () => {
    expect((await contractSeen()).allowedActions).toEqual(expect.arrayContaining(['GIVE_NOTICE', 'OFFER_TERMINATION']));
    const given = ending(await give());
    expect(given).toMatchObject({
      phase: 'NOTICE_GIVEN',
      version: 1,
      givenBy: 'PROVIDER',
      noticeDays: 30,
      endsOn: '2031-04-09',
      endsAt: '2031-04-09T22:00:00.000Z', // Berlin, on summer time by then
      impactDue: '2031-03-20T23:00:00.000Z',
      endedUnconfirmed: false,
      allowedActions: ['WITHDRAW', 'RECORD_IMPACT', 'PLAN_HANDOVER', 'HAND_OVER'],
      contract: { phase: 'ACTIVE', version: 2, terminatedAt: null },
    });
    expect(given.handover.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'RECORDS 2031-05-09',
      'DATA_EXPORT 2031-05-09',
      'KNOWLEDGE_BASE 2031-05-09',
      'ACCESS 2031-05-09',
      'EQUIPMENT 2031-05-09',
      'SUPPORT 2031-05-09',
    ]);
    expect(await workOf(given)).toEqual(['CONFIRM_TERMINATION CUSTOMER', 'RECORD_IMPACT PROVIDER']);
    const seen = await contractSeen();
    expect(seen.termination).toEqual({ id: given.id });
    expect(seen.allowedActions).not.toContain('GIVE_NOTICE');
    expect((await sentTo(`termination/acme/${given.id}`)).map(({ args }) => args['move'])).toEqual(['GIVE_NOTICE']);
    expect((await sentTo(`contract/acme/${contractId}`)).at(-1)).toMatchObject({
      signal: 'terminationMoved',
      args: { isRunning: true, endsAt: '2031-04-09T22:00:00.000Z', endedAt: null },
    });
  });

  test('that is too short is refused, with the earliest day; one that is longer is not', async () => {
    expect(await give({ endsOn: '2031-04-08' })).toMatchObject(
      saying('NOTICE_TOO_SHORT', 'The earliest last day is 2031-04-09'),
    );
    expect(ending(await give({ endsOn: '2031-06-30' }))).toMatchObject({ endsAt: '2031-06-30T22:00:00.000Z' });
  });

  test("of the customer has the contract's own days; the provider's are longer where the contract says so", async () => {
    const termination = { providerNoticeDays: 60, customerNoticeDays: 14, rollForward: true };
    const hours = {
      week: ['MON', 'TUE', 'WED', 'THU', 'FRI'].map(weekday => ({ weekday, from: '08:00', to: '18:00' })),
      holidays: [{ date: '2031-05-09', name: 'Day off' }],
    };
    contractId = (await takeOver(house, cast, { agreement: { termination, hours } })).id;
    expect(await give({ endsOn: '2031-05-08' })).toMatchObject(saying('NOTICE_TOO_SHORT', '60 days'));
    // 60 days end on 9 May, a holiday; the 10th and 11th are a weekend.
    expect(ending(await give())).toMatchObject({ noticeDays: 60, endsOn: '2031-05-12' });
    contractId = (await takeOver(house, cast, { agreement: { termination } })).id;
    expect(await give({ endsOn: '2031-03-23' }, customer)).toMatchObject(
      saying('NOTICE_TOO_SHORT', 'The earliest last day is 2031-03-24'),
    );
    expect(ending(await give({}, customer))).toMatchObject({ noticeDays: 14, endsOn: '2031-03-24' });
  });

  test('is refused while another one stands, and by somebody who may not sign', async () => {
    ending(await give());
    expect(await give({ expectedVersion: 2 }, customer)).toMatchObject(saying('NOTICE_STANDS', '2031-04-09'));
    expect(await give({ expectedVersion: 2 }, { ...customer, subject: 'clerk' })).toMatchObject(
      refused('NOT_AUTHORISED'),
    );
    expect(await give({ expectedVersion: 2 }, otherCustomer)).toMatchObject(refused('NOT_FOUND'));
    expect(await give({ expectedVersion: 1 }, customer)).toMatchObject(refused('STALE_VERSION'));
  });

  test('needs what shows its ground', async () => {
    const { id, targetId } = await takeOver(house, cast);
    const other = await recordBreach(house, {
      contract: { id, targetId },
      serviceId: cast.serviceId,
      legs: [leg(targetId, 1)],
    });
    const breachIds = [other.breach?.id ?? ''];
    const shown = (input: object) => give({ evidence: null, ...input });
    expect(await shown({ ground: 'MUTUAL_AGREEMENT' })).toMatchObject(saying('NOTICE_BY_AGREEMENT', '2031-04-09'));
    expect(await shown({ ground: 'AGREED_CONDITION' })).toMatchObject(refused('NOTICE_EVIDENCE_MISSING'));
    expect(await shown({ ground: 'UNFIT_SERVICE' })).toMatchObject(saying('NOTICE_EVIDENCE_MISSING', 'breach'));
    expect(await shown({ ground: 'INTERRUPTION' })).toMatchObject(saying('NOTICE_EVIDENCE_MISSING', 'cause'));
    const failure = { ground: 'INTERRUPTION', cause: 'SYSTEM_FAILURE' };
    expect(await shown(failure)).toMatchObject(saying('NOTICE_EVIDENCE_MISSING', 'breach'));
    expect(await shown({ ...failure, breachIds })).toMatchObject(saying('NOT_FOUND', 'breach of this contract'));
    expect(await shown({ ground: 'OTHER', cause: 'SYSTEM_FAILURE' })).toMatchObject(refused('INVALID_INPUT'));
    contractId = id;
    expect(ending(await shown({ ...failure, breachIds }))).toMatchObject({ evidenceBreaches: [{ id: breachIds[0] }] });
  });

  test('attaches documents that its giver has sent to the contract', async () => {
    const documentId = await upload(house);
    const given = ending(await give({ ground: 'INTERRUPTION', cause: 'FORCE_MAJEURE', documentIds: [documentId] }));
    expect(given.evidenceDocuments).toEqual([{ id: documentId }]);
    const { document } = await house.ask<{ document: { kind: string; contract: { id: string } } }>(
      customer,
      'query ($id: ID!) { document(id: $id) { kind contract { id } } }',
      { id: documentId },
    );
    expect(document).toEqual({ kind: 'CORRESPONDENCE', contract: { id: contractId } });
  });

  test('needs a contract in force', async () => {
    contractId = (await takeOver(house, cast, { termStart: '2031-03-01', termEnd: '2031-03-09' })).id;
    expect(await give()).toMatchObject(saying('NOTHING_TO_TERMINATE', 'Its term ended on 2031-03-09'));
    contractId = (await takeOver(house, cast)).id;
    const { contract } = await agreedOn(house, contractId);
    expect(await give({ expectedVersion: contract.version })).toMatchObject(
      saying('NOTHING_TO_TERMINATE', 'phase TERMINATED'),
    );
  });

  test('is confirmed by the other side, and withdrawn by the giver until then', async () => {
    const given = ending(await give());
    const reason = 'A slip.';
    const withdraw = (seen: TerminationView, caller: Caller) =>
      decideOnEnd(house, caller, 'withdrawNotice', { ...onEnd(seen), reason });
    expect(await withdraw(given, customer)).toMatchObject(refused('TERMINATION_OTHER_SIDE'));
    expect(await decideOnEnd(house, manager, 'confirmNotice', onEnd(given))).toMatchObject(
      refused('TERMINATION_OTHER_SIDE'),
    );
    const confirmed = ending(await decideOnEnd(house, customer, 'confirmNotice', onEnd(given)));
    expect(confirmed).toMatchObject({ phase: 'CONFIRMED', version: 2 });
    expect(await withdraw(confirmed, manager)).toMatchObject(saying('NOTICE_CONFIRMED', '2031-04-09'));
    contractId = (await takeOver(house, cast)).id;
    const second = ending(await give());
    expect(ending(await withdraw(second, manager))).toMatchObject({ phase: 'WITHDRAWN', answer: reason });
    expect((await contractSeen()).termination).toBeNull();
    expect((await sentTo(`contract/acme/${contractId}`)).at(-1)?.args).toMatchObject({ isRunning: false });
    expect(ending(await give({ expectedVersion: 2 }, customer))).toMatchObject({ givenBy: 'CUSTOMER' });
  });

  test('of fifty who give one at once one does', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => give()));
    expect(answers.filter(({ termination }) => termination)).toHaveLength(1);
  });
});

describe('an end by agreement (H7.4)', () => {
  test('may be at once: with the yes of the other side the contract has ended', async () => {
    const offered = ending(await offer());
    expect(offered).toMatchObject({ phase: 'OFFERED', endsOn: null, answerBy: '2031-03-24T23:00:00.000Z' });
    expect(await offer({ expectedVersion: 2 }, customer)).toMatchObject(refused('TERMINATION_OFFERED'));
    expect(await decideOnEnd(house, manager, 'agreeToTerminate', onEnd(offered))).toMatchObject(
      refused('TERMINATION_OTHER_SIDE'),
    );
    const agreed = ending(await decideOnEnd(house, customer, 'agreeToTerminate', onEnd(offered)));
    expect(agreed).toMatchObject({
      phase: 'HANDOVER',
      endsOn: '2031-03-10',
      endedUnconfirmed: false,
      contract: { phase: 'TERMINATED', terminatedAt: agreed.endsAt },
    });
    expect((await sentTo(`termination/acme/${agreed.id}`)).map(({ args }) => args['move'])).toEqual([
      'OFFER',
      'AGREE',
      'END',
    ]);
  });

  test('on a day from today on, and not before', async () => {
    expect(await offer({ endsOn: '2031-03-09' })).toMatchObject(saying('TERMINATION_DAY_PAST', '2031-03-10'));
    expect(await agreedOn(house, contractId, { endsOn: '2031-03-10' })).toMatchObject({
      phase: 'CONFIRMED',
      endsAt: '2031-03-10T23:00:00.000Z',
      contract: { phase: 'ACTIVE' },
    });
  });

  test('is refused by the other side, and the contract goes on', async () => {
    const offered = ending(await offer({}, customer));
    const no = { ...onEnd(offered), reason: 'Not yet.' };
    expect(ending(await decideOnEnd(house, manager, 'refuseTermination', no))).toMatchObject({
      phase: 'REFUSED',
      answer: 'Not yet.',
      allowedActions: [],
      contract: { phase: 'ACTIVE' },
    });
  });

  test('replaces a notice that stands', async () => {
    const given = await noticeGiven(house, contractId);
    const agreed = ending(
      await decideOnEnd(
        house,
        customer,
        'agreeToTerminate',
        onEnd(ending(await offer({ expectedVersion: 2, endsOn: '2031-03-20' }))),
      ),
    );
    expect(agreed).toMatchObject({ phase: 'CONFIRMED', endsOn: '2031-03-20' });
    expect((await sentTo(`termination/acme/${given.id}`)).at(-1)?.args).toMatchObject({ phase: 'REPLACED' });
    expect((await contractSeen()).termination).toEqual({ id: agreed.id });
  });
});

describe('what the end affects, and the handover (H7.4)', () => {
  test('is recorded once, with what is open; the customer is told', async () => {
    const contract = await takeOver(house, cast);
    const legs = [leg(contract.targetId, 1)];
    const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
    const given = await noticeGiven(house, contract.id);
    const input = { ...onEnd(given), stops: [{ what: 'The archive', forWhom: 'all readers' }] };
    expect(await decideOnEnd(house, operator, 'recordImpact', { ...input, stops: [] })).toMatchObject(
      refused('INVALID_INPUT'),
    );
    const told = ending(await decideOnEnd(house, operator, 'recordImpact', input));
    expect(told.impact).toMatchObject({
      stops: [{ what: 'The archive', forWhom: 'all readers' }],
      openBreaches: [{ id: breach?.id }],
      openChanges: [],
    });
    expect(await decideOnEnd(house, operator, 'recordImpact', { ...input, ...onEnd(told) })).toMatchObject(
      refused('WRONG_PHASE'),
    );
  });

  test('goes item by item, until the customer has accepted all and both have signed', async () => {
    let seen = await agreedOn(house, contractId);
    const then = async (caller: Caller, verb: string, input: object = {}) => {
      seen = ending(await decideOnEnd(house, caller, verb, { ...onEnd(seen), ...input }));
    };
    const planned = { kind: 'ACCESS', owner: 'Identity team', dueOn: '2031-03-31' };
    await then(operator, 'planHandover', { items: [planned] });
    expect(seen.handover.find(({ kind }) => kind === 'ACCESS')).toMatchObject(planned);
    expect(await decideOnEnd(house, manager, 'signHandover', onEnd(seen))).toMatchObject(
      saying('HANDOVER_OPEN', 'Of 6 things to hand over 6 are not accepted'),
    );
    expect(await decideOnEnd(house, customer, 'acceptHandover', { ...onEnd(seen), kind: 'ACCESS' })).toMatchObject(
      refused('WRONG_PHASE'),
    );
    await then(operator, 'handOver', { kind: 'ACCESS', handedOver: 'In the vault.' });
    expect(await workOf(seen)).toEqual(['ACCEPT_HANDOVER CUSTOMER', 'HAND_OVER PROVIDER', 'RECORD_IMPACT PROVIDER']);
    await then(customer, 'rejectHandover', { kind: 'ACCESS', reason: 'The key of the archive is missing.' });
    expect(seen.handover.find(({ kind }) => kind === 'ACCESS')).toMatchObject({ state: 'OPEN', round: 1 });
    for (const { kind } of seen.handover) {
      await then(operator, 'handOver', { kind, handedOver: 'There.' });
      await then(customer, 'acceptHandover', { kind });
    }
    await then(operator, 'recordImpact', { stops: [{ what: 'Everything', forWhom: 'all' }] });
    expect(await workOf(seen)).toEqual(['SIGN_HANDOVER CUSTOMER', 'SIGN_HANDOVER PROVIDER']);
    await then(manager, 'signHandover');
    expect(seen.phase).toBe('HANDOVER');
    expect(await decideOnEnd(house, manager, 'signHandover', onEnd(seen))).toMatchObject(refused('ALREADY_SIGNED'));
    await then(customer, 'signHandover');
    expect(seen).toMatchObject({ phase: 'HANDED_OVER', allowedActions: [] });
    expect(await workOf(seen)).toEqual([]);
  });

  test('what its lifecycle has told meanwhile makes no decision fail', async () => {
    let seen = await agreedOn(house, contractId);
    for (const { kind } of seen.handover) {
      const told = [1, 2, 3, 4].map(each =>
        house.mutate(system, 'requestNotification', {
          terminationId: seen.id,
          fact: `termination/${seen.id}/${kind}/turn/${each}`,
          kind: 'TERMINATION_TURN',
          audience: 'CUSTOMER',
        }),
      );
      const handed = decideOnEnd(house, operator, 'handOver', { ...onEnd(seen), kind, handedOver: 'There.' });
      for (const { problems } of await Promise.all(told)) expect(problems).toEqual([]);
      seen = ending(await handed);
    }
    expect(seen.handover.every(({ state }) => state === 'HANDED_OVER')).toBe(true);
  });
});

test('a projection of its lifecycle changes nothing of what waits', async () => {
  const given = await noticeGiven(house, contractId);
  const before = await workOf(given);
  const { problems } = await house.mutate(system, 'project', {
    lifecycle: `termination/acme/${given.id}`,
    contractId,
    recordId: given.id,
    sequence: 1,
    phase: 'NOTICE_GIVEN',
    whoseTurn: 'CUSTOMER',
    workItem: 'CONFIRM_TERMINATION',
  });
  expect(problems).toEqual([]);
  expect(await workOf(given)).toEqual(before);
});
