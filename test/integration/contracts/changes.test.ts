import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cast, registerCast, takeOver } from './actors.ts';
import { addBoard, assessed, type ChangeView, decide, done, member, on, requested } from './board.ts';
import { auditor, customer, type House, manager, openHouse, operator, otherCustomer, system } from './house.ts';

let house: House;
let cast: Cast;
let contractId: string;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
  contractId = (await takeOver(house, cast)).id;
  await addBoard(house, cast, ['ann', 'ben'], ['cem']);
});
afterAll(() => house.close());

const ask = (): Promise<ChangeView> => requested(house, contractId, cast.serviceId);
const assess = (): Promise<ChangeView> => assessed(house, contractId, cast.serviceId);
const ann = member('ann');
const ben = member('ben');
const cem = member('cem', 'customer');
const vote = (caller: typeof ann, change: ChangeView, choice: string) =>
  decide(house, caller, 'voteOnChange', { ...on(change), vote: choice });
const WINDOW = { start: '2031-03-12T20:00:00Z', end: '2031-03-12T22:00:00Z' };

/** Assessed, and approved by two of three. */
async function approved(): Promise<ChangeView> {
  const change = await assess();
  done(await vote(ann, change, 'APPROVE'));
  return done(await vote(ben, change, 'APPROVE'));
}

describe('the way of a change (H4.4)', () => {
  test('is asked for, assessed, approved by the board, scheduled; each step has a deadline', async () => {
    const change = await ask();
    expect(change).toMatchObject({ phase: 'AWAITING_ASSESSMENT', version: 1, due: '2031-03-15T12:00:00.000Z' });
    const seen = await assess();
    expect(seen).toMatchObject({ phase: 'AWAITING_DECISION', version: 2, quorum: 2 });
    expect(seen.board.map(({ name }) => name).toSorted()).toEqual(['Member ann', 'Member ben', 'Member cem']);
    const first = done(await vote(cem, seen, 'REJECT'));
    expect(first).toMatchObject({ phase: 'AWAITING_DECISION', version: 2 });
    expect(done(await vote(ann, first, 'APPROVE'))).toMatchObject({ phase: 'AWAITING_DECISION' });
    const decided = done(await vote(ben, first, 'APPROVE'));
    expect(decided).toMatchObject({ phase: 'APPROVED', version: 3, due: '2031-03-20T12:00:00.000Z' });
    const scheduled = done(await decide(house, operator, 'scheduleChange', { ...on(decided), ...WINDOW }));
    expect(scheduled).toMatchObject({ phase: 'SCHEDULED', window: { number: 1 }, due: '2031-03-12T22:00:00.000Z' });
    const sent = await house.query<{ signal: string; args: { move: string; phase: string } }>(
      'select signal, args from outbox where workflow_id = $1 order by sequence',
      [`change/acme/${scheduled.id}`],
    );
    expect(sent.map(({ args }) => args.move)).toEqual(['REQUEST', 'ASSESS', 'VOTE', 'VOTE', 'APPROVE', 'SCHEDULE']);
  });

  test('the implementation begins in the window only, and ends verified and documented', async () => {
    const change = await approved();
    const ahead = done(await decide(house, operator, 'scheduleChange', { ...on(change), ...WINDOW }));
    expect(await decide(house, operator, 'implementChange', { ...on(ahead), step: 'BEGIN' })).toMatchObject({
      problems: [{ code: 'CHANGE_OUTSIDE_WINDOW' }],
    });
    expect(ahead.allowedActions).not.toContain('BEGIN');
    const past = { start: '2031-03-10T11:00:00Z', end: '2031-03-10T13:00:00Z' };
    expect(await decide(house, operator, 'scheduleChange', { ...on(ahead), ...past })).toMatchObject({
      problems: [{ code: 'CHANGE_WINDOW_NOT_AHEAD' }],
    });
    const now = { start: '2031-03-10T12:00:00Z', end: '2031-03-10T13:00:00Z' };
    const moved = done(await decide(house, operator, 'scheduleChange', { ...on(ahead), ...now }));
    expect(moved).toMatchObject({
      window: { number: 2 },
      allowedActions: expect.arrayContaining(['BEGIN']) as unknown,
    });
    const begun = done(await decide(house, operator, 'implementChange', { ...on(moved), step: 'BEGIN' }));
    expect(await decide(house, operator, 'withdrawChange', { ...on(begun), reason: 'no' })).toMatchObject({
      problems: [{ code: 'WRONG_PHASE' }],
    });
    const finished = done(await decide(house, operator, 'implementChange', { ...on(begun), step: 'FINISH' }));
    const verified = done(
      await decide(house, customer, 'verifyChange', { ...on(finished), finding: 'It reads well.' }),
    );
    expect(verified).toMatchObject({ phase: 'AWAITING_DOCUMENTATION', result: 'VERIFIED' });
    const over = done(await decide(house, operator, 'documentChange', { ...on(verified), record: 'See the wiki.' }));
    expect(over).toMatchObject({ phase: 'DOCUMENTED', due: null, allowedActions: [] });
  });

  test('a roll-back has its reason, and its closing record', async () => {
    const change = await approved();
    const now = { start: '2031-03-10T12:00:00Z', end: '2031-03-10T13:00:00Z' };
    const scheduled = done(await decide(house, operator, 'scheduleChange', { ...on(change), ...now }));
    const begun = done(await decide(house, operator, 'implementChange', { ...on(scheduled), step: 'BEGIN' }));
    const back = done(await decide(house, operator, 'rollBackChange', { ...on(begun), reason: 'A disk failed.' }));
    expect(back).toMatchObject({ phase: 'AWAITING_DOCUMENTATION', result: 'ROLLED_BACK' });
    expect(done(await decide(house, manager, 'documentChange', { ...on(back), record: 'Undone.' })).phase).toBe(
      'DOCUMENTED',
    );
  });
});

