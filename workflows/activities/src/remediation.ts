import type { RemediationActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { missing } from './missing.ts';
import { FindingToCheck, FindingToTell, RecordEffect } from './operations/audits.ts';
import { RequestNotification } from './operations/contracts.ts';
import { EvaluationsWithin } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

/** Periods that run still count, since a miss may be certain before their end; no period of a promise is longer. */
const LONGEST_PERIOD_MS = 366 * 86_400_000;

export const remediationActivities = (subgraphs: Subgraphs): RemediationActivities => ({
  async checkEffect({ tenant, findingId, due }) {
    const { finding } = await subgraphs.ask('audits', tenant, FindingToCheck, { findingId });
    const { contract, verifiedAt } = finding ?? missing(findingId);
    // It began again, or was solved, meanwhile.
    if (!verifiedAt) return;
    const end = new Date(Date.parse(due) + LONGEST_PERIOD_MS).toISOString();
    const span = { contractId: contract.id, start: verifiedAt, end };
    const { evaluationsWithin } = await subgraphs.ask('metrics', tenant, EvaluationsWithin, span);
    const figures = evaluationsWithin.map(({ id: evaluationId, revision, indicator, period, outcome }) => ({
      evaluationId,
      revision,
      indicator,
      period,
      outcome,
    }));
    await subgraphs.tell('audits', tenant, RecordEffect, { input: { findingId, due, figures } });
  },

  async requestFindingNotification({ tenant, findingId, ...told }) {
    const { finding } = await subgraphs.ask('audits', tenant, FindingToTell, { findingId });
    const {
      contract,
      workflowId,
      due: day,
      nextDeadline: due,
      extension,
      effect,
      ...said
    } = finding ?? missing(findingId);
    const { requestNotification } = await subgraphs.tell('contracts', tenant, RequestNotification, {
      input: {
        ...told,
        finding: {
          ...said,
          findingId,
          contractId: contract.id,
          workflowId: workflowId ?? missing(findingId),
          day,
          due,
          extendTo: extension?.until ?? null,
          extensionReason: extension?.reason ?? null,
          effectOutcome: effect?.outcome ?? null,
        },
      },
    });
    const { notification } = requestNotification;
    if (!notification) throw ApplicationFailure.nonRetryable(`No notification was made for ${told.fact}.`, 'NOT_FOUND');
    return { notificationId: notification.id };
  },
});
