import { draftedAuditDues, type Period } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { Audit, NOTHING_ON_RECORD } from '../persistence/audit.ts';
import type { Plan } from '../persistence/plan.ts';
import type { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { draftedCriterion, draftedScope, templateOf } from '../templates/review-templates.ts';
import { tellAudit } from './move-audit.ts';

/** Drafts the audit of a period that a plan brings: what it looks at and is held against, by when; its auditors are to be named (H6.2, H6.3). */
export async function draftAudit(tx: Tx, contract: ReviewedContract, { label }: Period, plan: Plan): Promise<void> {
  const { contractId, tenant, customerId, timeZone } = contract;
  const { content, checklist } = templateOf(plan);
  const { nameByMs, beginByMs, reportByMs } = draftedAuditDues('INTERNAL', tx.now, timeZone);
  const id = tx.newId('aud');
  const audit = tx.em.create(Audit, {
    id,
    tenant,
    contractId,
    customerId,
    planId: plan.id,
    period: label,
    kind: 'INTERNAL',
    scope: draftedScope(label, content),
    criteria: checklist.map(draftedCriterion),
    owner: null,
    teams: [],
    auditors: [],
    orderedBy: tx.identity.subject,
    orderedAt: new Date(tx.now),
    phase: 'DRAFT',
    version: 1,
    step: 1,
    stepBeganAt: new Date(tx.now),
    nameBy: new Date(nameByMs),
    beginBy: new Date(beginByMs),
    reportBy: new Date(reportByMs),
    ...NOTHING_ON_RECORD,
  });
  await tellAudit(tx, audit, 'DRAFT');
  tx.trail({ subjectKind: 'audit', subjectId: id, contractId, details: { plan: plan.id, period: label } });
}