describe('the board', () => {
  test('a decision without a quorum is refused; with one, a tie rejects', async () => {
    const change = await assess();
    done(await vote(ann, change, 'APPROVE'));
    expect(await decide(house, ann, 'decideChange', on(change))).toMatchObject({
      problems: [{ code: 'CHANGE_QUORUM_MISSING', message: expect.stringContaining('1 of 3') as unknown }],
    });
    done(await vote(cem, change, 'REJECT'));
    expect(done(await decide(house, ann, 'decideChange', on(change)))).toMatchObject({ phase: 'REJECTED', due: null });
  });

  test('a vote stands, and only members vote', async () => {
    const change = await assess();
    done(await vote(ann, change, 'ABSTAIN'));
    expect(await vote(ann, change, 'APPROVE')).toMatchObject({ problems: [{ code: 'CHANGE_ALREADY_VOTED' }] });
    expect(await vote(manager, change, 'APPROVE')).toMatchObject({ problems: [{ code: 'CHANGE_NOT_ON_BOARD' }] });
    expect(await vote(otherCustomer, change, 'APPROVE')).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(await vote(ben, { ...change, version: 1 }, 'APPROVE')).toMatchObject({
      problems: [{ code: 'STALE_VERSION' }],
    });
  });

  test('who asked for a change does not decide on it, and has no seat', async () => {
    const input = { contractId, serviceId: cast.serviceId, title: 'x', reason: 'x', content: 'x', effect: 'x' };
    const asked = done(await decide(house, ann, 'requestChange', input));
    const assessment = { risk: 'x', impact: 'x', feasibility: 'x' };
    const change = done(await decide(house, manager, 'assessChange', { ...on(asked), ...assessment }));
    expect(change.board.map(({ name }) => name)).toEqual(expect.not.arrayContaining(['Member ann']));
    expect(change.board).toHaveLength(2);
    expect(await vote(ann, change, 'APPROVE')).toMatchObject({ problems: [{ code: 'CHANGE_OWN_REQUEST' }] });
    expect(await decide(house, ann, 'decideChange', on(change))).toMatchObject({
      problems: [{ code: 'CHANGE_OWN_REQUEST' }],
    });
    expect(await decide(house, ann, 'decideEmergencyChange', { ...on(change), reason: 'now' })).toMatchObject({
      problems: [{ code: 'CHANGE_OWN_REQUEST' }],
    });
  });

  test('a vote is handed to another member, once, on record', async () => {
    const change = await assess();
    const idOf = (name: string) => change.board.find(seat => seat.name === `Member ${name}`)?.contactId ?? '';
    const hand = (caller: typeof ann, to: string) =>
      decide(house, caller, 'delegateVote', { ...on(change), toContactId: to });
    expect(await hand(cem, idOf('cem'))).toMatchObject({ problems: [{ code: 'CHANGE_NO_DELEGATE' }] });
    expect(done(await hand(cem, idOf('ann'))).board).toContainEqual(
      expect.objectContaining({ name: 'Member cem', delegateId: idOf('ann'), vote: null }),
    );
    expect(await vote(cem, change, 'REJECT')).toMatchObject({ problems: [{ code: 'CHANGE_VOTE_DELEGATED' }] });
    expect(await hand(ann, idOf('ben'))).toMatchObject({ problems: [{ code: 'CHANGE_DELEGATION_CHAIN' }] });
    expect(await hand(ben, idOf('cem'))).toMatchObject({ problems: [{ code: 'CHANGE_DELEGATION_CHAIN' }] });
    expect(done(await vote(ann, change, 'APPROVE'))).toMatchObject({ phase: 'APPROVED' });
  });
});

