import { durationMs, renewalDates } from '@surety/domain';
import type { Startable } from '@surety/platform/start-options';
import {
  type ContractInput,
  type ContractRenewal,
  type ContractTermination,
  type Negotiation,
  type ReopenedPeriod,
  type Suspension,
  workflowId,
} from '@surety/workflow-contract';
import { type Contract, lastSealAtMs } from '../persistence/contract.ts';
import { proposalOf } from '../persistence/contract-repository.ts';
import type { ContractContent, ContractVersion } from '../persistence/contract-version.ts';
import type { PeriodReopening } from '../persistence/period-reopening.ts';
import type { Suspension as SuspensionRow } from '../persistence/suspension.ts';
import { renewalTermsOf } from '../persistence/term-end.ts';
import type { Termination } from '../persistence/termination.ts';
import { termOf } from '../rules/contract-terms.ts';
import { answeringSide, hasEnded, isOpen } from '../rules/negotiation.ts';
import { isRunning } from '../rules/termination-course.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

type NewContract = Pick<Contract, 'id' | 'tenant'>;

/** Input of a lifecycle that begins with its contract, and hears of everything after that by messages. */
export const draftInput = ({ tenant, id }: NewContract): ContractInput => ({ tenant, contractId: id, phase: 'DRAFT' });

/**
 * Input of a lifecycle that is entered where the contract's record stands. What was signed last is handed over once more, and metrics looks
 * at it at once: what the lifecycle knew of its next check is gone.
 * @param versions all of the contract's, oldest first
 */
export function inputFromRecord(
  contract: Contract,
  versions: readonly ContractVersion[],
  nowMs: number,
  suspension: SuspensionRow | null = null,
  reopenings: readonly PeriodReopening[] = [],
  termination: Termination | null = null,
): ContractInput {
  const newest = versions.at(-1);
  const isToBeAssessed = newest && isOpen(newest.state) && newest.assessedAt === null;
  const draft = { ...draftInput(contract), ...(isToBeAssessed ? { assess: newest.number } : {}) };
  const negotiation = newest && isNegotiated(newest) ? { negotiation: negotiationOf(contract, newest) } : {};
  const latest = versions.findLast(({ state }) => state === 'SIGNED');
  const { phase } = contract;
  const wasInForce = phase === 'ACTIVE' || hasEnded(phase);
  if (!latest || !wasInForce) return { ...draft, phase: wasInForce ? 'DRAFT' : phase, ...negotiation };
  const { startMs } = termOf(contract);
  const inTerm = nowMs < startMs ? 'AWAITING_TERM' : 'ACTIVE';
  const ahead = versions
    .filter(({ state, number }) => state === 'SIGNED' && number > contract.contentVersion)
    .map(({ number, effectiveFrom }) => ({ version: number, effectiveFrom: instantText(effectiveFrom) }));
  return {
    ...draft,
    phase: phase !== 'ACTIVE' ? phase : suspension?.state === 'IN_FORCE' ? 'SUSPENDED' : inTerm,
    ...signed(latest),
    ...negotiation,
    ...(ahead.length === 0 ? {} : { ahead }),
    ...(suspension ? { suspension: suspensionOf(suspension) } : {}),
    ...reopenedIn(reopenings, nowMs),
    ...(termination ? { termination: terminationOf(contract, termination) } : {}),
    nextCheckAt: instantText(nowMs),
  };
}

/** When renewal is spoken of before the end of the term, and when it comes about by itself; null where the contract is not renewed. */
function renewalOf(content: ContractContent): ContractRenewal | null {
  const terms = renewalTermsOf(content);
  if (terms === null || terms.policy === 'NONE') return null;
  const { opensAtMs, optOutUntilMs } = renewalDates(content.termEnd, content.timeZone, terms);
  return {
    opensAt: instantText(opensAtMs),
    renewsAt: terms.policy === 'AUTOMATIC' ? instantText(optOutUntilMs) : null,
  };
}

/** A signed version with its dates. Late facts about the last period count until the grace time after the term. */
export function signed({
  number,
  content,
  continuation,
}: Pick<ContractVersion, 'number' | 'content' | 'continuation'>) {
  const renewal = continuation === 'MONTH' ? null : renewalOf(content);
  const { startMs, endMs } = termOf(content);
  return {
    version: number,
    termStart: instantText(startMs),
    termEnd: instantText(endMs),
    lastSealAt: instantText(endMs + durationMs(content.graceTime)),
    ...(renewal ? { renewal } : {}),
  };
}

const isNegotiated = ({ state }: Pick<ContractVersion, 'state'>): boolean =>
  state === 'OFFERED' || state === 'ACCEPTED';

/** Where the negotiation of the newest version stands: whose turn it is, and until when. */
export function negotiationOf(contract: Contract, newest: ContractVersion): Negotiation {
  const isOffered = newest.state === 'OFFERED';
  return {
    version: newest.number,
    state: newest.state,
    whoseTurn: isOffered ? answeringSide(proposalOf(contract, newest)) : null,
    expiresAt: isOffered && newest.offerExpiresAt ? instantText(newest.offerExpiresAt) : null,
  };
}

/** Where the last suspension stands. */
export const suspensionOf = ({ id, state, requestedBy, from, until }: SuspensionRow): Suspension => ({
  suspensionId: id,
  state,
  requestedBy,
  since: from && instantText(from),
  until: until && instantText(until),
});

/** Reopenings that last still: they are handed to metrics once more. */
function reopenedIn(reopenings: readonly PeriodReopening[], nowMs: number): Pick<ContractInput, 'reopened'> {
  const lasting = reopenings.filter(({ until }) => until.getTime() > nowMs).map(reopenedOf);
  return lasting.length === 0 ? {} : { reopened: lasting };
}

export const reopenedOf = ({ id, period, until }: PeriodReopening): ReopenedPeriod => ({
  reopeningId: id,
  period,
  until: instantText(until),
});

/** Its lifecycle has ended: its last period is sealed, and none is reopened. */
export const isContractOver = (contract: Contract, reopenings: readonly PeriodReopening[], nowMs: number): boolean =>
  hasEnded(contract.phase) &&
  lastSealAtMs(contract) <= nowMs &&
  reopenings.every(({ until }) => until.getTime() <= nowMs);

/** Where the end of a contract before its term stands. One that ended with its term was not ended by it. */
export const terminationOf = (contract: Contract, { id, phase, endsAt }: Termination): ContractTermination => ({
  terminationId: id,
  isRunning: isRunning(phase),
  endsAt: endsAt && instantText(endsAt),
  endedAt: contract.terminatedAt && instantText(contract.terminatedAt),
  lastSealAt: contract.terminatedAt && instantText(lastSealAtMs(contract)),
});

export const contractLifecycle = (contract: Contract, start: ContractInput): Startable => {
  const { id, tenant, externalId, termStart, termEnd, round } = contract;
  return {
    workflow: 'contract',
    workflowId: workflowId.contract(tenant, id, round),
    start,
    summary: `Contract ${externalId ?? id}, term ${termStart} to ${termEnd}`,
    searchAttributes: keywords({ Tenant: tenant, ContractId: id, Phase: start.phase, Owner: 'contracts' }),
  };
};
