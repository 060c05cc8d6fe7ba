import { remediationPlanDueMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { Finding, type FindingOrigin } from '../persistence/finding.ts';
import { openMove } from './move-finding.ts';

/** The findings of a review that was approved, or of an audit that was reported, stand from now on, and their remediation begins (H6.3). @returns how many there are */
export async function openFindings(tx: Tx, origin: FindingOrigin): Promise<number> {
  const findings = await tx.em.find(Finding, { ...origin, raisedAt: null }, { orderBy: { id: 'asc' } });
  for (const { id: findingId } of findings) {
    const move = await openMove(tx, { findingId, expectedVersion: null }, 'OPEN');
    if (!move.ok) throw new Error(`The finding ${findingId} cannot be opened: ${move.problem.code}.`);
    const { finding, contract, make } = move.value;
    finding.raisedAt = new Date(tx.now);
    const { grade, due } = finding;
    await make({ dueMs: remediationPlanDueMs(grade, due, tx.now, contract.timeZone), details: { grade, due } });
  }
  return findings.length;
}
