import type { EntityManager } from '@mikro-orm/postgresql';
import { type Change, ChangeSeat } from '../persistence/change.ts';
import { openSeats } from '../persistence/change-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';
import { tallyOf } from '../rules/change-board.ts';
import { type ChangePhase, openRound } from '../rules/change-course.ts';
import type { Reader } from './words/reader.ts';

/** Everything that a mail about a change may say. Instants in epoch milliseconds. */
export type ChangeMailFacts = {
  readonly changeId: string;
  readonly title: string;
  readonly serviceName: string;
  readonly contractTitle: string;
  readonly providerName: string;
  readonly phase: ChangePhase;
  readonly reason: string;
  readonly content: string;
  readonly effect: string;
  readonly assessment: { readonly risk: string; readonly impact: string; readonly feasibility: string } | null;
  readonly emergencyReason: string | null;
  readonly dueMs: number | null;
  readonly vote: {
    readonly isReview: boolean;
    readonly dueMs: number | null;
    readonly cast: number;
    readonly members: number;
    readonly needed: number;
  } | null;
  readonly window: { readonly startMs: number; readonly endMs: number; readonly declaresMaintenance: boolean } | null;
};

/** What a mail about a change is made from: the facts, what is told, and who reads it. */
export type ChangeMailContext = {
  readonly facts: ChangeMailFacts;
  /** It is about the vote that is open, not about the step. */
  readonly isAboutVote: boolean;
  readonly reader: Reader;
};

/** Reads everything that a mail about a change may say. */
export async function changeMailFacts(em: EntityManager, change: Change): Promise<ChangeMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: change.contractId });
  const service = await em.findOneOrFail(Service, { id: change.serviceId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  const { assessedRisk: risk, assessedImpact: impact, assessedFeasibility: feasibility } = change;
  const { windowStart, windowEnd, declaresMaintenance } = change;
  return {
    changeId: change.id,
    title: change.title,
    serviceName: service.name,
    contractTitle: contract.title,
    providerName: provider.name,
    phase: change.phase,
    reason: change.reason,
    content: change.content,
    effect: change.effect,
    assessment: risk !== null && impact !== null && feasibility !== null ? { risk, impact, feasibility } : null,
    emergencyReason: change.emergencyReason,
    dueMs: change.due?.getTime() ?? null,
    vote: await voteFacts(em, change),
    window:
      windowStart && windowEnd
        ? { startMs: windowStart.getTime(), endMs: windowEnd.getTime(), declaresMaintenance }
        : null,
  };
}

async function voteFacts(em: EntityManager, change: Change): Promise<ChangeMailFacts['vote']> {
  const round = openRound(change);
  if (round === null) return null;
  const { cast, members } = tallyOf(await openSeats(em, change));
  const isReview = round === 'REVIEW';
  return {
    isReview,
    dueMs: (isReview ? change.reviewDue : change.due)?.getTime() ?? null,
    cast,
    members,
    needed: change.quorum ?? members,
  };
}

/** Whether a fact such as `change/chg_…/review/overdue/1/provider_manager` is about the board's vote. */
export const isAboutVote = (fact: string): boolean => ['vote', 'review'].includes(fact.split('/')[2] ?? '');

/** Whether a fact is about the board's review of an emergency decision. */
export const isReview = (fact: string): boolean => fact.split('/')[2] === 'review';

/** Contacts whose vote is awaited, and who have not handed it to somebody else. */
export async function awaitedVoters(em: EntityManager, changeId: string): Promise<ReadonlySet<string>> {
  const seats = await em.find(ChangeSeat, { changeId, vote: null, delegateId: null });
  return new Set(seats.map(({ contactId }) => contactId));
}
