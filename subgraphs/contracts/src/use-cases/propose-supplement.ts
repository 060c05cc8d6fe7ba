import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ProposeSupplementInput } from '../generated/types.ts';
import { offerVersion } from './offer-version.ts';

/** Offers a change of a contract in force, from a date on (H7.3.3). */
export const proposeSupplement = (tx: Tx, input: ProposeSupplementInput): Promise<Result<{ contractId: string }>> =>
  offerVersion(tx, input, 'PROPOSE_SUPPLEMENT');
