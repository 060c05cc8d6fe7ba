import { checkText, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { GiveNoticeInput } from '../generated/types.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { runningTermination } from '../persistence/termination-repository.ts';
import { checkGround, decideNotice, noticeTermsOf } from '../rules/termination-notice.ts';
import { makeMove, type Receipt } from './move-termination.ts';
import { addTermination, contractToEnd, runUntil } from './run-termination.ts';
import { breachesOfContract, documentsOfContract } from './termination-evidence.ts';

/** Gives written notice for the caller's party: the contract ends with its last day, confirmed or not (H7.4). */
export async function giveNotice(tx: Tx, input: GiveNoticeInput): Promise<Result<Receipt>> {
  const { ground, cause, reason, evidence, breachIds, documentIds } = input;
  const opened = await contractToEnd(tx, input);
  if (!opened.ok) return opened;
  const { contract, side } = opened.value;
  const standing = await runningTermination(tx.em, contract.id);
  if (standing) return refuse('NOTICE_STANDS', { end: standing.endsOn ?? 'its day', termination: standing.id });
  const { contentVersion: number } = contract;
  const { content } = await tx.em.findOneOrFail(ContractVersion, { contractId: contract.id, number });
  const terms = noticeTermsOf(contract.timeZone, content.agreement);
  const decided = decideNotice(contract, terms, side, input.endsOn ?? null, tx.now);
  if (!decided.ok) return decided;
  const { days, earliest, endsOn, endsAtMs } = decided.value;
  const worded = evidence == null ? null : checkText('The evidence', evidence, ['input', 'evidence']);
  if (worded?.ok === false) return worded;
  const shown = { words: evidence ?? null, breaches: breachIds.length, documents: documentIds.length };
  const grounded = checkGround(ground, cause ?? null, shown, earliest);
  if (!grounded.ok) return grounded;
  const known = await breachesOfContract(tx, contract, breachIds);
  if (!known.ok) return known;
  const attached = await documentsOfContract(tx, contract, documentIds);
  if (!attached.ok) return attached;

  const termination = addTermination(tx, opened.value, {
    phase: 'NOTICE_GIVEN',
    move: 'GIVE_NOTICE',
    ground,
    cause: cause ?? null,
    reason,
    evidence: evidence ?? null,
    breachIds,
    documentIds,
    noticeDays: days,
    endsOn,
    endsAt: new Date(endsAtMs),
    answerBy: null,
  });
  contract.version += 1;
  const items = await runUntil(tx, contract, termination, endsOn, endsAtMs);
  return makeMove(tx, { contract, termination, items }, 'GIVE_NOTICE', 'NOTICE_GIVEN', {
    reason,
    details: { side, ground, cause, endsOn, breachIds, documentIds },
  });
}
