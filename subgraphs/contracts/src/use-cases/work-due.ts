import { endOfLocalDateMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { newestVersion } from '../persistence/contract-repository.ts';
import type { WorkItem } from '../persistence/progress.ts';

/**
 * Until when something is waited for. What waits on a contract itself has an end of its own or none: its lifecycle shows the next instant of
 * all that it looks after, which can be that of a review.
 * @param shown the next instant that the lifecycle shows
 */
export async function workDue(
  { em }: Tx,
  kind: WorkItem['kind'],
  contract: Contract,
  shown: Date | null,
): Promise<Date | null> {
  switch (kind) {
    case 'ANSWER_OFFER':
      return (await newestVersion(em, contract.id)).offerExpiresAt;
    case 'PROPOSE_RENEWAL':
      return new Date(endOfLocalDateMs(contract.termEnd, contract.timeZone));
    case 'OFFER':
    case 'SIGN':
    case 'ANSWER_SUSPENSION':
      return null;
    default:
      return shown;
  }
}
