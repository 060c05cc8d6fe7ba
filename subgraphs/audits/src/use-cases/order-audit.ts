import { auditDues, checkText, checkTexts, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OrderAuditInput } from '../generated/types.ts';
import { Audit } from '../persistence/audit.ts';
import { lockReviewedContract } from '../persistence/reviewed-contract.ts';
import { checkIndependence } from '../rules/audit-course.ts';
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
    beginBy,
    reportBy,
    extensionReason: null,
    begunAt: null,
    samples: [],
    interviews: [],
    evidence: [],
    conclusions: null,
    reportedBy: null,
    reportedAt: null,
    cancelReason: null,
    cancelledBy: null,
    closedAt: null,
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

/** Until when it is to be begun and reported: as the order says, else by its kind. */
function duesOf(
  { kind, ...given }: OrderAuditInput,
  nowMs: number,
  timeZone: string,
): Result<{ readonly beginBy: Date; readonly reportBy: Date }> {
  const { beginByMs, reportByMs } = auditDues(kind, nowMs, timeZone);
  const reportBy = given.reportBy ?? new Date(Math.max(reportByMs, given.beginBy?.getTime() ?? 0));
  const beginBy = given.beginBy ?? new Date(Math.min(beginByMs, reportBy.getTime()));
  if (beginBy.getTime() <= nowMs)
    return wrong(`"beginBy" ${beginBy.toISOString()}`, 'name an instant that is ahead.', ['input', 'beginBy']);
  if (reportBy >= beginBy) return ok({ beginBy, reportBy });
  return wrong(`"reportBy" ${reportBy.toISOString()}`, `name ${beginBy.toISOString()} or later.`, [
    'input',
    'reportBy',
  ]);
}

/** How an item of a list is named in messages and paths. */
const ITEM = { criteria: 'The criterion', teams: 'The team' } as const;

function checkOrder({ scope, owner, criteria, teams, auditors }: OrderAuditInput): Result<null> {
  const worded = checkTexts([
    ['The scope', scope, ['input', 'scope']],
    ['The owner', owner, ['input', 'owner']],
  ]);
  if (!worded.ok) return worded;
  for (const [field, items] of [['criteria', criteria] as const, ['teams', teams] as const]) {
    for (const [index, item] of items.entries()) {
      const named = checkText(ITEM[field], item, ['input', field, String(index)], 200);
      if (!named.ok) return named;
    }
    if (new Set(items).size < items.length || (field === 'criteria' && items.length === 0))
      return wrong(`"${field}"`, 'name at least one, and each once.', ['input', field]);
  }
  for (const [index, { subject, team }] of auditors.entries()) {
    const at = (field: string): string[] => ['input', 'auditors', String(index), field];
    const named = checkTexts([
      ['The auditor', subject, at('subject')],
      ["The auditor's team", team, at('team')],
    ]);
    if (!named.ok) return named;
  }
  return auditors.length > 0 ? ok(null) : wrong('"auditors"', 'name at least one.', ['input', 'auditors']);
}
