import type { EntityManager } from '@mikro-orm/postgresql';
import { moneyText } from '@surety/domain';
import { Breach, BreachLeg } from '../persistence/breach.ts';
import { handlingOf } from '../persistence/breach-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { Escalation } from '../persistence/escalation.ts';
import { Party } from '../persistence/party.ts';
import { Rectification, RectificationReport } from '../persistence/rectification.ts';
import { Service } from '../persistence/service.ts';
import { Settlement } from '../persistence/settlement.ts';
import type { Attribution } from '../rules/breach-phases.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';

/** Everything that a mail about the remedy of a breach may say. Instants in epoch milliseconds. */
export type RemedyMailFacts = {
  readonly breachId: string;
  readonly serviceName: string;
  readonly contractTitle: string;
  readonly providerName: string;
  readonly period: string;
  /** Null where it was measured. */
  readonly reported: ReportFacts | null;
  readonly legs: readonly Pick<BreachLeg, 'reason'>[];
  readonly dueMs: number | null;
  readonly analysisDueMs: number;
  readonly extensionReason: string | null;
  readonly cause: string | null;
  readonly attribution: Attribution | null;
  readonly improvement: string | null;
  readonly measures: Rectification['measures'];
  readonly report: { readonly text: string; readonly rejectedBecause: string | null } | null;
  readonly settlement: {
    readonly content: string;
    readonly amount: string | null;
    readonly reason: string | null;
    /** Local day from which the terms that it changes are in force. */
    readonly termsFrom: string | null;
  } | null;
  /** The newest one; what was said of a mediation, and why it ended. */
  readonly escalation: Pick<Escalation, 'mediator' | 'outcome' | 'outcomeText' | 'endedBecause'> | null;
  readonly rejections: number;
  readonly maxRejections: number;
  readonly isByDefault: boolean;
  readonly effectDueMs: number | null;
};

/** Reads everything that a mail about the remedy of a breach may say. */
export async function remedyMailFacts(em: EntityManager, breachId: string): Promise<RemedyMailFacts> {
  const breach = await em.findOneOrFail(Breach, { id: breachId });
  const contract = await em.findOneOrFail(Contract, { id: breach.contractId });
  const service = await em.findOneOrFail(Service, { id: breach.serviceId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  const plan = await em.findOne(Rectification, { breachId });
  const report = await em.findOne(RectificationReport, { breachId }, { orderBy: { number: 'desc' } });
  const settlement = await em.findOne(Settlement, { breachId }, { orderBy: { round: 'desc' } });
  const escalation = await em.findOne(Escalation, { breachId }, { orderBy: { beganAt: 'desc' } });
  const { maxRejections } = await handlingOf(em, contract);
  return {
    breachId,
    serviceName: service.name,
    contractTitle: contract.title,
    providerName: provider.name,
    period: breach.period,
    reported: await reportFacts(em, breach),
    legs: await em.find(BreachLeg, { breachId }, { orderBy: { targetId: 'asc' } }),
    dueMs: breach.stepDue?.getTime() ?? null,
    analysisDueMs: breach.analysisDue.getTime(),
    extensionReason: breach.extensionReason,
    cause: breach.analysisCause,
    attribution: breach.attribution,
    improvement: breach.analysisImprovement,
    measures: plan?.measures ?? [],
    report: report && { text: report.report, rejectedBecause: report.reason },
    settlement: settlement && {
      content: settlement.content,
      amount: amountOf(settlement),
      reason: settlement.reason,
      termsFrom: settlement.effectiveFrom,
    },
    escalation,
    rejections: breach.rejections,
    maxRejections,
    isByDefault: breach.movedByDeadline,
    effectDueMs: plan?.effectDue?.getTime() ?? null,
  };
}

const amountOf = ({ amountMinor: minor, currency }: Settlement): string | null =>
  minor === null || currency === null ? null : moneyText({ minor, currency });
