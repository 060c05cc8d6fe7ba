import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMove, isOpen, type Move, type Negotiation, type Side, type VersionState } from './negotiation.ts';

const NOW = Date.parse('2031-03-10T12:00:00Z');
const of = (phase: Negotiation['phase'], state: VersionState, proposedBy: Side = 'PROVIDER'): Negotiation => ({
  phase,
  newest: { number: 3, state, proposedBy, offerExpiresAtMs: state === 'OFFERED' ? NOW + 1 : null, assessed: true },
});
const outcome = (move: Move, negotiation: Negotiation, side: Side | null, nowMs = NOW): string => {
  const moved = decideMove(move, negotiation, side, nowMs);
  if (!moved.ok) return moved.problem.code;
  const { newest, next, phase } = moved.value;
  return [newest, ...(next ? [`then ${next}`] : []), phase].join(', ');
};

describe('from draft to agreement (H1.4)', () => {
  test.each<[Move, Negotiation, Side | null, string]>([
    ['REVISE', of('DRAFT', 'DRAFT'), 'PROVIDER', 'REPLACED, then DRAFT, DRAFT'],
    ['REVISE', of('DRAFT', 'REJECTED'), 'PROVIDER', 'REJECTED, then DRAFT, DRAFT'],
    ['REVISE', of('DRAFT', 'DRAFT'), 'CUSTOMER', 'NOT_YOUR_TURN'],
    ['REVISE', of('OFFERED', 'OFFERED'), 'PROVIDER', 'WRONG_PHASE'],
    ['OFFER', of('DRAFT', 'DRAFT'), 'PROVIDER', 'OFFERED, OFFERED'],
    ['OFFER', of('DRAFT', 'REJECTED'), 'PROVIDER', 'WRONG_PHASE'],
    ['OFFER', of('DRAFT', 'DRAFT'), 'CUSTOMER', 'NOT_YOUR_TURN'],
    ['ACCEPT', of('OFFERED', 'OFFERED'), 'CUSTOMER', 'ACCEPTED, SIGNING'],
    ['ACCEPT', of('OFFERED', 'OFFERED'), 'PROVIDER', 'NOT_YOUR_TURN'],
    ['ACCEPT', of('OFFERED', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'ACCEPTED, SIGNING'],
    ['ACCEPT', of('SIGNING', 'ACCEPTED'), 'CUSTOMER', 'WRONG_PHASE'],
    ['COUNTER', of('OFFERED', 'OFFERED'), 'CUSTOMER', 'COUNTERED, then OFFERED, OFFERED'],
    ['REJECT', of('OFFERED', 'OFFERED'), 'CUSTOMER', 'REJECTED, DRAFT'],
    ['WITHDRAW', of('OFFERED', 'OFFERED'), 'PROVIDER', 'WITHDRAWN, DRAFT'],
    ['WITHDRAW', of('OFFERED', 'OFFERED'), 'CUSTOMER', 'NOT_YOUR_TURN'],
    ['ABANDON', of('SIGNING', 'ACCEPTED'), 'PROVIDER', 'WITHDRAWN, ABANDONED'],
    ['ABANDON', of('DRAFT', 'REJECTED'), 'PROVIDER', 'REJECTED, ABANDONED'],
    ['ABANDON', of('ACTIVE', 'SIGNED'), 'PROVIDER', 'WRONG_PHASE'],
    ['ACCEPT', of('OFFERED', 'OFFERED'), null, 'NOT_A_PARTY'],
    ['REVISE', of('ABANDONED', 'WITHDRAWN'), 'PROVIDER', 'WRONG_PHASE'],
  ])('%s of %j by the %s: %s', (move, negotiation, side, expected) => {
    expect(outcome(move, negotiation, side)).toBe(expected);
  });

  test('a draft that is not assessed is not offered, and everything else goes on', () => {
    const { phase, newest } = of('DRAFT', 'DRAFT');
    const unassessed = { phase, newest: { ...newest, assessed: false } };
    expect(outcome('OFFER', unassessed, 'PROVIDER')).toBe('NOT_ASSESSED');
    expect(outcome('REVISE', unassessed, 'PROVIDER')).toBe('REPLACED, then DRAFT, DRAFT');
    expect(outcome('ABANDON', unassessed, 'PROVIDER')).toBe('WITHDRAWN, ABANDONED');
  });
});

describe('a supplement leaves the contract in force (H7.3.3)', () => {
  test.each<[Move, Negotiation, Side, string]>([
    ['PROPOSE_SUPPLEMENT', of('ACTIVE', 'SIGNED'), 'CUSTOMER', 'SIGNED, then OFFERED, ACTIVE'],
    ['PROPOSE_SUPPLEMENT', of('ACTIVE', 'REJECTED'), 'PROVIDER', 'REJECTED, then OFFERED, ACTIVE'],
    ['PROPOSE_SUPPLEMENT', of('ACTIVE', 'OFFERED'), 'PROVIDER', 'PROPOSAL_OPEN'],
    ['PROPOSE_SUPPLEMENT', of('ACTIVE', 'ACCEPTED'), 'CUSTOMER', 'PROPOSAL_OPEN'],
    ['PROPOSE_SUPPLEMENT', of('DRAFT', 'DRAFT'), 'PROVIDER', 'WRONG_PHASE'],
    ['ACCEPT', of('ACTIVE', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'ACCEPTED, ACTIVE'],
    ['COUNTER', of('ACTIVE', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'COUNTERED, then OFFERED, ACTIVE'],
    ['REJECT', of('ACTIVE', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'REJECTED, ACTIVE'],
    ['WITHDRAW', of('ACTIVE', 'OFFERED', 'CUSTOMER'), 'CUSTOMER', 'WITHDRAWN, ACTIVE'],
    // The term ended meanwhile: nothing brings the contract back.
    ['ACCEPT', of('EXPIRED', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'WRONG_PHASE'],
    ['COUNTER', of('EXPIRED', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'WRONG_PHASE'],
    ['REJECT', of('EXPIRED', 'OFFERED', 'CUSTOMER'), 'PROVIDER', 'REJECTED, EXPIRED'],
    ['WITHDRAW', of('EXPIRED', 'OFFERED', 'CUSTOMER'), 'CUSTOMER', 'WITHDRAWN, EXPIRED'],
  ])('%s of %j by the %s: %s', (move, negotiation, side, expected) => {
    expect(outcome(move, negotiation, side)).toBe(expected);
  });
});

test.each<[Move, Side, string]>([
  ['ACCEPT', 'CUSTOMER', 'OFFER_EXPIRED'],
  ['COUNTER', 'CUSTOMER', 'OFFER_EXPIRED'],
  ['REJECT', 'CUSTOMER', 'OFFER_EXPIRED'],
  ['WITHDRAW', 'PROVIDER', 'WITHDRAWN, DRAFT'],
])('%s at the instant at which the offer expires: %s', (move, side, expected) => {
  expect(outcome(move, of('OFFERED', 'OFFERED'), side, NOW + 1)).toBe(expected);
});

describe('an offer that nobody answers expires by itself', () => {
  test.each<[string, Negotiation, number, string]>([
    ['before its time', of('OFFERED', 'OFFERED'), NOW, 'WRONG_PHASE'],
    ['at its time: it is a draft again', of('OFFERED', 'OFFERED'), NOW + 1, 'EXPIRED, DRAFT'],
    ['a supplement: the contract stays in force', of('ACTIVE', 'OFFERED', 'CUSTOMER'), NOW + 1, 'EXPIRED, ACTIVE'],
    ['a supplement to a contract that has ended', of('EXPIRED', 'OFFERED'), NOW + 1, 'EXPIRED, EXPIRED'],
    ['one that was accepted', of('SIGNING', 'ACCEPTED'), NOW + 1, 'WRONG_PHASE'],
    ['one that was never made', of('DRAFT', 'DRAFT'), NOW + 1, 'WRONG_PHASE'],
  ])('%s', (_, negotiation, nowMs, expected) => {
    expect(outcome('EXPIRE', negotiation, null, nowMs)).toBe(expected);
  });
});

const MOVES = [
  'REVISE',
  'OFFER',
  'ACCEPT',
  'COUNTER',
  'REJECT',
  'WITHDRAW',
  'ABANDON',
  'PROPOSE_SUPPLEMENT',
  'EXPIRE',
] as const;
type Version = { readonly number: number; state: VersionState; readonly proposedBy: Side };

test('whatever the sides do, at most one version is open, it is the newest, and what was decided stays decided', () => {
  const anyStep = fc.record({
    move: fc.constantFrom(...MOVES, 'SIGN' as const),
    side: fc.constantFrom<Side>('PROVIDER', 'CUSTOMER'),
  });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), steps => {
      const versions: Version[] = [{ number: 1, state: 'DRAFT', proposedBy: 'PROVIDER' }];
      let phase: Negotiation['phase'] = 'DRAFT';
      for (const { move, side } of steps) {
        const newest = versions.at(-1) as Version;
        const closed = versions.filter(({ state }) => !isOpen(state)).map(version => ({ ...version }));
        if (move === 'SIGN') {
          if (newest.state === 'ACCEPTED') [newest.state, phase] = ['SIGNED', 'ACTIVE'];
        } else {
          const moved = decideMove(
            move,
            { phase, newest: { ...newest, offerExpiresAtMs: NOW, assessed: true } },
            side,
            move === 'EXPIRE' ? NOW : NOW - 1,
          );
          if (!moved.ok) continue;
          newest.state = moved.value.newest;
          phase = moved.value.phase;
          if (moved.value.next) versions.push({ number: newest.number + 1, state: moved.value.next, proposedBy: side });
        }
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
        expect(versions.slice(0, -1).filter(({ state }) => isOpen(state))).toEqual([]);
        for (const before of closed) expect(versions[before.number - 1]).toEqual(before);
        expect(versions.some(({ state }) => state === 'SIGNED')).toBe(phase === 'ACTIVE');
      }
    }),
  );
});
