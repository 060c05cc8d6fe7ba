import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ProposeMeasureInput } from '../generated/types.ts';
import { ContractParties } from '../persistence/contract-parties.ts';
import { Finding } from '../persistence/finding.ts';
import { checkMeasure } from '../rules/measure-words.ts';
import type { Receipt } from './move-measure.ts';
import { writeMeasure } from './write-measure.ts';

/** Proposes an improvement by hand, of a finding that stands or of none (H5.4). */
export async function proposeMeasure(tx: Tx, input: ProposeMeasureInput): Promise<Result<Receipt>> {
  const { contractId, findingId = null } = input;
  const cost = checkMeasure(input, ['input']);
  if (!cost.ok) return cost;
  const parties = await tx.em.findOne(ContractParties, { contractId });
  if (!parties) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  if (findingId !== null && !(await tx.em.findOne(Finding, { id: findingId, contractId, raisedAt: { $ne: null } })))
    return refuse('NOT_FOUND', { what: 'finding', id: findingId }, ['input', 'findingId']);
  const { tenant, customerId } = parties;
  const measureId = writeMeasure(tx, { tenant, contractId, customerId, reviewId: null, findingId }, input, cost.value);
  const { field, due, indicator = null } = input;
  const details = { field, due, indicator, findingId };
  tx.trail({ subjectKind: 'measure', subjectId: measureId, contractId, details });
  return ok({ measureId });
}
