import type { EntityManager } from '@mikro-orm/postgresql';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import type { ReviewToTell } from '../persistence/review-to-tell.ts';
import type { Reader } from './words/reader.ts';

/** Everything that a mail about a review may say. */
export type ReviewMailFacts = Omit<ReviewToTell, 'workflowId' | 'due'> & {
  readonly reviewId: string;
  readonly contractTitle: string;
  readonly providerName: string;
  readonly dueMs: number | null;
};

/** What a mail about a review is made from. */
export type ReviewMailContext = {
  readonly facts: ReviewMailFacts;
  readonly reader: Reader;
  /** Where the report can be read; null where there is none yet. */
  readonly url: string | null;
};

/** Puts what audits said of a review beside what contracts knows of its contract. */
export async function reviewMailFacts(
  em: EntityManager,
  contractId: string,
  reviewId: string,
  { due, ...said }: ReviewToTell,
): Promise<ReviewMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  return {
    ...said,
    reviewId,
    contractTitle: contract.title,
    providerName: provider.name,
    dueMs: due === null ? null : Date.parse(due),
  };
}
