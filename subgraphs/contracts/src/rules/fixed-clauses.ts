import { ok, type Result, refuse } from '@surety/domain';
import type { ContractTermsInput } from '../generated/types.ts';

type Fixed = {
  readonly phase: string;
  readonly externalId: string | null;
  readonly providerId: string;
  readonly customerId: string;
  readonly timeZone: string;
  readonly termStart: string;
};

const PATH = ['input', 'terms'];

/**
 * Whether another version leaves alone what can't change: the parties and the external id, and of a contract in force also the time zone
 * and the begin of the term, by which its periods are counted.
 */
export function checkFixedClauses(contract: Fixed, terms: ContractTermsInput): Result<null> {
  const clauses = [
    ['The provider', 'providerId'],
    ['The customer', 'customerId'],
    ...(terms.externalId == null ? [] : [['The external id', 'externalId']]),
    ...(contract.phase === 'ACTIVE'
      ? [
          ['The time zone', 'timeZone'],
          ['The begin of the term', 'termStart'],
        ]
      : []),
  ] as const as readonly (readonly [string, Exclude<keyof Fixed, 'phase'>])[];
  const changed = clauses.find(([, field]) => terms[field] !== contract[field]);
  if (!changed) return ok(null);
  const [clause, field] = changed;
  return refuse('FIXED_CLAUSE', { clause, kept: contract[field] ?? 'it empty' }, [...PATH, field]);
}
