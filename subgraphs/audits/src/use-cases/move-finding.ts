import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { remediationLifecycle, remediationStanding } from '../lifecycles/remediation-lifecycle.ts';
import { type Finding, lockFinding } from '../persistence/finding.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { moveFinding, type RemediationMove } from '../rules/remediation-course.ts';

import { solveFindingOf } from './close-audit.ts';
import { type Reports, writeRemediationReport } from './write-record-report.ts';

export type Receipt = { readonly findingId: string };

type Said = {
  /** Until when the step that begins is to be done; left out where none begins. Null: it has no end. */
  readonly dueMs?: number | null;
  readonly reason?: string | null;
  readonly details?: object;
};

/** A move that can be made: write what belongs to it into the row, then `make` it. */
type OpenMove = {
  readonly finding: Finding;
  readonly contract: ReviewedContract;
  readonly make: (said?: Said) => Promise<Result<Receipt>>;
};

/**
 * Says whether a move can be made now.
 * @param expectedVersion null for a lifecycle, which goes by the row as it is
 * @param blobs where its report is kept once it is solved; null for a move that never solves it
 */
export async function openMove(
  tx: Tx,
  { findingId, expectedVersion }: { readonly findingId: string; readonly expectedVersion: number | null },
  move: RemediationMove,
  blobs: Reports | null = null,
): Promise<Result<OpenMove>> {
  const finding = await lockFinding(tx.em, findingId);
  if (!finding) return refuse('NOT_FOUND', { what: 'finding', id: findingId }, ['input', 'findingId']);
  const current = expectedVersion === null ? ok(null) : checkVersion(finding, expectedVersion);
  if (!current.ok) return current;
  const moved = moveFinding(move, finding, tx.identity.subject);
  if (!moved.ok) return moved;
  const contract = await tx.em.findOneOrFail(ReviewedContract, { contractId: finding.contractId });
  return ok({
    finding,
    contract,
    make: async ({ dueMs, reason = null, details = {} } = {}) => {
      finding.phase = moved.value;
      finding.version += 1;
      if (moved.value === 'SOLVED') await solve(finding, contract, tx.now, blobs);
      if (dueMs !== undefined) beginStep(finding, tx.now, dueMs);
      await tx.em.flush();
      await tx.outbox.send({
        ...remediationLifecycle(finding, contract.timeZone),
        signal: 'moved',
        args: { move, ...remediationStanding(finding, contract.timeZone) },
      });
      if (moved.value === 'SOLVED' && finding.auditId !== null) await solveFindingOf(tx, finding.auditId);
      const { id, contractId, phase } = finding;
      tx.trail({ subjectKind: 'finding', subjectId: id, contractId, reason, details: { move, phase, ...details } });
      return ok({ findingId: id });
    },
  });
}

/** It is solved from now on, and its report is written. */
async function solve(
  finding: Finding,
  contract: ReviewedContract,
  nowMs: number,
  blobs: Reports | null,
): Promise<void> {
  if (blobs === null) throw new Error(`There is no place to keep the report of ${finding.id}.`);
  finding.solvedAt = new Date(nowMs);
  await writeRemediationReport(finding, contract, blobs);
}

function beginStep(finding: Finding, nowMs: number, dueMs: number | null): void {
  finding.step += 1;
  finding.stepBeganAt = new Date(nowMs);
  finding.stepDue = dueMs === null ? null : new Date(dueMs);
}
