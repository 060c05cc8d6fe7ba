import { LockMode } from '@mikro-orm/core';
import { checkText, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PauseRemindersInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { Progress } from '../persistence/progress.ts';
import { recordKind } from '../rules/record-kind.ts';

type Receipt = { readonly recordId: string };

/** Lets nobody be reminded of what a record waits for. What is overdue is told all the same. */
export async function pauseReminders(tx: Tx, input: PauseRemindersInput): Promise<Result<Receipt>> {
  const found = await lockProgressOf(tx, input);
  if (!found.ok) return found;
  const { remindersPausedAt } = found.value;
  if (remindersPausedAt != null) return refuse('REMINDERS_PAUSED', { since: instantText(remindersPausedAt) });
  found.value.remindersPausedAt = new Date(tx.now);
  return tell(tx, found.value, 'remindersPaused', input.reason);
}

/** Lets people be reminded again. */
export async function resumeReminders(tx: Tx, input: PauseRemindersInput): Promise<Result<Receipt>> {
  const found = await lockProgressOf(tx, input);
  if (!found.ok) return found;
  if (found.value.remindersPausedAt == null) return refuse('REMINDERS_NOT_PAUSED');
  const former = instantText(found.value.remindersPausedAt);
  found.value.remindersPausedAt = null;
  return tell(tx, found.value, 'remindersResumed', input.reason, { former });
}

/** What a record waits for, locked: its last lifecycle, where it had several. */
async function lockProgressOf(tx: Tx, { recordId, reason }: PauseRemindersInput): Promise<Result<Progress>> {
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const options = { orderBy: { sequence: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const progress = recordKind(recordId) ? await tx.em.findOne(Progress, { recordId }, options) : null;
  return progress
    ? ok(progress)
    : refuse('NOT_FOUND', { what: 'record with reminders', id: recordId }, ['input', 'recordId']);
}

async function tell(
  tx: Tx,
  { lifecycle: workflowId, recordId, contractId }: Progress,
  signal: 'remindersPaused' | 'remindersResumed',
  reason: string,
  details: object = {},
): Promise<Result<Receipt>> {
  await tx.outbox.send({ workflow: workflowId.split('/')[0] ?? '', workflowId, signal });
  tx.trail({ subjectKind: recordKind(recordId) ?? '', subjectId: recordId, contractId, reason, details });
  return ok({ recordId });
}
