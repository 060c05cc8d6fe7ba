import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OrderAuditInput } from '../generated/types.ts';
import { Audit, NOTHING_ON_RECORD } from '../persistence/audit.ts';
import { lockReviewedContract } from '../persistence/reviewed-contract.ts';
import { checkIndependence } from '../rules/audit-course.ts';
import { checkOrder, duesOf } from '../rules/audit-order.ts';
import { type Receipt, tellAudit } from './move-audit.ts';

/** Orders an audit of a contract: what is looked at, by what, and by whom, who must not audit what is their own (H6.3). */
export async function orderAudit(tx: Tx, input: OrderAuditInput): Promise<Result<Receipt>> {
  const { contractId, kind, scope, criteria, owner, teams, auditors } = input;
  const given = checkOrder(input);
  if (!given.ok) return given;
  const independent = checkIndependence(auditors, { owner, teams });
  if (!independent.ok) return independent;
  const contract = await lockReviewedContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const { tenant, customerId, timeZone } = contract;
  const dated = duesOf(input, tx.now, timeZone);
  if (!dated.ok) return dated;
  const { beginBy, reportBy } = dated.value;
  const id = tx.newId('aud');
  const audit = tx.em.create(Audit, {
    id,
    tenant,
    contractId,
    customerId,
    planId: null,
    period: null,
    kind,
    scope,
    criteria,
    owner,
    teams,
    auditors: auditors.map(({ subject, team }) => ({ subject, team })),
    orderedBy: tx.identity.subject,
    orderedAt: new Date(tx.now),
    phase: 'ORDERED',
    version: 1,
    step: 1,
    stepBeganAt: new Date(tx.now),
    nameBy: null,
    beginBy,
    reportBy,
    ...NOTHING_ON_RECORD,
  });
  await tellAudit(tx, audit, 'ORDER');
  tx.trail({
    subjectKind: 'audit',
    subjectId: id,
    contractId,
    details: { kind, criteria: criteria.length, beginBy, reportBy },
  });
  return ok({ auditId: id });
}
