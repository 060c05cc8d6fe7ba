import type { EntityManager } from '@mikro-orm/postgresql';
import { type Continuation, localDateOf, nextLastDay, type RenewalTerms, renewalDates } from '@surety/domain';
import type { Renewable } from '../rules/renewal.ts';
import type { Contract } from './contract.ts';
import { type ContractContent, ContractVersion } from './contract-version.ts';
import { Renewal } from './renewal.ts';
import type { Termination } from './termination.ts';
import { runningTermination } from './termination-repository.ts';

/** What a version says of the end of its term; null where it says nothing. */
export const renewalTermsOf = ({ agreement }: Pick<ContractContent, 'agreement'>): RenewalTerms | null =>
  agreement?.renewal ?? null;

/** The end of the newest term that is signed, and how the contract stands before it. */
export type TermEnd = {
  /** Newest signed version. */
  readonly latest: ContractVersion;
  readonly renewable: Renewable;
  /** What became of it so far; null while nothing has. */
  readonly renewal: Renewal | null;
  /** Last local day of the term that follows by the contract's own words. */
  readonly nextLastDay: (by: Continuation) => string;
};

/** @param versions all of the contract's, oldest first */
export function termEndOf(
  contract: Contract,
  versions: readonly ContractVersion[],
  renewals: readonly Renewal[],
  running: Pick<Termination, 'endsAt'> | null,
): TermEnd | null {
  const signed = versions.filter(({ state }) => state === 'SIGNED');
  const latest = signed.at(-1);
  if (!latest) return null;
  const { termEnd, timeZone } = latest.content;
  const terms = renewalTermsOf(latest.content);
  const renewal = renewals.find(each => each.termEnd === termEnd) ?? null;
  const dated = signed.map(({ effectiveFrom, content, continuation }) => ({
    effectiveFrom: localDateOf(effectiveFrom.getTime(), timeZone),
    termEnd: content.termEnd,
    continuation,
  }));
  return {
    latest,
    renewal,
    renewable: {
      phase: contract.phase,
      termEnd,
      terms,
      dates: terms && renewalDates(termEnd, timeZone, terms),
      optedOutBy: renewal?.optedOutBy ?? null,
      noticeEndsAtMs: running?.endsAt?.getTime() ?? null,
      isMonthByMonth: latest.continuation === 'MONTH',
    },
    nextLastDay: by => nextLastDay(contract.termStart, dated, by),
  };
}

/** The same of a contract that is locked. */
export async function readTermEnd(em: EntityManager, contract: Contract): Promise<TermEnd | null> {
  const where = { contractId: contract.id };
  const versions = await em.find(ContractVersion, where, { orderBy: { number: 'asc' } });
  return termEndOf(contract, versions, await em.find(Renewal, where), await runningTermination(em, contract.id));
}
