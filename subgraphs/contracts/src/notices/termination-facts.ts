import type { EntityManager } from '@mikro-orm/postgresql';
import type { InterruptionCause, TerminationGround } from '@surety/domain';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import type { Impact, Termination } from '../persistence/termination.ts';
import { itemsOf, terminatingOf } from '../persistence/termination-repository.ts';
import { DEFAULT_OWNER, type HandoverKind, type HandoverState } from '../rules/handover.ts';
import { terminationWork } from '../rules/termination-work.ts';

/** Everything that a mail about the end of a contract may say. Instants in epoch milliseconds. */
export type TerminationMailFacts = {
  readonly terminationId: string;
  readonly contractTitle: string;
  readonly contractReference: string;
  readonly timeZone: string;
  readonly providerName: string;
  /** Of the side that gave the notice, or made the offer. */
  readonly giverName: string;
  readonly ground: TerminationGround;
  readonly cause: InterruptionCause | null;
  readonly reason: string;
  readonly evidence: string | null;
  readonly breachIds: readonly string[];
  readonly noticeDays: number | null;
  /** Last local day; null for an offer to end at once. */
  readonly endsOn: string | null;
  readonly endsAtMs: number | null;
  readonly isConfirmed: boolean;
  readonly answer: string | null;
  readonly impact: Pick<Impact, 'stops' | 'remarks' | 'breachIds' | 'creditIds' | 'changeIds'> | null;
  readonly items: readonly {
    readonly kind: HandoverKind;
    /** Null where nobody said who sees to it. */
    readonly owner: string | null;
    readonly dueOn: string;
    readonly state: HandoverState;
    readonly answer: string | null;
  }[];
  /** Until when each thing that waits is to be done. */
  readonly dueMs: ReadonlyMap<string, number>;
};

/** Reads everything that a mail about the end of a contract may say. */
export async function terminationMailFacts(em: EntityManager, termination: Termination): Promise<TerminationMailFacts> {
  const contract = await em.findOneOrFail(Contract, { id: termination.contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  const customer = await em.findOneOrFail(Party, { id: contract.customerId });
  const items = await itemsOf(em, termination.id);
  const work = terminationWork(terminatingOf(termination, items, contract.timeZone));
  const { ground, cause, reason, evidence, breachIds, noticeDays, endsOn, endsAt, answeredAt, answer, impact } =
    termination;
  return {
    terminationId: termination.id,
    contractTitle: contract.title,
    contractReference: contract.externalId ?? contract.id,
    timeZone: contract.timeZone,
    providerName: provider.name,
    giverName: (termination.givenBy === 'PROVIDER' ? provider : customer).name,
    ground,
    cause,
    reason,
    evidence,
    breachIds,
    noticeDays,
    endsOn,
    endsAtMs: endsAt?.getTime() ?? null,
    isConfirmed: answeredAt !== null,
    answer,
    impact,
    items: items.map(item => ({
      kind: item.kind,
      owner: item.owner === DEFAULT_OWNER ? null : item.owner,
      dueOn: item.dueOn,
      state: item.state,
      answer: item.answer,
    })),
    dueMs: new Map(work.map(({ about, dueMs }) => [about, dueMs])),
  };
}

/** What a fact such as `termination/trm_…/records-1/reminder/provider` is about. */
export const aboutOf = (fact: string): string => fact.split('/')[2] ?? '';
