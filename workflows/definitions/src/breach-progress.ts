import type { BreachFigures, BreachPhase, RemedyPhase, Turn } from '@surety/workflow-contract';
import { type BreachLife, phaseOf } from './breach-life.ts';
import { remedyInWords, shownTurn } from './breach-remedy.ts';
import type { Shown } from './progress.ts';
import { showInGraph } from './projection.ts';
import { THEN } from './remedy-words.ts';
import { inWords, whatHappened } from './words.ts';

/** Shows where the breach stands, to operators and in the graph. */
export function showBreach(life: BreachLife): Promise<void> {
  const { input, journal, says } = life;
  const { tenant, contractId, breachId } = input;
  const phase = phaseOf(life);
  const standing = `${whatHappened(input)} (${breachId}): ${standingOf(life, phase)}`;
  const shown: Shown = { phase, ...place(life, phase), ...says, standing };
  return showInGraph(journal, shown, { tenant, contractId, recordId: breachId });
}

/** Whose turn it is in a phase, until when, and what happens then. A deadline that passed stays: it is overdue. */
function place(life: BreachLife, phase: BreachPhase): Omit<Shown, 'phase' | 'standing' | keyof BreachFigures> {
  const { notifyBy } = life.input;
  const { analysisDue, sealAt, remedy } = life;
  switch (phase) {
    case 'NOTICE_DUE':
      return { nextDeadline: notifyBy, ...noticeTurn(life), next: afterNotice(life) };
    case 'AWAITING_ANALYSIS': {
      const next =
        "without an analysis by then it is overdue: the provider's manager is told so, and it is still awaited (H7.3.2)";
      return { nextDeadline: analysisDue, whoseTurn: 'PROVIDER', workItem: 'ANALYSE_CAUSE', next };
    }
    case 'AWAITING_SEAL':
      return {
        nextDeadline: sealAt,
        whoseTurn: 'NOBODY',
        workItem: null,
        next: 'late facts no longer count; what the breach gives back is worked out, and it is closed',
      };
    case 'AWAITING_CLAIM': {
      const next = 'a credit that is not claimed by then lapses (H7.3.4)';
      const nextDeadline = life.credit.settled?.claimableUntil ?? null;
      return { nextDeadline, whoseTurn: 'CUSTOMER', workItem: null, next };
    }
    case 'AWAITING_APPROVAL': {
      const next =
        'the provider approves or refuses the credit; above the limit of the person who does, a second one must (H7.3.4)';
      return { nextDeadline: null, whoseTurn: 'PROVIDER', workItem: null, next };
    }
    case 'WITHDRAWN': {
      const next =
        life.input.kind === undefined
          ? 'late facts no longer count and the breach ends withdrawn; until then they may bring it back'
          : 'the breach ends withdrawn';
      return { nextDeadline: sealAt, whoseTurn: 'NOBODY', workItem: null, next };
    }
    case 'AWAITING_CONFIRMATION':
    case 'CONTESTED':
    case 'AWAITING_ATTRIBUTION':
    case 'AWAITING_PLAN':
    case 'NEGOTIATING':
    case 'RECTIFYING':
    case 'AWAITING_ACCEPTANCE':
    case 'ESCALATED':
    case 'MEDIATING':
    case 'TERMINATION_OPTION':
    case 'WATCHING_EFFECT':
      return {
        nextDeadline: remedy?.due ?? null,
        whoseTurn: remedy === null ? 'NOBODY' : shownTurn(remedy),
        workItem: remedy?.outcome ? 'CONFIRM_MEDIATION' : REMEDY_WORK[phase],
        next: remedy === null ? '' : THEN[phase](remedy),
      };
    case 'CLOSED':
      return { nextDeadline: null, whoseTurn: 'NOBODY', workItem: null, next: 'nothing follows' };
  }
}

const noticeTurn = ({ held }: BreachLife): { whoseTurn: Turn; workItem: Shown['workItem'] } =>
  held ? { whoseTurn: 'PROVIDER', workItem: 'HOLD_OR_TELL' } : { whoseTurn: 'SYSTEM', workItem: null };

function afterNotice(life: BreachLife): string {
  const { late, input } = life;
  const cause = causeOfWait(life);
  if (late) return `${cause}; it is late, which is on record (H7.3.1)`;
  return `${cause}; if the customer has not been told by ${inWords(input.notifyBy)}, that is put on record and the provider's manager is told so (H7.3.1)`;
}

function causeOfWait({ held, unreached }: BreachLife): string {
  if (held) return "the provider's manager must release the notice";
  return unreached
    ? 'the notice is not tried any more: mend the addresses of the customer, then `resendNotification` of the graph tries it again'
    : 'the notice is being delivered';
}

/** What each step of the remedy has people do. */
const REMEDY_WORK: Readonly<Record<RemedyPhase, Shown['workItem']>> = {
  AWAITING_CONFIRMATION: 'CONFIRM_REPORT',
  CONTESTED: 'ANSWER_CONTEST',
  AWAITING_ATTRIBUTION: 'ANSWER_ATTRIBUTION',
  AWAITING_PLAN: 'PLAN_RECTIFICATION',
  NEGOTIATING: 'ANSWER_SETTLEMENT',
  RECTIFYING: 'RECTIFY',
  AWAITING_ACCEPTANCE: 'ACCEPT_RECTIFICATION',
  ESCALATED: 'RESOLVE_ESCALATION',
  MEDIATING: 'RECORD_MEDIATION',
  TERMINATION_OPTION: 'CHOOSE_TERMINATION',
  WATCHING_EFFECT: null,
};

function standingOf({ remedy, input, unreached }: BreachLife, phase: BreachPhase): string {
  switch (phase) {
    case 'NOTICE_DUE':
      return unreached ? 'nobody of the customer could be reached' : 'the customer is to be told';
    case 'AWAITING_ANALYSIS':
      return 'the customer was told, the provider is to find the cause';
    case 'AWAITING_SEAL':
      if (remedy?.disputed === true)
        return 'contested by the provider and upheld by the customer: it was not agreed on whether it is a breach, and nothing more is done about it here';
      if (remedy?.move === 'CHOOSE_TERMINATION')
        return 'the customer chose to terminate over it: nothing more is rectified, and what it gives back is settled at the seal';
      return remedy?.excluded === true
        ? 'both sides agree that the provider is not liable: no credit is owed, and nothing is rectified'
        : 'told and analysed, nothing is to be done';
    case 'AWAITING_CLAIM':
      return 'its credit is to be claimed by the customer';
    case 'AWAITING_APPROVAL':
      return 'its credit is to be approved by the provider';
    case 'WITHDRAWN':
      return input.kind === undefined ? 'newer figures lifted the miss' : 'whoever reported it took that back';
    case 'CLOSED':
      return 'closed';
    default:
      return remedy === null ? '' : remedyInWords(remedy);
  }
}
