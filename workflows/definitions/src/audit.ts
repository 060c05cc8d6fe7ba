import type { AuditInput, AuditOutcome } from '@surety/workflow-contract';
import { type AuditLife, instantsOf, isOver, lifeOf } from './audit-life.ts';
import { showAudit } from './audit-progress.ts';
import { tellWhoseTurn } from './audit-tidings.ts';
import { nextRun } from './record-life.ts';
import { goOn, isLong, soonestAhead, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/**
 * One audit (H6.3): its auditors begin it and report it in time, and it is closed once the last of its findings is verified as solved. They
 * are told whose turn it is and reminded at 50, 75 and 90 % of the time; a deadline that passes is told to the provider's manager.
 */
export async function audit(input: AuditInput): Promise<AuditOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  while (!isOver(life)) {
    const { heard } = life;
    await showAudit(life);
    await tellWhoseTurn(life);
    await nextMatter(life, heard);
    if (isLong()) await goOn<typeof audit>(nextRun(life));
  }
  await tellWhoseTurn(life);
  await showAudit(life);
  await untilAnswered();
  return { auditId: input.auditId, ended: life.standing.phase === 'CANCELLED' ? 'CANCELLED' : 'CLOSED' };
}

/** Waits for a decision, or for the next instant at which somebody is reminded or a deadline passes. */
async function nextMatter(life: AuditLife, heard: number): Promise<void> {
  const next = soonestAhead(instantsOf(life));
  const what = next === life.standing.due ? 'deadline' : 'reminder';
  await waitUntil(
    () => life.heard > heard || isLong(),
    () => next,
    () => `${what} of the audit ${life.input.auditId}${next === null ? '' : ` (${inWords(next)})`}`,
  );
}
