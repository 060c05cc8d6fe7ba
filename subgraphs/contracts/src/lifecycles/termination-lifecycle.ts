import type { Startable } from '@surety/platform/start-options';
import { type AwaitedOfTermination, type TerminationStanding, workflowId } from '@surety/workflow-contract';
import type { HandoverItem, Termination } from '../persistence/termination.ts';
import { terminatingOf } from '../persistence/termination-repository.ts';
import { type Awaited, terminationWork } from '../rules/termination-work.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** What a termination's lifecycle is made from. */
export type TerminationFacts = {
  readonly termination: Termination;
  readonly items: readonly HandoverItem[];
  readonly timeZone: string;
};

/** The termination's lifecycle, entered where its record stands: at its begin for a new one. */
export function terminationLifecycle(facts: TerminationFacts): Startable {
  const { tenant, id: terminationId, contractId, phase, endsOn } = facts.termination;
  return {
    workflow: 'termination',
    workflowId: workflowId.termination(tenant, terminationId),
    start: { tenant, terminationId, contractId, ...terminationStanding(facts) },
    summary: `End of contract ${contractId}${endsOn === null ? '' : `, last day ${endsOn}`}`,
    searchAttributes: keywords({ Tenant: tenant, ContractId: contractId, Phase: phase, Owner: 'contracts' }),
  };
}

/** Where a termination stands, as its lifecycle is told. */
export const terminationStanding = ({ termination, items, timeZone }: TerminationFacts): TerminationStanding => {
  const { phase, move, version, givenBy, answeredAt, endsAt, answerBy } = termination;
  return {
    phase,
    move,
    step: version,
    givenBy,
    isConfirmed: answeredAt !== null,
    endsAt: endsAt && instantText(endsAt),
    answerBy: answerBy && instantText(answerBy),
    awaited: terminationWork(terminatingOf(termination, items, timeZone)).map(awaitedText),
  };
};

const awaitedText = ({ remindAtMs, dueMs, ...awaited }: Awaited): AwaitedOfTermination => ({
  ...awaited,
  remindAt: instantText(remindAtMs),
  due: instantText(dueMs),
});
