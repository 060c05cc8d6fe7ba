import { analysisDueMs, noticeDueMs } from '@surety/domain';
import type { Startable } from '@surety/platform/start-options';
import {
  type BreachFigures,
  type BreachInput,
  type BreachPhase,
  type RemedyStanding,
  workflowId,
} from '@surety/workflow-contract';
import type { Breach } from '../persistence/breach.ts';
import type { Compensation } from '../persistence/compensation.ts';
import type { Contract } from '../persistence/contract.ts';
import { isReported, reportedName } from '../rules/breach-kinds.ts';
import { instantText } from './instant-text.ts';
import { keywords } from './search-attributes.ts';

/** What a breach's lifecycle is made from. */
export type BreachFacts = {
  readonly breach: Breach;
  readonly contract: Pick<Contract, 'noticeClock' | 'takenOverAt'>;
  readonly serviceName: string;
  readonly figures: BreachFigures;
  /** Its notice reached nobody, and is not tried any more. */
  readonly unreached: boolean;
  /** Facts that were asked to be told. */
  readonly asked: readonly string[];
  readonly remedy: RemedyStanding | null;
  /** What it gives back; null before that is worked out or claimed. */
  readonly credit: Pick<Compensation, 'phase' | 'settledAt'> | null;
};

/** The breach's lifecycle, entered where its record stands: at its begin for a new one. */
export function breachLifecycle(facts: BreachFacts): Startable {
  const { breach } = facts;
  const start = inputOf(facts);
  const { tenant, breachId, contractId, phase, severity, notifyBy, remedy, serviceName, period } = start;
  return {
    workflow: 'breach',
    workflowId: workflowId.breach(tenant, breachId, facts.breach.round),
    start,
    summary: `Breach: ${isReported(breach.kind) ? `${reportedName(breach.kind)} of ` : ''}${serviceName} in ${period}${breach.round > 1 ? ', reopened' : ''}`,
    searchAttributes: [
      ...keywords({
        Tenant: tenant,
        ContractId: contractId,
        Phase: phase,
        Owner: start.held ? 'PROVIDER' : 'SYSTEM',
        BreachSeverity: severity,
      }),
      { name: 'NextDeadline', type: 'DATETIME', value: remedy?.due ?? notifyBy },
    ],
  };
}

/**
 * The phase of a breach's lifecycle: a withdrawn breach stays open, and goes on where it was when it is reinstated; a credit that is to be
 * claimed or approved is what is left to do.
 */
export function breachPhase(
  { phase, standing }: Pick<Breach, 'phase' | 'standing'>,
  credit: Pick<Compensation, 'phase' | 'settledAt'> | null,
): BreachPhase {
  if (phase !== 'CLOSED' && standing === 'WITHDRAWN') return 'WITHDRAWN';
  if (phase !== 'AWAITING_SEAL' || !credit?.settledAt) return phase;
  return credit.phase === 'AWAITING_CLAIM' || credit.phase === 'AWAITING_APPROVAL' ? credit.phase : phase;
}

/** The customer reported it itself. */
const isOwnReport = ({ confirmation }: Breach): boolean => confirmation !== null;

/** When the analysis was due before anybody extended it. That of a customer's report begins with its confirmation. */
function firstAnalysisDueOf(breach: Breach): Pick<BreachInput, 'firstAnalysisDue'> {
  const isExtended = !isOwnReport(breach) && breach.extensionReason !== null;
  return isExtended ? { firstAnalysisDue: instantText(analysisDueMs(breach.detectedAt.getTime())) } : {};
}

function inputOf({
  breach,
  contract,
  serviceName,
  figures,
  unreached,
  asked,
  remedy,
  credit,
}: BreachFacts): BreachInput {
  const { clockStartMs } = noticeDueMs({
    noticeClock: isOwnReport(breach) ? 'DETECTION' : contract.noticeClock,
    occurredAtMs: breach.occurredAt.getTime(),
    detectedAtMs: breach.detectedAt.getTime(),
    takenOverAtMs: contract.takenOverAt?.getTime() ?? null,
  });
  return {
    tenant: breach.tenant,
    breachId: breach.id,
    contractId: breach.contractId,
    phase: breachPhase(breach, credit),
    clockStart: instantText(clockStartMs),
    notifyBy: instantText(breach.notifyBy),
    analysisDue: instantText(breach.analysisDue),
    ...firstAnalysisDueOf(breach),
    sealAt: instantText(breach.sealAt),
    ...figures,
    serviceName,
    period: breach.period,
    ...(isReported(breach.kind) ? { kind: breach.kind } : {}),
    held: breach.held,
    ...(breach.toldAt === null ? {} : { toldAt: instantText(breach.toldAt) }),
    ...(unreached ? { unreached } : {}),
    foundLate: breach.notifyBy <= breach.detectedAt,
    late: breach.toldLate,
    analysed: breach.analysedAt !== null,
    withdrawals: breach.withdrawals,
    reinstatements: breach.reinstatements,
    asked,
    ...(credit?.settledAt ? { settled: true } : {}),
    ...(remedy === null ? {} : { remedy }),
  };
}
