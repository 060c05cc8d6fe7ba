import type { Compensation, CompensationEvent } from '../../persistence/compensation.ts';
import type { Damages } from '../../persistence/damages.ts';
import type { LedgerEntry, LedgerTransaction } from '../../persistence/ledger.ts';
import type { Words } from '../words.ts';
import type { CreditWords } from './credit-words.ts';

/** Everything that a page about a credit says. */
export type ExplainedCredit = {
  readonly compensation: Compensation;
  readonly serviceName: string;
  readonly contract: {
    readonly id: string;
    readonly title: string;
    readonly timeZone: string;
    readonly provider: string;
    readonly customer: string;
  };
  /** When the version in force took effect; null while nothing is worked out. */
  readonly effectiveFrom: Date | null;
  /** Null while the customer claims none. */
  readonly damages: Damages | null;
  /** Names of the documents that show the loss. */
  readonly evidence: readonly string[];
  readonly events: readonly CompensationEvent[];
  readonly transactions: readonly LedgerTransaction[];
  readonly entries: readonly LedgerEntry[];
  /** Names of the services of its facts, by id. */
  readonly services: ReadonlyMap<string, string>;
  /** Names of the people who did something, by the subject of their tokens. */
  readonly people: ReadonlyMap<string, string>;
};

/** Both tables of words: those of the agreement, and those of this page. */
export type PageWords = { readonly common: Words; readonly own: CreditWords };
