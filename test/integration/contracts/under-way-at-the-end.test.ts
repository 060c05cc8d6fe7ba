import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver, terms } from './actors.ts';
import { addBoard, assessed, decide as decideOnChange, done, member, on } from './board.ts';
import { agreedOn, decideOnEnd, ending, noticeGiven, onEnd } from './ending.ts';
import { customer, type House, manager, openHouse, operator, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const version = async (id: string): Promise<number> =>
  (
    await house.ask<{ contract: { version: number } }>(manager, 'query ($id: ID!) { contract(id: $id) { version } }', {
      id,
    })
  ).contract.version;

test('a change that was begun when the contract ends is finished, verified and documented (H4.4, H7.4)', async () => {
  const { id: contractId } = await takeOver(house, cast);
  await addBoard(house, cast, ['ann'], []);
  const change = await assessed(house, contractId, cast.serviceId);
  const approved = done(await decideOnChange(house, member('ann'), 'voteOnChange', { ...on(change), vote: 'APPROVE' }));
  const window = { start: '2031-03-10T12:00:00Z', end: '2031-03-10T13:00:00Z' };
  const scheduled = done(await decideOnChange(house, operator, 'scheduleChange', { ...on(approved), ...window }));
  const begun = done(await decideOnChange(house, operator, 'implementChange', { ...on(scheduled), step: 'BEGIN' }));

  const ended = await agreedOn(house, contractId, { expectedVersion: await version(contractId) });
  expect(ended.contract.phase).toBe('TERMINATED');

  const finished = done(await decideOnChange(house, operator, 'implementChange', { ...on(begun), step: 'FINISH' }));
  const verified = done(
    await decideOnChange(house, customer, 'verifyChange', { ...on(finished), finding: 'It reads well.' }),
  );
  expect(verified).toMatchObject({ phase: 'AWAITING_DOCUMENTATION', result: 'VERIFIED' });
  const over = await decideOnChange(house, operator, 'documentChange', { ...on(verified), record: 'See the wiki.' });
  expect(done(over).phase).toBe('DOCUMENTED');
});

test('a signed supplement that is ahead when the contract ends never comes into force (H7.3.3, H7.4)', async () => {
  const { id: contractId } = await takeOver(house, cast);
  const decide = async (caller: typeof manager, verb: string, type: string, input: object = {}): Promise<void> => {
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { problems { code message } } }`;
    const decided = { contractId, expectedVersion: await version(contractId), ...input };
    expect(await house.ask(caller, query, { input: decided })).toEqual({ [verb]: { problems: [] } });
  };
  await decide(customer, 'proposeSupplement', 'ProposeSupplementInput', {
    terms: terms(cast, { termStart: '2031-01-01', graceTime: 'PT48H' }),
    effectiveFrom: '2031-04-01',
    expiresAt: '2031-03-20T00:00:00Z',
    reason: 'Late facts come later.',
  });
  await decide(manager, 'acceptOffer', 'AnswerOfferInput');
  await decide(manager, 'signContract', 'SignContractInput');
  await decide(customer, 'signContract', 'SignContractInput');
  await agreedOn(house, contractId, { expectedVersion: await version(contractId) });

  const seen = async () => {
    const query = 'query ($id: ID!) { contract(id: $id) { phase graceTime versions { number state } } }';
    return (await house.ask<{ contract: { graceTime: string } }>(customer, query, { id: contractId })).contract;
  };
  const { graceTime } = await seen();
  expect(graceTime).not.toBe('PT48H');

  await house.setClock('2031-04-02T12:00:00.000Z');
  const brought = await house.mutate(system, 'bringIntoForce', { contractId, version: 2 }, 'contract { version }');
  expect(brought.problems).toEqual([]);
  const versions = [
    { number: 1, state: 'SIGNED' },
    { number: 2, state: 'SIGNED' },
  ];
  expect(await seen()).toEqual({ phase: 'TERMINATED', graceTime, versions });
});

test('withdrawn in the instant in which it runs out, a notice does the one or the other, never both (H7.4)', async () => {
  const { id: contractId } = await takeOver(house, cast);
  const notice = await noticeGiven(house, contractId, { expectedVersion: await version(contractId) });
  await house.setClock(new Date(Date.parse(notice.endsAt ?? '') + 1).toISOString());
  const withdraw = () => decideOnEnd(house, manager, 'withdrawNotice', { ...onEnd(notice), reason: 'We stay.' });
  const pass = () => decideOnEnd(house, system, 'passTerminationDeadline', { terminationId: notice.id });
  const answers = await Promise.all([withdraw(), pass(), withdraw(), pass()]);

  const phases = new Set(answers.flatMap(({ termination }) => termination?.phase ?? []));
  expect(phases.size).toBe(1);
  const isWithdrawn = phases.has('WITHDRAWN');
  const { contract, termination } = await house.ask<{
    contract: { phase: string };
    termination: { phase: string };
  }>(manager, 'query ($id: ID!, $of: ID!) { contract(id: $id) { phase } termination(id: $of) { phase } }', {
    id: contractId,
    of: notice.id,
  });
  expect([contract.phase, termination.phase]).toEqual(
    isWithdrawn ? ['ACTIVE', 'WITHDRAWN'] : ['TERMINATED', ending(answers[1] ?? expect.fail('no answer')).phase],
  );
});