describe('an emergency', () => {
  const now = { start: '2031-03-10T12:00:00Z', end: '2031-03-10T13:00:00Z' };
  const emergency = async () =>
    done(await decide(house, ann, 'decideEmergencyChange', { ...on(await ask()), reason: 'The disks fail now.' }));

  test('is decided by one member of the provider; the others review it, and the record waits for that', async () => {
    expect(await decide(house, manager, 'decideEmergencyChange', { ...on(await ask()), reason: 'now' })).toMatchObject({
      problems: [{ code: 'CHANGE_NOT_ON_BOARD' }],
    });
    const change = await emergency();
    expect(change).toMatchObject({
      phase: 'APPROVED',
      emergency: { review: 'OPEN', reviewDue: '2031-03-15T12:00:00.000Z' },
    });
    expect(change.board.map(({ name }) => name)).not.toContain('Member ann');
    let at = done(await decide(house, operator, 'scheduleChange', { ...on(change), ...now }));
    at = done(await decide(house, operator, 'implementChange', { ...on(at), step: 'BEGIN' }));
    at = done(await decide(house, operator, 'implementChange', { ...on(at), step: 'FINISH' }));
    at = done(await decide(house, operator, 'verifyChange', { ...on(at), finding: 'It runs.' }));
    const record = { record: 'See the wiki.' };
    expect(await decide(house, operator, 'documentChange', { ...on(at), ...record })).toMatchObject({
      problems: [{ code: 'CHANGE_REVIEW_OPEN' }],
    });
    done(await vote(cem, at, 'APPROVE'));
    at = done(await vote(ben, at, 'APPROVE'));
    expect(at).toMatchObject({ phase: 'AWAITING_DOCUMENTATION', emergency: { review: 'UPHELD' } });
    expect(done(await decide(house, operator, 'documentChange', { ...on(at), ...record })).phase).toBe('DOCUMENTED');
  });

  test('an objection ends it before it is begun', async () => {
    const change = await emergency();
    done(await vote(cem, change, 'APPROVE'));
    expect(done(await vote(ben, change, 'REJECT'))).toMatchObject({
      phase: 'REJECTED',
      emergency: { review: 'OBJECTED' },
    });
  });
});

describe('who asks', () => {
  const input = (changes: object = {}) => ({
    contractId,
    serviceId: cast.serviceId,
    title: 'x',
    reason: 'x',
    content: 'x',
    effect: 'x',
    ...changes,
  });

  test('either side, for a service of a contract in force; the same side may take it back', async () => {
    const change = done(await decide(house, customer, 'requestChange', input()));
    expect(await decide(house, manager, 'withdrawChange', { ...on(change), reason: 'no' })).toMatchObject({
      problems: [{ code: 'CHANGE_NOT_YOURS' }],
    });
    expect(done(await decide(house, customer, 'withdrawChange', { ...on(change), reason: 'no' })).phase).toBe(
      'WITHDRAWN',
    );
    const { service } = await house.mutate<{ service: { id: string } }>(
      manager,
      'createService',
      { name: 'Other' },
      'service { id }',
    );
    expect(await decide(house, customer, 'requestChange', input({ serviceId: service.id }))).toMatchObject({
      problems: [{ code: 'CHANGE_SERVICE_NOT_PROMISED' }],
    });
    expect(await decide(house, { ...manager, party: null }, 'requestChange', input())).toMatchObject({
      problems: [{ code: 'NOT_A_PARTY' }],
    });
  });

  test('a customer sees changes of its own contracts, an auditor all', async () => {
    const query = 'query ($contractId: ID!) { changes(filter: { contractId: $contractId }) { totalCount } }';
    const count = async (caller: typeof manager) =>
      (await house.ask<{ changes: { totalCount: number } }>(caller, query, { contractId })).changes.totalCount;
    expect(await count(otherCustomer)).toBe(0);
    expect(await count(customer)).toBe(await count(auditor));
    expect(await count(customer)).toBeGreaterThan(0);
  });
});

