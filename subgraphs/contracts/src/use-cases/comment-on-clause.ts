import { checkText, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CommentOnClauseInput } from '../generated/types.ts';
import { ClauseComment } from '../persistence/clause-comment.ts';
import { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { clauseNames } from '../rules/differences.ts';
import { isVisibleTo } from '../rules/negotiation.ts';
import { sideOf } from '../rules/signing.ts';

/** Says something about a clause of a version, for the other side to read (H1.4). */
export async function commentOnClause(tx: Tx, input: CommentOnClauseInput): Promise<Result<{ contractId: string }>> {
  const { contractId, version: number, clause, text } = input;
  const worded = checkText('The comment', text, ['input', 'text']);
  if (!worded.ok) return worded;
  const contract = await tx.em.findOne(Contract, { id: contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  const side = sideOf(contract, partyId);
  if (side === null || partyId === null) return refuse('NOT_A_PARTY');
  const version = await tx.em.findOne(ContractVersion, { contractId, number });
  if (!version || !isVisibleTo(side, version.state))
    return refuse('NOT_FOUND', { what: 'version', id: String(number) }, ['input', 'version']);
  if (!clauseNames(version.canonical ?? '{"targets":[]}').includes(clause)) {
    const remedy = 'name it as `differences` does, e.g. "graceTime" or "targets/Datalab AVAILABILITY MONTH/value".';
    return wrong(`The clause "${clause}"`, remedy, ['input', 'clause']);
  }
  tx.em.create(ClauseComment, {
    id: tx.newId('cmt'),
    tenant: contract.tenant,
    contractId,
    customerId: contract.customerId,
    versionNumber: number,
    clause,
    text,
    partyId,
    at: new Date(tx.now),
  });
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { version: number, clause } });
  return ok({ contractId });
}
