import { checkTexts, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { NoteInterviewInput } from '../generated/types.ts';
import type { Receipt } from './move-audit.ts';
import { workOnAudit } from './work-on-audit.ts';

/** Puts an interview of an audit on record (H6.3). */
export async function noteInterview(tx: Tx, input: NoteInterviewInput): Promise<Result<Receipt>> {
  const { who, heldAt, notes } = input;
  const worded = checkTexts([
    ['Who was asked', who, ['input', 'who']],
    ['What was said', notes, ['input', 'notes']],
  ]);
  if (!worded.ok) return worded;
  if (heldAt.getTime() > tx.now)
    return wrong(`"heldAt" ${heldAt.toISOString()}`, 'name an instant that has come.', ['input', 'heldAt']);
  const work = await workOnAudit(tx, input);
  if (!work.ok) return work;
  const { audit, keep } = work.value;
  const id = tx.newId('itv');
  const noted = { id, who, heldAt: heldAt.toISOString(), notes, notedBy: tx.identity.subject };
  audit.interviews = [...audit.interviews, noted];
  return keep({ interview: id });
}
