import { addDays, durationMs, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { Target } from '../persistence/contract-version.ts';
import { type CheckedTerms, checkTerms } from '../rules/contract-terms.ts';
import { effectiveFromMs } from '../rules/effective-date.ts';
import { checkFixedClauses } from '../rules/fixed-clauses.ts';
import { checkReferences } from './check-references.ts';

/** Whether a contract that is there can say what is proposed for it. */
export async function checkContent(
  tx: Tx,
  contract: Contract,
  terms: ContractTermsInput,
  mayBeginInPast: boolean,
): Promise<Result<CheckedTerms>> {
  const checked = checkTerms(terms, { nowMs: tx.now, mayBeginInPast });
  if (!checked.ok) return checked;
  const fixed = checkFixedClauses(contract, terms);
  if (!fixed.ok) return fixed;
  const known = await checkReferences(tx, terms);
  return known.ok ? ok(checked.value) : known;
}

/** From when a contract in force can say it, epoch milliseconds (H7.3.3). */
export async function supplementFromMs(
  { em, now }: Tx,
  contract: Contract,
  terms: ContractTermsInput,
  date: string,
): Promise<Result<number>> {
  const { timeZone, termStart, takenOverAt, measuredFrom, graceTime } = contract;
  const targets = await em.find(Target, { contractId: contract.id, contentVersion: contract.contentVersion });
  return effectiveFromMs(
    {
      date,
      timeZone,
      termStart,
      // A longer term may be one of its own, from the day after the present one.
      termEnd: terms.termEnd > contract.termEnd ? addDays(contract.termEnd, 1) : terms.termEnd,
      units: [...targets, ...terms.targets].map(({ period }) => period),
      graceMs: durationMs(graceTime),
      takenOverAtMs: takenOverAt?.getTime() ?? null,
      measuredFromMs: measuredFrom?.getTime() ?? null,
    },
    now,
  );
}
