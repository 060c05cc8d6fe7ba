import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { NameAuditorsInput } from '../generated/types.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { checkIndependence, mayName } from '../rules/audit-course.ts';
import { checkOrder, duesOf } from '../rules/audit-order.ts';
import { beginStep, openAudit, type Receipt } from './move-audit.ts';

/** Orders an audit that its plan drafted, by naming who audits: nobody whose own it is. What the draft says holds unless the order says otherwise (H6.3). */
export async function nameAuditors(tx: Tx, input: NameAuditorsInput): Promise<Result<Receipt>> {
  const open = await openAudit(tx, input, mayName);
  if (!open.ok) return open;
  const { audit, keep } = open.value;
  const { owner, teams } = input;
  const auditors = input.auditors.map(({ subject, team }) => ({ subject, team }));
  const order = {
    owner,
    teams,
    auditors,
    kind: input.kind ?? audit.kind,
    scope: input.scope ?? audit.scope,
    criteria: input.criteria ?? audit.criteria,
  };
  const given = checkOrder(order);
  if (!given.ok) return given;
  const independent = checkIndependence(auditors, { owner, teams });
  if (!independent.ok) return independent;
  const { timeZone } = await tx.em.findOneOrFail(ReviewedContract, { contractId: audit.contractId });
  const isLate = audit.beginBy.getTime() <= tx.now;
  const beginBy = input.beginBy ?? (isLate ? null : audit.beginBy);
  const reportBy = input.reportBy ?? (isLate || input.kind != null ? null : audit.reportBy);
  const dated = duesOf({ kind: order.kind, beginBy, reportBy }, tx.now, timeZone);
  if (!dated.ok) return dated;
  Object.assign(audit, order, dated.value);
  audit.phase = 'ORDERED';
  audit.orderedBy = tx.identity.subject;
  audit.orderedAt = new Date(tx.now);
  beginStep(audit, tx.now);
  return keep({ kind: order.kind, auditors: auditors.length, ...dated.value }, { move: 'ORDER' });
}
