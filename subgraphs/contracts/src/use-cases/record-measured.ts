import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordMeasuredInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';

/** Records since when metrics evaluates the contract. The first hand-over counts; a repeated one changes nothing. */
export async function recordMeasured(tx: Tx, input: RecordMeasuredInput): Promise<Result<{ contractId: string }>> {
  const contract = await lockContract(tx.em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  if (contract.measuredFrom === null) {
    contract.measuredFrom = input.measuredFrom;
    tx.trail({
      subjectKind: 'contract',
      subjectId: contract.id,
      contractId: contract.id,
      details: { version: input.version, measuredFrom: input.measuredFrom.toISOString() },
    });
  }
  return ok({ contractId: contract.id });
}
