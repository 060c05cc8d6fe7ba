import { moneyOf } from '@surety/domain';
import { type GivenFor, type SettledUnder, yearsWith } from './twelve-months.ts';

/** What a cap of liability leaves, in minor units; null: there is none. */
export type LiabilityLeft = { readonly capMinor: number | null; readonly leftMinor: number | null };

/**
 * What the cap of liability leaves for damages in a period: the least that it leaves of any twelve months that contain it, each by the version
 * in force at their end.
 * @param standing credits and damages that stand in the ledger, in the currency
 * @source handbook H7.3.4
 */
export function liabilityLeft(
  own: SettledUnder,
  standing: readonly GivenFor[],
  underOf: (period: string) => SettledUnder,
  currency: string,
): LiabilityLeft {
  return yearsWith(own, standing, underOf).reduce<LiabilityLeft>(
    (least, { under, givenMinor }) => {
      const { liability } = under.inForce.content.agreement ?? {};
      const cap = liability ? moneyOf(liability.perYear, currency) : null;
      if (!cap) return least;
      const leftMinor = Math.max(0, cap.minor - givenMinor);
      return least.leftMinor === null || leftMinor < least.leftMinor ? { capMinor: cap.minor, leftMinor } : least;
    },
    { capMinor: null, leftMinor: null },
  );
}
