import { claimableUntilMs, versionParts } from '@surety/domain';
import type { Breach } from '../persistence/breach.ts';
import type { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';

/** Until when a credit for a breach can be claimed, by the version in force at the period's end; null where no claim is asked for. */
export function claimableUntil(
  { periodEnd }: Pick<Breach, 'periodEnd'>,
  { timeZone, takenOverAt }: Pick<Contract, 'timeZone' | 'takenOverAt'>,
  versions: readonly Pick<ContractVersion, 'number' | 'state' | 'effectiveFrom' | 'content'>[],
): Date | null {
  const endMs = periodEnd.getTime();
  const [inForce] = versionParts(
    { startMs: endMs - 1, endMs },
    versions
      .filter(({ state }) => state === 'SIGNED')
      .map(({ number, effectiveFrom, content }) => ({
        version: number,
        effectiveFromMs: effectiveFrom.getTime(),
        window: content.claimWindow ?? null,
      })),
  );
  const window = inForce?.version.window;
  return window ? new Date(claimableUntilMs(endMs, window, timeZone, takenOverAt?.getTime() ?? null)) : null;
}
