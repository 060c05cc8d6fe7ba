import { claimableUntilMs } from '@surety/domain';
import type { Breach } from '../persistence/breach.ts';
import type { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { isReported } from './breach-kinds.ts';
import { versionInForceAt } from './version-in-force.ts';

/** Until when a credit for a breach can be claimed, by the version in force at the period's end; null where no claim is asked for, or it was reported. */
export function claimableUntil(
  { kind, periodEnd }: Pick<Breach, 'kind' | 'periodEnd'>,
  { timeZone, takenOverAt }: Pick<Contract, 'timeZone' | 'takenOverAt'>,
  versions: readonly Pick<ContractVersion, 'number' | 'state' | 'effectiveFrom' | 'content'>[],
): Date | null {
  if (isReported(kind)) return null;
  const endMs = periodEnd.getTime();
  const window = versionInForceAt(versions, endMs)?.content.claimWindow;
  return window ? new Date(claimableUntilMs(endMs, window, timeZone, takenOverAt?.getTime() ?? null)) : null;
}
