import type { RemediationActivities } from '@surety/workflow-contract';
import { missing } from './missing.ts';
import { requestNotification } from './notification.ts';
import { FindingToCheck, FindingToTell, RecordEffect } from './operations/audits.ts';
import { EvaluationsWithin } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

/** Periods that run still count, since a miss may be certain before their end; no period of a promise is longer. */
const LONGEST_PERIOD_MS = 366 * 86_400_000;

/** Periods of about half a year before a finding was raised are shown beside those after its verification. */
const SHOWN_BEFORE_MS = 186 * 86_400_000;

export const remediationActivities = (subgraphs: Subgraphs): RemediationActivities => ({
  async checkEffect({ tenant, findingId, due }) {
    const { finding } = await subgraphs.ask('audits', tenant, FindingToCheck, { findingId });
    const { contract, raisedAt, verifiedAt } = finding ?? missing(findingId);
    // It began again, or was solved, meanwhile.
    if (!verifiedAt) return;
    const end = new Date(Date.parse(due) + LONGEST_PERIOD_MS).toISOString();
    const within = async (start: string, until: string) => {
      const span = { contractId: contract.id, start, end: until };
      const { evaluationsWithin } = await subgraphs.ask('metrics', tenant, EvaluationsWithin, span);
      return evaluationsWithin.map(({ id, targetId: _target, service: _service, final: _final, ...figure }) => ({
        evaluationId: id,
        ...figure,
      }));
    };
    const begin = new Date(Date.parse(raisedAt ?? verifiedAt) - SHOWN_BEFORE_MS).toISOString();
    const [before, figures] = [await within(begin, verifiedAt), await within(verifiedAt, end)];
    await subgraphs.tell('audits', tenant, RecordEffect, { input: { findingId, due, figures, before } });
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
    return requestNotification(subgraphs)({
      tenant,
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
    });
  },
});
