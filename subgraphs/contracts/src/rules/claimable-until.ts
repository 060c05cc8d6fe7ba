import { claimableUntilMs } from '@surety/domain';
import type { Breach } from '../persistence/breach.ts';
import type { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import type { PeriodReopening } from '../persistence/period-reopening.ts';
import { versionInForceAt } from './version-in-force.ts';

/**
 * Until when a credit for a breach can be claimed, by the version in force at the period's end; null where no claim is asked for.
 * @param reopening the last one of the period: nobody could claim before what it brought to light
 */
export function claimableUntil(
  { periodEnd }: Pick<Breach, 'periodEnd'>,
  { timeZone, takenOverAt }: Pick<Contract, 'timeZone' | 'takenOverAt'>,
  versions: readonly Pick<ContractVersion, 'number' | 'state' | 'effectiveFrom' | 'content'>[],
  reopening: Pick<PeriodReopening, 'reopenedAt'> | null = null,
): Date | null {
  const endMs = periodEnd.getTime();
  const window = versionInForceAt(versions, endMs)?.content.claimWindow;
  const beginsMs = Math.max(takenOverAt?.getTime() ?? endMs, reopening?.reopenedAt.getTime() ?? endMs);
  return window ? new Date(claimableUntilMs(endMs, window, timeZone, beginsMs === endMs ? null : beginsMs)) : null;
}
