import type { AgreementInput } from '../generated/types.ts';

/** An input once it has come in: what was left out is there as its default. */
export type Entered<T> = T extends readonly (infer Item)[]
  ? readonly Entered<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Entered<Exclude<T[Key], undefined>> }
    : T;

/** What an agreement says beside its term, its targets and how time counts, as it was entered (H1.2, H7.1, H7.2). */
export type Agreement = Entered<AgreementInput>;

export type AgreedService = Agreement['services'][number];
export type SupportingParty = Agreement['supportingParties'][number];
export type ServiceHours = NonNullable<Agreement['hours']>;
export type SupportClause = NonNullable<Agreement['support']>;
export type FeesClause = NonNullable<Agreement['fees']>;
export type IndexationClause = NonNullable<Agreement['indexation']>;
export type AgreedIndex = IndexationClause['indices'][number];
export type CreditPolicy = NonNullable<Agreement['credits']>;