test('a vote that is due is closed by its quorum, and stays open without one', async () => {
  const close = (change: ChangeView) => decide(house, system, 'decideDueChange', { changeId: change.id });
  const quorate = await assess();
  done(await vote(ann, quorate, 'APPROVE'));
  done(await vote(cem, quorate, 'ABSTAIN'));
  const silent = await assess();
  const phase = async ({ id }: ChangeView) =>
    (
      await house.ask<{ change: { phase: string } }>(manager, 'query ($id: ID!) { change(id: $id) { phase } }', {
        id,
      })
    ).change.phase;
  await close(quorate);
  expect(await phase(quorate)).toBe('AWAITING_DECISION');
  await house.setClock('2031-03-15T12:00:00Z');
  await close(quorate);
  await close(silent);
  expect([await phase(quorate), await phase(silent)]).toEqual(['APPROVED', 'AWAITING_DECISION']);
});

test('a contract says how many must vote, and how long each step may take (H4.4)', async () => {
  const changeHandling = { quorum: 'ALL', assessmentDays: 2, voteDays: 3, schedulingDays: 4, reviewDays: 1 };
  const own = await takeOver(house, cast, { agreement: { changeHandling } });
  expect(await requested(house, own.id, cast.serviceId)).toMatchObject({ due: '2031-03-17T12:00:00.000Z' });
  const change = await assessed(house, own.id, cast.serviceId);
  expect(change).toMatchObject({ quorum: change.board.length, due: '2031-03-18T12:00:00.000Z' });
  done(await vote(ann, change, 'APPROVE'));
  done(await vote(ben, change, 'APPROVE'));
  const byAll = done(await vote(cem, change, 'APPROVE'));
  expect(byAll).toMatchObject({ phase: 'APPROVED', due: '2031-03-19T12:00:00.000Z' });
  const other = await assessed(house, own.id, cast.serviceId);
  const urgent = done(await decide(house, ann, 'decideEmergencyChange', { ...on(other), reason: 'The disk dies.' }));
  expect(urgent.emergency).toMatchObject({ reviewDue: '2031-03-16T12:00:00.000Z' });
});

test('when its contract ends, a change that nobody has begun is withdrawn; one that was begun goes on', async () => {
  const own = await takeOver(house, cast, { termEnd: '2031-03-15' });
  const waiting = await requested(house, own.id, cast.serviceId);
  const change = await assessed(house, own.id, cast.serviceId);
  const approvedOne = done(await decide(house, ann, 'decideEmergencyChange', { ...on(change), reason: 'Now.' }));
  const window = { start: '2031-03-15T12:00:00Z', end: '2031-03-15T13:00:00Z' };
  const scheduled = done(await decide(house, operator, 'scheduleChange', { ...on(approvedOne), ...window }));
  const begun = done(await decide(house, operator, 'implementChange', { ...on(scheduled), step: 'BEGIN' }));
  await house.setClock('2031-03-16T12:00:00Z');
  const expire = () => house.mutate(system, 'expireContract', { contractId: own.id }, 'contract { phase }');
  for (const _ of ['once', 'again']) expect(await expire()).toMatchObject({ contract: { phase: 'EXPIRED' } });
  const rows = await house.query<{ id: string; phase: string }>('select id, phase from change where contract_id = $1', [
    own.id,
  ]);
  expect(Object.fromEntries(rows.map(({ id, phase }) => [id, phase]))).toEqual({
    [waiting.id]: 'WITHDRAWN',
    [begun.id]: 'IMPLEMENTING',
  });
  const [said, ...more] = await house.query<{ reason: string }>(
    "select reason from trail where subject_id = $1 and details->>'move' = 'WITHDRAW'",
    [waiting.id],
  );
  expect([said?.reason, more]).toEqual(['The contract has ended.', []]);
});

test('of 50 members who vote at once, exactly one closes the decision', async () => {
  const crowd = Array.from({ length: 25 }, (_, index) => `p${index}`);
  const others = Array.from({ length: 25 }, (_, index) => `c${index}`);
  const own = await takeOver(house, cast);
  await addBoard(house, cast, crowd, others);
  const change = await assessed(house, own.id, cast.serviceId);
  expect(change.board).toHaveLength(53);
  const callers = [...crowd.map(name => member(name)), ...others.map(name => member(name, 'customer'))];
  const answers = await Promise.all(callers.map(caller => vote(caller, change, 'APPROVE')));
  // 27 of 53 make it certain; whoever comes after that is told that the change is another one now.
  expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(27);
  expect(answers.filter(({ problems }) => problems[0]?.code === 'STALE_VERSION')).toHaveLength(23);
  const votes = await house.query<{ vote: string }>(
    'select vote from change_seat where change_id = $1 and vote is not null',
    [change.id],
  );
  expect(votes).toHaveLength(27);
  const decisions = await house.query<{ move: string }>(
    "select details->>'move' as move from trail where subject_id = $1 and details->>'move' = 'APPROVE'",
    [change.id],
  );
  expect(decisions).toHaveLength(1);
});
