import { type Refusal, wrong } from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';

/** How a contract has its breaches handled: days are local calendar days, the first one excluded. */
export type BreachHandling = NonNullable<Agreement['breachHandling']>;

/** What applies where a contract says nothing. Ours; the handbook says "within the agreed time" (H7.3.5). */
export const DEFAULT_BREACH_HANDLING: BreachHandling = {
  rectificationDays: 30,
  maxRejections: 3,
  acceptanceDays: 14,
  settlementRounds: 3,
  effectPeriods: 1,
  managerDays: 10,
  mediationDays: 30,
  terminationOptionDays: 30,
};

/** How breaches of a contract are handled, by a version of its content. A clause from before a figure could be said says nothing of it. */
export const breachHandlingOf = ({
  agreement,
}: {
  readonly agreement?: Pick<Agreement, 'breachHandling'> | null;
}): BreachHandling => ({
  ...DEFAULT_BREACH_HANDLING,
  ...agreement?.breachHandling,
});

/** The least that makes sense of each. */
const LEAST: BreachHandling = {
  rectificationDays: 1,
  maxRejections: 1,
  acceptanceDays: 1,
  settlementRounds: 0,
  effectPeriods: 0,
  managerDays: 1,
  mediationDays: 1,
  terminationOptionDays: 1,
};
const MOST = 365;

/** What makes no sense in how breaches are handled. */
export function* breachHandlingProblems(clause: BreachHandling, path: readonly string[]): Generator<Refusal> {
  for (const [field, least] of Object.entries(LEAST) as [keyof BreachHandling, number][]) {
    const value = clause[field];
    if (value < least || value > MOST)
      yield wrong(`A figure of ${value}`, `give ${least} to ${MOST}.`, [...path, field]);
  }
}
