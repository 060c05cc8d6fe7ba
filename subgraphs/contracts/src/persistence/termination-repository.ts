import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Side } from '../rules/negotiation.ts';
import { isRunning, OPEN_TERMINATIONS, RUNNING, type TerminationStanding } from '../rules/termination-course.ts';
import type { Terminating } from '../rules/termination-work.ts';
import { HandoverItem, Termination } from './termination.ts';

/** A termination by id, locked until the transaction ends. Where its contract is locked too, that comes first. */
export const lockTermination = (em: EntityManager, id: string): Promise<Termination | null> =>
  em.findOne(Termination, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The notice that stands, or the end that both sides agreed on; null without one. */
export const runningTermination = (em: EntityManager, contractId: string): Promise<Termination | null> =>
  em.findOne(Termination, { contractId, phase: { $in: [...RUNNING] } }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** The offer to end a contract that is open; null without one. */
export const openOffer = (em: EntityManager, contractId: string): Promise<Termination | null> =>
  em.findOne(Termination, { contractId, phase: 'OFFERED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Things to hand over, in the order of the checklist. */
export const itemsOf = (em: EntityManager, terminationId: string): Promise<HandoverItem[]> =>
  em.find(HandoverItem, { terminationId }, { orderBy: { position: 'asc' } });

/** What a contract shows as its termination: what runs or is handed over, else an offer that is open, else what ended it. @param all oldest first */
export const shownTermination = (all: readonly Termination[]): Termination | null =>
  all.find(({ phase }) => isRunning(phase) || phase === 'HANDOVER' || phase === 'HANDED_OVER') ??
  all.findLast(({ phase }) => OPEN_TERMINATIONS.includes(phase)) ??
  null;

/** A termination, as far as a move depends on it. */
export const standingOf = ({ phase, givenBy, endsOn, endsAt, answerBy }: Termination): TerminationStanding => ({
  phase,
  givenBy,
  endsOn,
  untilMs: (answerBy !== null && phase === 'OFFERED' ? answerBy : endsAt)?.getTime() ?? null,
});

/** The sides that have signed the end of the handover. */
export const signedBy = ({ providerSignedAt, customerSignedAt }: Termination): Side[] => [
  ...(providerSignedAt ? (['PROVIDER'] as const) : []),
  ...(customerSignedAt ? (['CUSTOMER'] as const) : []),
];

/** A termination with its checklist, as far as work depends on it. */
export const terminatingOf = (
  termination: Termination,
  items: readonly HandoverItem[],
  timeZone: string,
): Terminating => ({
  phase: termination.phase,
  givenBy: termination.givenBy,
  timeZone,
  givenAtMs: termination.givenAt.getTime(),
  runsSinceMs: termination.runsSince?.getTime() ?? null,
  endsAtMs: termination.endsAt?.getTime() ?? null,
  answerByMs: termination.answerBy?.getTime() ?? null,
  endedAtMs: termination.endedAt?.getTime() ?? null,
  impactDueMs: termination.impactDue?.getTime() ?? null,
  isImpactTold: termination.impact !== null,
  signedBy: signedBy(termination),
  items: items.map(({ kind, state, round, due, handedOverAt, answeredAt }) => ({
    kind,
    state,
    round,
    dueMs: due.getTime(),
    handedOverAtMs: handedOverAt?.getTime() ?? null,
    answeredAtMs: answeredAt?.getTime() ?? null,
  })),
});
