import {
  type CompensationTerms,
  compensationOf,
  EMPTY_LEDGER,
  type LedgerBalances,
  type LedgerMove,
  ledgerFor,
  movedLedger,
  owedMinor,
  paidMinor,
  postingsBetween,
  type Ratio,
  ratioOf,
} from '@surety/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseOf, type Standing } from './compensation-course.ts';

const FEE = 100_000;
const TERMS: CompensationTerms = {
  fee: { minor: FEE, currency: 'EUR' },
  tiers: [
    { below: '99.9', percent: '10' },
    { below: '99', percent: '30' },
  ],
  monthlyCapPercent: '40',
  yearlyCapPercent: '100',
  previous: { creditedMinor: 0, chargedMinor: FEE },
  several: { rule: 'SUM' },
  interruption: null,
};
const CAP = (FEE * 40) / 100;

/** A breach of the period, one target each. `known` is what the facts say, `judged` what the period was last evaluated on. */
type Breach = {
  readonly targetId: string;
  known: Ratio | null;
  judged: Ratio | null;
  percents: Readonly<Record<string, string>>;
  isSettled: boolean;
  credit: Standing;
  ledger: LedgerBalances;
};
const breach = (targetId: string): Breach => ({
  targetId,
  known: null,
  judged: null,
  percents: {},
  isSettled: false,
  credit: {
    phase: 'NOTHING_OWED',
    claimableUntil: null,
    claimedAt: null,
    claimedBy: null,
    firstApprovedBy: null,
    approvedMinor: 0,
    postedMinor: 0,
    settledMinor: 0,
  },
  ledger: EMPTY_LEDGER,
});

type Happening =
  /** Facts arrive: the promise is missed by so much, or null: it is kept. */
  | { readonly does: 'CORRECT'; readonly of: number; readonly availability: string | null }
  | { readonly does: 'SEAL' | 'REOPEN' }
  | { readonly does: 'PAY' | 'RECOVER'; readonly of: number; readonly minor: number };

const of = fc.nat(2);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    does: fc.constant('CORRECT' as const),
    of,
    availability: fc.constantFrom('0.9985', '0.985', '0.9', null),
  }),
  fc.record({ does: fc.constantFrom('SEAL' as const, 'REOPEN' as const) }),
  fc.record({ does: fc.constantFrom('PAY' as const, 'RECOVER' as const), of, minor: fc.nat(50_000) }),
);

/** Settles one breach on what it is judged by, beside the others, and lets its ledger follow; those that were settled before follow when it changes. */
function settle(own: Breach, all: readonly Breach[]): void {
  const others = all.filter(other => other !== own);
  const beside = {
    percents: Object.assign({}, ...others.map(({ percents }) => percents)) as Record<string, string>,
    creditedMinor: others.reduce((sum, { credit }) => sum + credit.settledMinor, 0),
    startedHours: 0,
  };
  const target = { targetId: own.targetId, isMissed: own.judged !== null, availability: own.judged, downMs: null };
  const { minor, percents } = compensationOf([target], TERMS, beside);
  own.percents = percents;
  own.isSettled = true;
  const course = courseOf({ ...own.credit, settledMinor: minor }, 0, FEE);
  if (course.postedMinor !== own.credit.postedMinor) {
    book(own, { dueMinor: -own.credit.postedMinor });
    book(own, { dueMinor: course.postedMinor });
  }
  const hasMoved = minor !== own.credit.settledMinor;
  own.credit = { ...own.credit, ...course, settledMinor: minor };
  if (hasMoved) for (const other of others) if (other.isSettled) settle(other, all);
}

function book(own: Breach, move: LedgerMove): void {
  const to = movedLedger(own.ledger, move);
  expect(postingsBetween(own.ledger, to).reduce((sum, { minor }) => sum + minor, 0)).toBe(0);
  own.ledger = to;
}

/** One period of a contract: facts count while it is open; its breaches are settled at its seal, and after a reopening at once. */
function live(happened: readonly Happening[], breaches: readonly Breach[]): void {
  let period: 'OPEN' | 'SEALED' | 'REOPENED' = 'OPEN';
  const judge = (own: Breach): void => {
    own.judged = own.known;
    if (period === 'REOPENED') settle(own, breaches);
  };
  for (const each of happened) {
    const own = 'of' in each ? breaches[each.of % breaches.length] : undefined;
    switch (each.does) {
      case 'CORRECT':
        if (!own) break;
        own.known = each.availability === null ? null : ratioOf(each.availability);
        if (period !== 'SEALED') judge(own);
        break;
      case 'SEAL':
        if (period === 'OPEN') for (const one of breaches) settle(one, breaches);
        period = 'SEALED';
        break;
      case 'REOPEN':
        if (period !== 'SEALED') break;
        period = 'REOPENED';
        for (const one of breaches) judge(one);
        break;
      default: {
        if (!own) break;
        const { ledger } = own;
        book(own, {
          paidMinor:
            each.does === 'PAY' ? Math.min(each.minor, owedMinor(ledger)) : -Math.min(each.minor, ledger.COUNTER_CLAIM),
        });
      }
    }
    expect(breaches.reduce((sum, { credit }) => sum + credit.postedMinor, 0)).toBeLessThanOrEqual(CAP);
  }
}

const TO_THE_END: readonly Happening[] = [{ does: 'SEAL' }, { does: 'REOPEN' }, { does: 'SEAL' }];

test('whatever corrects, withdraws, reinstates, seals and reopens: the ledger ends with the final evaluation, within the caps', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (happened, count) => {
      const breaches = Array.from({ length: count }, (_, index) => breach(`tgt_${index}`));
      live([...happened, ...TO_THE_END], breaches);
      for (const own of breaches) {
        expect(own.judged).toEqual(own.known);
        expect(own.credit.postedMinor).toBe(own.credit.settledMinor);
        if (own.known === null) expect(own.credit.postedMinor).toBe(0);
        expect(own.ledger).toEqual(ledgerFor(own.credit.postedMinor, paidMinor(own.ledger)));
        expect(Object.values(own.ledger).reduce((sum, minor) => sum + minor, 0)).toBe(0);
      }
      const targets = breaches.map(({ targetId, known }) => ({
        targetId,
        isMissed: known !== null,
        availability: known,
        downMs: null,
      }));
      const posted = breaches.reduce((sum, { credit }) => sum + credit.postedMinor, 0);
      expect(posted).toBe(compensationOf(targets, TERMS).minor);
    }),
    { numRuns: 1_000 },
  );
});

test('what comes after the seal changes no credit until the period is reopened', () => {
  const own = breach('tgt_0');
  const miss: Happening = { does: 'CORRECT', of: 0, availability: '0.9985' };
  live([miss, { does: 'SEAL' }, { does: 'PAY', of: 0, minor: 10_000 }], [own]);
  const paid = ledgerFor(10_000, 10_000);
  expect(own.ledger).toEqual(paid);
  const lifted: Happening = { does: 'CORRECT', of: 0, availability: null };
  const again = breach('tgt_0');
  live([miss, { does: 'SEAL' }, { does: 'PAY', of: 0, minor: 10_000 }, lifted], [again]);
  expect(again.ledger).toEqual(paid);
  const reopened = breach('tgt_0');
  live([miss, { does: 'SEAL' }, { does: 'PAY', of: 0, minor: 10_000 }, lifted, { does: 'REOPEN' }], [reopened]);
  expect(reopened.ledger).toEqual(ledgerFor(0, 10_000));
});
