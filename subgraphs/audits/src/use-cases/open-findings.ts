import { remediationPlanDueMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { Finding } from '../persistence/finding.ts';
import { openMove } from './move-finding.ts';

/** The findings of a report that was approved stand from now on, and their remediation begins (H6.3). @returns how many there are */
export async function openFindings(tx: Tx, reviewId: string): Promise<number> {
  const findings = await tx.em.find(Finding, { reviewId, raisedAt: null }, { orderBy: { id: 'asc' } });
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
