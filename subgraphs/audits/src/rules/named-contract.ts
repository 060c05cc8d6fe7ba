import type { ReviewedContract } from '../persistence/reviewed-contract.ts';

/** A contract as people know it: its title, and its id in the provider's own system where it has one. */
export type NamedContract = { readonly title: string; readonly externalId: string | null };

/** Null for a contract whose title was not handed over yet. */
export const nameOf = ({ title, externalId }: Pick<ReviewedContract, 'title' | 'externalId'>): NamedContract | null =>
  title === null ? null : { title, externalId };
