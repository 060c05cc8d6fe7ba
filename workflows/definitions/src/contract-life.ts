import type { ContractInput, ContractPhase, ContractSignals, InstantText } from '@surety/workflow-contract';
import { workflowInfo } from '@temporalio/workflow';
import { attempt, contractActivities } from './activities.ts';
import { carry, type Journal, openJournal, type Shown, show } from './progress.ts';
import { isPast, receive } from './steering.ts';
import { inWords } from './words.ts';

const A_DAY_MS = 86_400_000;

/** What the lifecycle of one contract knows. */
export type ContractLife = {
  readonly tenant: string;
  readonly contractId: string;
  readonly journal: Journal;
  /** The signed version in force. */
  version: number | null;
  termStart: InstantText | null;
  termEnd: InstantText | null;
  lastSealAt: InstantText | null;
  /** The version that metrics and audits were given. */
  handedOver: number | null;
  /** When an outcome could change without a further fact. */
  nextCheckAt: InstantText | null;
  /** Evaluations that changed and are not carried to the breach records yet. */
  readonly evaluations: ContractSignals['evaluated'][];
  /** The term has begun. */
  inTerm: boolean;
  expired: boolean;
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: ContractInput): ContractLife {
  const life: ContractLife = {
    tenant: input.tenant,
    contractId: input.contractId,
    journal: openJournal(input),
    version: input.version ?? null,
    termStart: input.termStart ?? null,
    termEnd: input.termEnd ?? null,
    lastSealAt: input.lastSealAt ?? null,
    handedOver: input.handedOver ?? null,
    nextCheckAt: input.nextCheckAt ?? null,
    evaluations: [],
    inTerm: input.phase === 'ACTIVE' || input.phase === 'EXPIRED',
    expired: input.phase === 'EXPIRED',
  };
  receive<ContractSignals>(life.journal.seen, {
    drafted: () => undefined,
    signed: ({ version, termStart, termEnd, lastSealAt }) =>
      Object.assign(life, { version, termStart, termEnd, lastSealAt: lastSealAt ?? null }),
    evaluated: changed => life.evaluations.push(changed),
    checkMoved: ({ nextCheckAt }) => {
      life.nextCheckAt = earliest(life.nextCheckAt, nextCheckAt);
    },
  });
  return life;
}

/** What the next run needs to go on from here; timers do not survive, instants do. */
export function nextRun(life: ContractLife): ContractInput {
  const { tenant, contractId, journal, version, termStart, termEnd, lastSealAt, handedOver, nextCheckAt } = life;
  return {
    tenant,
    contractId,
    phase: phaseOf(life),
    ...(version === null ? {} : { version }),
    ...(termStart === null ? {} : { termStart }),
    ...(termEnd === null ? {} : { termEnd }),
    ...(lastSealAt === null ? {} : { lastSealAt }),
    ...(handedOver === null ? {} : { handedOver }),
    nextCheckAt,
    carried: carry(journal),
  };
}

export const earliest = (a: InstantText | null, b: InstantText | null): InstantText | null =>
  a === null || b === null ? (a ?? b) : Date.parse(a) <= Date.parse(b) ? a : b;

const phaseOf = ({ version, inTerm, expired }: ContractLife): ContractPhase => {
  if (expired) return 'EXPIRED';
  if (version === null) return 'DRAFT';
  return inTerm ? 'ACTIVE' : 'AWAITING_TERM';
};

/** Late facts about the last period count until then. */
const sealOf = ({ lastSealAt, termEnd }: ContractLife): InstantText | null =>
  lastSealAt ?? (termEnd === null ? null : new Date(Date.parse(termEnd) + A_DAY_MS).toISOString());

/** Over is a contract whose last period is sealed and whose changed evaluations are all carried on. */
export function isOver(life: ContractLife): boolean {
  const sealAt = sealOf(life);
  return life.expired && life.evaluations.length === 0 && (sealAt === null || isPast(sealAt));
}

/** What comes next if no signal does: the soonest instant ahead, with words for its timer. */
export function nextEvent(
  life: ContractLife,
): { readonly at: InstantText; readonly what: string; readonly summary: string } | null {
  const { nextCheckAt, termStart, termEnd, inTerm, expired } = life;
  const sealAt = sealOf(life);
  const events = [
    nextCheckAt !== null && {
      at: nextCheckAt,
      what: 'metrics looks again: an outcome could change then without a further fact',
    },
    termStart !== null && !inTerm && { at: termStart, what: 'the term begins' },
    termEnd !== null && !expired && { at: termEnd, what: 'the term ends; metrics evaluates its last period' },
    sealAt !== null && expired && { at: sealAt, what: 'the last period is sealed and this lifecycle ends' },
  ].filter(event => event !== false);
  const [next] = events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return next ? { ...next, summary: `${next.what} (${inWords(next.at)})` } : null;
}

/** Shows where the contract stands, to operators and in the graph. */
export async function showContract(life: ContractLife): Promise<void> {
  const { tenant, contractId, journal } = life;
  const phase = phaseOf(life);
  const event = isOver(life) ? null : nextEvent(life);
  const shown: Shown = {
    phase,
    nextDeadline: event?.at ?? null,
    whoseTurn: phase === 'DRAFT' ? 'PROVIDER' : phase === 'EXPIRED' ? 'NOBODY' : 'SYSTEM',
    workItem: phase === 'DRAFT' ? 'SIGN' : null,
    standing: `Contract ${contractId}: ${STANDING[phase]}`,
    next:
      event?.what ??
      (phase === 'DRAFT'
        ? 'when both parties have signed, the signed version is handed to metrics and audits'
        : 'nothing follows'),
  };
  await show(journal, shown, sequence => {
    const { nextDeadline, whoseTurn, workItem } = shown;
    const summary = `shows ${phase} in the graph`;
    const projection = {
      tenant,
      lifecycle: workflowInfo().workflowId,
      contractId,
      recordId: contractId,
      sequence,
      phase,
      nextDeadline,
      whoseTurn,
      workItem,
    };
    return attempt(journal, summary, () => contractActivities.project.executeWithOptions({ summary }, [projection]));
  });
}

const STANDING: Readonly<Record<ContractPhase, string>> = {
  DRAFT: 'being drawn up, not signed by both parties yet',
  AWAITING_TERM: 'signed, its term has not begun',
  ACTIVE: 'in force',
  EXPIRED: 'its term is over; late facts still count until its last period is sealed',
};
