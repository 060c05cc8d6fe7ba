import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CounterOfferInput } from '../generated/types.ts';
import { offerVersion } from './offer-version.ts';

/** Answers an offer with another version: the other side is to answer then (H1.4). */
export const counterOffer = (tx: Tx, input: CounterOfferInput): Promise<Result<{ contractId: string }>> =>
  offerVersion(tx, input, 'COUNTER');
