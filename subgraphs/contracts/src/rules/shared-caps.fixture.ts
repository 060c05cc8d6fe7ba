import {
  EMPTY_LEDGER,
  type JudgedTarget,
  type LedgerBalances,
  type LedgerMove,
  movedLedger,
  postingsBetween,
  ratioOf,
} from '@surety/domain';
import type { CreditPolicy } from '../persistence/agreement.ts';
import { courseOf, refusedPhase, type Standing } from './compensation-course.ts';
import { type CreditSettlement, settlementOf } from './credit-settlement.ts';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';
import { type GivenCredit, isGivenUp } from './given-credit.ts';
import { type SettledUnder, settledEndMs, settledUnder, type Versions } from './twelve-months.ts';

const CONTRACT = { timeZone: 'Europe/Berlin', termStart: '2031-01-01' };

/** A contract from 2031 to 2033; below 99.9 % a tenth of the monthly fee, below 99 % a quarter. */
export function contractWith(fee: string, policy: Partial<CreditPolicy>, liability: string | null = null): Versions {
  const { fees, credits } = FULL_AGREEMENT;
  if (!fees || !credits) throw new Error('The full agreement has fees and credits.');
  const tiers = [
    { below: '99.9', percent: '10' },
    { below: '99', percent: '25' },
  ];
  const none = { monthlyCapPercent: null, yearlyCapPercent: null, severalCapPercent: null, interruption: null };
  const agreement = {
    ...FULL_AGREEMENT,
    fees: { ...fees, amount: fee, currency: 'EUR', per: 'MONTH' as const },
    credits: { ...credits, ...none, severalMissed: 'SUM' as const, tiers, ...policy },
    liability: liability === null ? null : { perYear: liability },
  };
  const content = { agreement, termStart: CONTRACT.termStart, termEnd: '2033-12-31' };
  const effectiveFrom = new Date('2030-12-31T23:00:00Z');
  return [{ number: 1, state: 'SIGNED', effectiveFrom, content, feeMonths: null, hash: null }];
}

export const underIn =
  (versions: Versions) =>
  (period: string): SettledUnder =>
    settledUnder(period, CONTRACT, versions);

/** A breach of one target, its credit and its ledger. `judged`: its availability as a share; null: the promise is kept. */
export type Breach = GivenCredit &
  Standing & {
    readonly id: string;
    readonly judged: string | null;
    readonly isSettled: boolean;
    readonly ledger: LedgerBalances;
  };

/** The credits of a contract, moved by the rules that the use cases ask. Up to `automaticMinor` nobody approves. */
export class Credits {
  /** Breaches that are told to be settled again, once each. */
  readonly told = new Set<string>();
  readonly breaches = new Map<string, Breach>();
  readonly #versions: Versions;
  readonly #automaticMinor: number;

  constructor(
    versions: Versions,
    periods: readonly string[],
    automaticMinor: number,
    claimableUntil: Date | null = null,
  ) {
    this.#versions = versions;
    this.#automaticMinor = automaticMinor;
    for (const [index, period] of periods.entries())
      this.breaches.set(`${period}#${index}`, {
        id: `${period}#${index}`,
        period,
        periodEnd: new Date(settledEndMs(underIn(versions)(period))),
        currency: 'EUR',
        feeMinor: null,
        percents: {},
        startedHours: 0,
        judged: null,
        isSettled: false,
        phase: 'NOTHING_OWED',
        claimableUntil,
        claimedAt: null,
        claimedBy: null,
        firstApprovedBy: null,
        approvedMinor: 0,
        postedMinor: 0,
        settledMinor: 0,
        ledger: EMPTY_LEDGER,
      });
  }

  of(id: string): Breach {
    const breach = this.breaches.get(id);
    if (!breach) throw new Error(`There is no breach ${id}.`);
    return breach;
  }

  /** What a breach would be settled at now. */
  settlement({ id, period, judged }: Breach): CreditSettlement {
    const share = judged === null ? null : ratioOf(judged);
    const target: JudgedTarget = { targetId: id, isMissed: judged !== null, availability: share, downMs: null };
    const by = { under: underIn(this.#versions)(period), contract: CONTRACT, versions: this.#versions };
    const others = [...this.breaches.values()].filter(other => other.id !== id);
    return settlementOf(by, [target], others, { isReported: false, isExcluded: false });
  }

  judge(id: string, judged: string | null): void {
    this.#change({ ...this.of(id), judged });
    this.settle(id);
  }

  settle(id: string): void {
    const own = this.of(id);
    const { minor: settledMinor, percents, startedHours, fee } = this.settlement(own);
    const settled = { ...own, settledMinor, percents, startedHours, feeMinor: fee?.minor ?? null, isSettled: true };
    this.#go(settled, courseOf(settled, 0, this.#automaticMinor));
    this.#tell(id);
  }

  claim(id: string): void {
    const own = this.of(id);
    if (own.phase === 'AWAITING_CLAIM') this.#change({ ...own, claimedAt: new Date(0), phase: 'AWAITING_APPROVAL' });
  }

  approve(id: string): void {
    const own = this.of(id);
    if (own.phase !== 'AWAITING_APPROVAL') return;
    const approved = { ...own, approvedMinor: own.settledMinor };
    this.#go(approved, courseOf(approved, 0, 0));
  }

  refuse(id: string): void {
    const own = this.of(id);
    if (own.phase !== 'AWAITING_APPROVAL') return;
    this.#change({ ...own, phase: refusedPhase(own) });
    this.#tell(id);
  }

  lapse(id: string): void {
    const own = this.of(id);
    if (own.phase !== 'AWAITING_CLAIM') return;
    this.#go(own, courseOf(own, own.claimableUntil?.getTime() ?? 0, 0));
    this.#tell(id);
  }

  /** One of those that were told is settled again. @returns whether there was one */
  hear(): boolean {
    const [id] = this.told;
    if (id === undefined) return false;
    this.told.delete(id);
    this.settle(id);
    return true;
  }

  #tell(by: string): void {
    for (const other of this.breaches.values()) {
      if (other.id === by || !other.isSettled || isGivenUp(other)) continue;
      if (this.settlement(other).minor !== other.settledMinor) this.told.add(other.id);
    }
  }

  #go(own: Breach, { phase, postedMinor }: Pick<Breach, 'phase' | 'postedMinor'>): void {
    const booked =
      postedMinor === own.postedMinor
        ? own
        : this.#booked(this.#booked(own, { dueMinor: -own.postedMinor }), { dueMinor: postedMinor });
    this.#change({ ...booked, phase, postedMinor });
  }

  #booked(own: Breach, move: LedgerMove): Breach {
    const to = movedLedger(own.ledger, move);
    const sum = postingsBetween(own.ledger, to).reduce((total, { minor }) => total + minor, 0);
    if (sum !== 0) throw new Error(`A booking of ${own.id} sums to ${sum}.`);
    return { ...own, ledger: to };
  }

  #change(breach: Breach): void {
    this.breaches.set(breach.id, breach);
  }
}
