import type { ContractActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { recordEvaluations } from './newest-evaluations.ts';
import { AdoptContractParties, EndReviews, OpenReviews, PlanReviews } from './operations/audits.ts';
import {
  BringIntoForce,
  ContractTerms,
  ExpireContract,
  ExpireOffer,
  PassRenewal,
  PeriodReopening,
  RecordAssessment,
  RecordMeasured,
} from './operations/contracts.ts';
import {
  AdoptContract,
  AdoptReopening,
  EndPromises,
  Evaluate,
  EvaluationForBreach,
  EvaluationsWithin,
  History,
  LeaveOut,
  SealPeriods,
} from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const contractActivities = (subgraphs: Subgraphs): ContractActivities => ({
  async handOverVersion({ tenant, contractId, version }) {
    const handedOver = await termsOf(subgraphs, { tenant, contractId, version }, false);
    const { targets, lastSealAt, title, externalId, ...terms } = handedOver;
    const { providerId, providerExternalId, customerId, customerExternalId } = terms;
    await subgraphs.tell('audits', tenant, AdoptContractParties, {
      input: { contractId, version, providerId, providerExternalId, customerId, customerExternalId },
    });
    const { adoptContract } = await subgraphs.tell('metrics', tenant, AdoptContract, {
      input: {
        ...terms,
        targets: targets.map(targetInput),
      },
    });
    if (adoptContract.measuredFrom) {
      await subgraphs.tell('contracts', tenant, RecordMeasured, {
        input: { contractId, version, measuredFrom: adoptContract.measuredFrom },
      });
    }
    const { timeZone, termStart, termEnd, takenOverAt, hours } = terms;
    const { planReviews } = await subgraphs.tell('audits', tenant, PlanReviews, {
      input: {
        contractId,
        version,
        title,
        externalId,
        timeZone,
        termStart,
        termEnd,
        takenOverAt,
        lastSealAt,
        openDays: hours && openDaysOf(hours),
      },
    });
    const { nextCheckAt, nextSeal } = adoptContract;
    return { nextCheckAt, nextSeal, nextReviewAt: planReviews.nextReviewAt };
  },

  async sealPeriods({ tenant, contractId }) {
    const { sealPeriods } = await subgraphs.tell('metrics', tenant, SealPeriods, { contractId });
    return { nextSeal: sealPeriods.nextSeal };
  },

  async reopenPeriod({ tenant, contractId, reopeningId, lifecycle }) {
    const { periodReopening } = await subgraphs.ask('contracts', tenant, PeriodReopening, { id: reopeningId });
    if (!periodReopening) throw ApplicationFailure.nonRetryable(`There is no reopening ${reopeningId}.`, 'NOT_FOUND');
    const { adoptReopening } = await subgraphs.tell('metrics', tenant, AdoptReopening, {
      input: { ...periodReopening, contractId, lifecycle },
    });
    return { nextSeal: adoptReopening.nextSeal };
  },

  async assessVersion({ tenant, contractId, version }) {
    const { targets, timeZone, maintenance, unknown, minimumOutage, partialOutages, hours } = await termsOf(
      subgraphs,
      { tenant, contractId, version },
      true,
    );
    const { history: periods } = await subgraphs.ask('metrics', tenant, History, {
      input: {
        contractId,
        timeZone,
        maintenance,
        unknown,
        minimumOutage,
        partialOutages,
        hours,
        targets: targets.map(targetInput),
      },
    });
    await subgraphs.tell('contracts', tenant, RecordAssessment, { input: { contractId, version, periods } });
  },

  async leaveOut({ tenant, contractId, suspensionId, requestedBy, since, until }) {
    await subgraphs.tell('metrics', tenant, LeaveOut, {
      input: { contractId, reference: suspensionId, requestedBy, start: since, end: until },
    });
  },

  async endPromises({ tenant, contractId, endedAt, lastSealAt }) {
    const { endPromises } = await subgraphs.tell('metrics', tenant, EndPromises, { input: { contractId, endedAt } });
    const { endReviews } = await subgraphs.tell('audits', tenant, EndReviews, {
      input: { contractId, endedAt, lastSealAt: lastSealAt ?? endedAt },
    });
    const { nextCheckAt, nextSeal } = endPromises;
    return { nextCheckAt, nextSeal, nextReviewAt: endReviews.nextReviewAt };
  },

  async evaluate({ tenant, contractId }) {
    const { evaluate } = await subgraphs.tell('metrics', tenant, Evaluate, { contractId });
    return { nextCheckAt: evaluate.nextCheckAt };
  },

  async recordBreach({ tenant, evaluationId }) {
    const { evaluationForBreach } = await subgraphs.ask('metrics', tenant, EvaluationForBreach, { evaluationId });
    if (!evaluationForBreach)
      throw ApplicationFailure.nonRetryable(`There is no evaluation ${evaluationId}.`, 'NOT_FOUND');
    return { breachId: await recordEvaluations(subgraphs, tenant, evaluationForBreach) };
  },

  async expireOffer({ tenant, contractId, version }) {
    await subgraphs.tell('contracts', tenant, ExpireOffer, { input: { contractId, version } });
  },

  async bringIntoForce({ tenant, contractId, version }) {
    await subgraphs.tell('contracts', tenant, BringIntoForce, { input: { contractId, version } });
  },

  async openReviews({ tenant, contractId }) {
    const { openReviews } = await subgraphs.tell('audits', tenant, OpenReviews, { input: { contractId } });
    return { nextReviewAt: openReviews.nextReviewAt };
  },

  async expireContract({ tenant, contractId }) {
    const { expireContract } = await subgraphs.tell('contracts', tenant, ExpireContract, { input: { contractId } });
    return expireContract.goesOnUntil;
  },

  async passRenewal({ tenant, contractId, due }) {
    const periods = due === undefined ? [] : await yearBefore(subgraphs, { tenant, contractId, due });
    const input = { contractId, due, periods };
    const { passRenewal } = await subgraphs.tell('contracts', tenant, PassRenewal, { input });
    return { awaitsProposal: passRenewal.awaitsProposal };
  },
});

/** How every period came out that lies within the year before an instant. */
async function yearBefore(
  subgraphs: Subgraphs,
  { tenant, contractId, due }: Record<'tenant' | 'contractId' | 'due', string>,
) {
  const start = new Date(due);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  const span = { contractId, start: start.toISOString(), end: due };
  const { evaluationsWithin } = await subgraphs.ask('metrics', tenant, EvaluationsWithin, span);
  return evaluationsWithin.map(({ service, indicator, outcome }) => ({ serviceId: service.id, indicator, outcome }));
}

type Version = { readonly tenant: string; readonly contractId: string; readonly version: number };

/** @param proposed whether a version that is not signed will do */
async function termsOf(subgraphs: Subgraphs, { tenant, contractId, version }: Version, proposed: boolean) {
  const { contractTerms } = await subgraphs.ask('contracts', tenant, ContractTerms, { contractId, version, proposed });
  if (!contractTerms)
    throw ApplicationFailure.nonRetryable(`Contract ${contractId} has no version ${version}.`, 'NOT_FOUND');
  return contractTerms;
}

type Terms = Awaited<ReturnType<typeof termsOf>>;

/** Days with open hours, as audits moves dates by them. */
const openDaysOf = ({ week, holidays, openings }: NonNullable<Terms['hours']>) => ({
  weekdays: week.map(({ weekday }) => weekday),
  holidays: holidays.map(({ date }) => date),
  openings: openings.map(({ date }) => date),
});

type Target = Terms['targets'][number];

/** A target as metrics takes it. */
const targetInput = ({ composition, ...target }: Target) => ({
  ...withServiceNamed(target),
  composition: composition && { ...composition, parts: composition.parts.map(withServiceNamed) },
});

type NamedService = { readonly id: string; readonly externalId?: string | null; readonly name: string };

/** Metrics knows a service by its ids and its name. */
const withServiceNamed = <T extends { readonly service: NamedService }>({ service, ...rest }: T) => ({
  ...rest,
  serviceId: service.id,
  serviceExternalId: service.externalId,
  serviceName: service.name,
});
