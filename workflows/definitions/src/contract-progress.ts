import type { ContractPhase, InstantText } from '@surety/workflow-contract';
import { type ContractLife, isOver, phaseOf, sealOf } from './contract-life.ts';
import { isShown, type Shown } from './progress.ts';
import { showInGraph } from './projection.ts';
import { isPast } from './steering.ts';
import { inWords } from './words.ts';

/** What comes next if no signal does: the soonest instant ahead, with words for its timer. */
export function nextEvent(
  life: ContractLife,
): { readonly at: InstantText; readonly what: string; readonly summary: string } | null {
  const { nextCheckAt, nextReviewAt, nextSeal, termStart, termEnd, inTerm, expired, negotiation, ahead } = life;
  const sealAt = sealOf(life);
  const events = [
    nextCheckAt !== null && {
      at: nextCheckAt,
      what: 'metrics looks again: an outcome could change then without a further fact',
    },
    nextReviewAt !== null && { at: nextReviewAt, what: 'a review or an audit is due, and audits opens it' },
    ...ahead.map(({ version, effectiveFrom }) => ({
      at: effectiveFrom,
      what: `version ${version} comes into force`,
    })),
    negotiation?.expiresAt != null && {
      at: negotiation.expiresAt,
      what: `the offer of version ${negotiation.version} expires if it is not answered`,
    },
    termStart !== null && !inTerm && { at: termStart, what: 'the term begins' },
    termEnd !== null && !expired && { at: termEnd, what: 'the term ends; metrics evaluates its last period' },
    ...renewalEvents(life),
    nextSeal !== null && {
      at: nextSeal.at,
      what: `${nextSeal.periods.join(', ')} is sealed: late facts no longer count unless an admin reopens it`,
    },
    sealAt !== null &&
      expired &&
      !isPast(sealAt) && { at: sealAt, what: 'the last period is sealed and this lifecycle ends' },
  ].filter(event => event !== false);
  const [next] = events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return next ? { ...next, summary: `${next.what} (${inWords(next.at)})` } : null;
}

/** The instants before the end of the term that have not come. */
const renewalEvents = ({ renewal, renewalOpened, renewalPassed, expired }: ContractLife) => [
  renewal !== null &&
    !renewalOpened &&
    !expired && { at: renewal.opensAt, what: 'both sides are told that the term ends soon' },
  renewal?.renewsAt != null &&
    !renewalPassed &&
    !expired && { at: renewal.renewsAt, what: 'the contract is renewed by itself, unless a side has opted out' },
];

/** Shows where the contract stands, to operators and in the graph. */
export function showContract(life: ContractLife): Promise<void> {
  const { tenant, contractId, journal } = life;
  const shown = shownOf(life);
  return showInGraph(journal, shown, { tenant, contractId, recordId: contractId });
}

/** It no longer stands as it was shown last: it can move while that is being written. */
export const hasMoved = (life: ContractLife): boolean => !isShown(life.journal, shownOf(life));

function shownOf(life: ContractLife): Shown {
  const phase = phaseOf(life);
  const event = isOver(life) ? null : nextEvent(life);
  return {
    phase,
    nextDeadline: event?.at ?? null,
    ...awaited(life, phase),
    standing: `Contract ${life.contractId}: ${STANDING[phase]}${life.version === null ? '' : negotiationText(life)}${terminationText(life)}`,
    next: event?.what ?? NEXT[phase] ?? 'nothing follows',
  };
}

/** Who has to do what before the next version is signed. */
function awaited(
  { negotiation, suspension, awaitsProposal }: ContractLife,
  phase: ContractPhase,
): Pick<Shown, 'whoseTurn' | 'workItem'> {
  if (phase === 'DRAFT') return { whoseTurn: 'PROVIDER', workItem: 'OFFER' };
  if (negotiation?.state === 'OFFERED')
    return { whoseTurn: negotiation.whoseTurn ?? 'SYSTEM', workItem: 'ANSWER_OFFER' };
  // Both sides sign, in any order: the graph shows each its own work item.
  if (negotiation?.state === 'ACCEPTED') return { whoseTurn: 'PROVIDER', workItem: 'SIGN' };
  if (suspension?.state === 'REQUESTED')
    return { whoseTurn: otherSide(suspension.requestedBy), workItem: 'ANSWER_SUSPENSION' };
  if (awaitsProposal && !ENDED.includes(phase)) return { whoseTurn: 'PROVIDER', workItem: 'PROPOSE_RENEWAL' };
  return { whoseTurn: ENDED.includes(phase) ? 'NOBODY' : 'SYSTEM', workItem: null };
}

const ENDED: readonly ContractPhase[] = ['EXPIRED', 'TERMINATED', 'ABANDONED'];

/** When it ends before its term, while that is ahead. */
const terminationText = ({ termination }: ContractLife): string =>
  termination?.isRunning === true && termination.endsAt !== null
    ? `; it was terminated, and ends on ${inWords(termination.endsAt)}`
    : '';

const otherSide = (side: 'PROVIDER' | 'CUSTOMER'): 'PROVIDER' | 'CUSTOMER' =>
  side === 'PROVIDER' ? 'CUSTOMER' : 'PROVIDER';

const negotiationText = ({ negotiation }: ContractLife): string =>
  negotiation === null
    ? ''
    : `; version ${negotiation.version} is ${negotiation.state === 'OFFERED' ? 'offered' : 'agreed on and to be signed'}`;

const NEXT: Readonly<Partial<Record<ContractPhase, string>>> = {
  DRAFT: 'the provider offers the draft to the customer',
  OFFERED: 'the offer is answered',
  SIGNING: 'when both parties have signed, the signed version is handed to metrics and audits',
};

const STANDING: Readonly<Record<ContractPhase, string>> = {
  DRAFT: 'being drawn up by the provider',
  OFFERED: 'offered; the other side accepts, counters or rejects',
  SIGNING: 'agreed on; both parties sign',
  ABANDONED: 'given up before it was signed',
  AWAITING_TERM: 'signed, its term has not begun',
  ACTIVE: 'in force',
  SUSPENDED: 'suspended by agreement: nothing is promised until one side resumes it',
  TERMINATED: 'it has ended before its term; late facts still count until its last period is sealed',
  EXPIRED: 'its term is over; late facts still count until its last period is sealed',
};
