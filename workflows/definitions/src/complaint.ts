import type {
  Audience,
  ComplaintInput,
  ComplaintNotificationKind,
  ComplaintOutcome,
  ComplaintPhase,
  ComplaintSignals,
} from '@surety/workflow-contract';
import { condition } from '@temporalio/workflow';
import { attempt, complaintActivities } from './activities.ts';
import { carry, type Journal, note, openJournal, show } from './progress.ts';
import { goOn, isLong, receive, untilBegin } from './steering.ts';
import { AUDIENCE_IN_WORDS } from './words.ts';

/** A complaint of the customer (H6.1): both sides are told that it is on record, and the customer what the provider answers. */
export async function complaint(input: ComplaintInput): Promise<ComplaintOutcome> {
  const journal = openJournal(input);
  let isAnswered = input.phase === 'ANSWERED';
  receive<ComplaintSignals>(journal.seen, {
    recorded: () => undefined,
    answered: () => {
      isAnswered = true;
      note(journal, 'the provider answered');
    },
  });
  await untilBegin(input);
  if (!isAnswered) {
    await showComplaint(journal, input, 'AWAITING_ANSWER');
    await tell(journal, input, 'COMPLAINT_RECORDED', 'CUSTOMER');
    await tell(journal, input, 'COMPLAINT_RECORDED', 'PROVIDER');
    await condition(() => isAnswered || isLong());
    if (!isAnswered) await goOn<typeof complaint>({ ...input, carried: carry(journal) });
  }
  await tell(journal, input, 'COMPLAINT_ANSWERED', 'CUSTOMER');
  await showComplaint(journal, input, 'ANSWERED');
  return { complaintId: input.complaintId, ended: 'ANSWERED' };
}

/** The same fact again, e.g. in a later run, is told once. */
async function tell(
  journal: Journal,
  { tenant, complaintId }: ComplaintInput,
  kind: ComplaintNotificationKind,
  audience: Audience,
): Promise<void> {
  const what = kind === 'COMPLAINT_RECORDED' ? 'that the complaint is on record' : 'what the provider answered';
  const summary = `tells ${AUDIENCE_IN_WORDS[audience]} ${what}`;
  const word = kind === 'COMPLAINT_RECORDED' ? 'recorded' : 'answered';
  const fact = `complaint/${complaintId}/${word}/${audience.toLowerCase()}`;
  await attempt(journal, summary, () =>
    complaintActivities.requestComplaintNotification.executeWithOptions({ summary }, [
      { tenant, complaintId, fact, kind, audience },
    ]),
  );
}

const showComplaint = (journal: Journal, { complaintId }: ComplaintInput, phase: ComplaintPhase): Promise<void> =>
  show(journal, {
    phase,
    ...PLACES[phase],
    nextDeadline: null,
    workItem: null,
    standing: `Complaint ${complaintId}: ${SAYS[phase]}`,
  });

const SAYS = { AWAITING_ANSWER: 'the provider is to answer', ANSWERED: 'answered' } as const;
const PLACES = {
  AWAITING_ANSWER: { whoseTurn: 'PROVIDER', next: 'when the provider answers, the customer is told' },
  ANSWERED: { whoseTurn: 'NOBODY', next: 'nothing follows' },
} as const;
