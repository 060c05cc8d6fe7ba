import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BoardSeat,
  certainOutcome,
  decideByVotes,
  mayDelegate,
  quorumOf,
  seatsToCast,
  tallyOf,
  type Vote,
} from './change-board.ts';

/** `A` approves, `R` rejects, `0` abstains, `-` has not voted. */
const VOTES: Readonly<Record<string, Vote | null>> = { A: 'APPROVE', R: 'REJECT', '0': 'ABSTAIN', '-': null };
const seats = (votes: string, delegates: Readonly<Record<string, string>> = {}): BoardSeat[] =>
  votes.split('').map((vote, index) => ({
    contactId: `m${index}`,
    vote: VOTES[vote] ?? null,
    delegateId: delegates[`m${index}`] ?? null,
  }));

test.each([
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [3, 2, 2, 3],
  [4, 3, 3, 4],
  [6, 4, 4, 6],
  [53, 27, 36, 53],
])('of %i members more than half is %i, two thirds are %i, all are %i', (members, majority, twoThirds, all) => {
  const quorums = (['MAJORITY', 'TWO_THIRDS', 'ALL'] as const).map(rule => quorumOf(rule, members));
  expect(quorums).toEqual([majority, twoThirds, all]);
});

describe('what the votes decide', () => {
  test.each([
    ['A--', 'CHANGE_QUORUM_MISSING', null, 'one of three'],
    ['AA-', 'APPROVE', 'APPROVE', 'the third can change nothing'],
    ['AR-', 'REJECT', null, 'a tie rejects, but the third may still approve'],
    ['A0-', 'APPROVE', null, 'an abstention counts for the quorum; the third may make it a tie'],
    ['0R-', 'REJECT', 'REJECT', 'the third can only make it a tie'],
    ['000', 'REJECT', 'REJECT', 'nobody wants it'],
    ['RR-', 'REJECT', 'REJECT', 'the majority is against it'],
    ['A', 'APPROVE', 'APPROVE', 'a board of one'],
    ['AARR', 'REJECT', 'REJECT', 'a tie'],
  ])('%s: %s, certain %s (%s)', (votes, decides, certain, _why) => {
    const board = seats(votes);
    const quorum = quorumOf('MAJORITY', board.length);
    const decided = decideByVotes(tallyOf(board), quorum);
    expect(decided.ok ? decided.value : decided.problem.code).toBe(decides);
    expect(certainOutcome(tallyOf(board), quorum)).toBe(certain);
  });

  const anyVotes = fc.array(fc.constantFrom('A', 'R', '0', '-'), { minLength: 1, maxLength: 9 });

  test('without a quorum nothing is decided, and nothing is certain', () => {
    fc.assert(
      fc.property(anyVotes, votes => {
        const board = seats(votes.join(''));
        const quorum = quorumOf('MAJORITY', board.length);
        const cast = votes.filter(vote => vote !== '-').length;
        expect(decideByVotes(tallyOf(board), quorum).ok).toBe(cast >= quorum);
        if (cast < quorum) expect(certainOutcome(tallyOf(board), quorum)).toBeNull();
      }),
    );
  });

  test('what is certain stays so, however the others vote; with all votes in it is what they decide', () => {
    fc.assert(
      fc.property(anyVotes, fc.array(fc.constantFrom('A', 'R', '0'), { minLength: 9, maxLength: 9 }), (votes, rest) => {
        const quorum = quorumOf('MAJORITY', votes.length);
        const certain = certainOutcome(tallyOf(seats(votes.join(''))), quorum);
        const all = votes.map((vote, index) => (vote === '-' ? (rest[index] ?? '0') : vote)).join('');
        const decided = decideByVotes(tallyOf(seats(all)), quorum);
        if (certain !== null) expect(decided).toEqual({ ok: true, value: certain });
        expect(certainOutcome(tallyOf(seats(all)), quorum)).toBe(decided.ok ? decided.value : null);
      }),
    );
  });
});

describe('who casts which votes', () => {
  test.each([
    ['---', {}, 'm0', 'm0'],
    ['---', { m1: 'm0', m2: 'm0' }, 'm0', 'm0 m1 m2'],
    ['---', { m1: 'm0' }, 'm1', 'CHANGE_VOTE_DELEGATED'],
    ['A--', {}, 'm0', 'CHANGE_ALREADY_VOTED'],
    ['---', {}, 'm7', 'CHANGE_NOT_ON_BOARD'],
    ['---', {}, null, 'CHANGE_NOT_ON_BOARD'],
  ])('%s, handed on %j: %s casts %s', (votes, delegates, who, casts) => {
    const cast = seatsToCast(seats(votes, delegates), who);
    expect(cast.ok ? cast.value.map(({ contactId }) => contactId).join(' ') : cast.problem.code).toBe(casts);
  });

  test.each([
    ['---', {}, 'm0', 'm1', 'm0'],
    ['---', {}, 'm0', 'm0', 'CHANGE_NO_DELEGATE'],
    ['---', {}, 'm0', 'm7', 'CHANGE_NO_DELEGATE'],
    ['-A-', {}, 'm0', 'm1', 'CHANGE_DELEGATION_CHAIN'],
    ['---', { m1: 'm2' }, 'm0', 'm1', 'CHANGE_DELEGATION_CHAIN'],
    ['---', { m2: 'm0' }, 'm0', 'm1', 'CHANGE_DELEGATION_CHAIN'],
    ['A--', {}, 'm0', 'm1', 'CHANGE_ALREADY_VOTED'],
  ])('%s, handed on %j: from %s to %s is %s', (votes, delegates, from, to, answer) => {
    const handed = mayDelegate(seats(votes, delegates), from, to);
    expect(handed.ok ? handed.value.contactId : handed.problem.code).toBe(answer);
  });

  test('however votes are handed on and cast, each seat is cast once', () => {
    const members = [0, 1, 2, 3, 4].map(index => `m${index}`);
    const acts = fc.array(fc.tuple(fc.constantFrom(...members), fc.constantFrom(...members), fc.boolean()));
    fc.assert(
      fc.property(acts, steps => {
        let board = seats('-----');
        const castOf = new Map<string, number>();
        for (const [who, to, delegates] of steps) {
          const handed = delegates ? mayDelegate(board, who, to) : null;
          if (handed?.ok) board = board.map(seat => (seat.contactId === who ? { ...seat, delegateId: to } : seat));
          const cast = delegates ? null : seatsToCast(board, who);
          if (!cast?.ok) continue;
          for (const { contactId } of cast.value) castOf.set(contactId, (castOf.get(contactId) ?? 0) + 1);
          board = board.map(seat => (cast.value.includes(seat) ? { ...seat, vote: 'APPROVE' } : seat));
        }
        expect([...castOf.values()].every(times => times === 1)).toBe(true);
      }),
    );
  });
});
