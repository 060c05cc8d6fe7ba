import { operatorInWords } from '@surety/domain';
import type { ReviewActivities } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import type { JudgedFragment } from './generated/metrics/graphql.ts';
import { missing } from './missing.ts';
import { requestNotification } from './notification.ts';
import {
  RecordEvidence,
  RecordSilence,
  RecordSupplement,
  ReviewToCollect,
  ReviewToSupplement,
  ReviewToTell,
} from './operations/audits.ts';
import { ContractHistory, OpenReviewSupplement } from './operations/contracts.ts';
import { FiguresOfReview } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const reviewActivities = (subgraphs: Subgraphs): ReviewActivities => ({
  async collectEvidence({ tenant, reviewId }) {
    const { review } = await subgraphs.ask('audits', tenant, ReviewToCollect, { reviewId });
    const { contract, period, periodStart: start, periodEnd: end } = review ?? missing(reviewId);
    const span = { contractId: contract.id, start, end };
    const historyStart = yearBefore(end);
    const figures = await subgraphs.ask('metrics', tenant, FiguresOfReview, { ...span, period, historyStart });
    const { contractHistory } = await subgraphs.ask('contracts', tenant, ContractHistory, span);
    const { contract: agreement, services, breaches, changes } = contractHistory ?? missing(contract.id);
    const names = new Map(services.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    const judged = ({ id, service, final, budget, ...evaluation }: JudgedFragment) => ({
      ...evaluation,
      evaluationId: id,
      serviceId: service.id,
      serviceName: nameOf(service.id),
      isFinal: final,
      allowedMs: budget?.allowedMs ?? null,
      spentMs: budget?.spentMs ?? null,
    });
    await subgraphs.tell('audits', tenant, RecordEvidence, {
      input: {
        reviewId,
        contract: {
          title: agreement.title,
          timeZone: agreement.timeZone,
          provider: agreement.provider.name,
          customer: agreement.customer.name,
        },
        evaluations: figures.evaluationsWithin.map(judged),
        days: figures.daysWithin,
        history: figures.history.map(judged),
        surveys: figures.surveysWithin.map(({ id, ...survey }) => ({ ...survey, surveyId: id })),
        responses: figures.responseTimes.map(({ service, ...times }) => ({
          ...times,
          serviceId: service.id,
          serviceName: nameOf(service.id),
          period,
        })),
        breaches: breaches.map(({ id, service, ...breach }) => ({
          ...breach,
          breachId: id,
          serviceName: service.name,
        })),
        changes: changes.map(({ id, service, phase, createdAt }) => ({
          changeId: id,
          serviceName: service.name,
          phase,
          requestedAt: createdAt,
        })),
      },
    });
  },

  async recordSilence({ tenant, reviewId }) {
    const { recordSilence } = await subgraphs.tell('audits', tenant, RecordSilence, { input: { reviewId } });
    // The server's clock may be ahead of the subgraph's: tried again until the row says so too.
    if (recordSilence.review?.phase === 'AWAITING_ANSWER')
      throw new Error(`By its record the answer to ${reviewId} is not overdue yet.`);
  },

  async openSupplement({ tenant, reviewId }) {
    const { review } = await subgraphs.ask('audits', tenant, ReviewToSupplement, { reviewId });
    const { contract, period, report } = review ?? missing(reviewId);
    const { effectiveFrom, limits } = report?.targets ?? missing(reviewId);
    const targets = limits.map(({ targetId, to: value }) => ({ targetId, value }));
    const input = { contractId: contract.id, reviewId, period, effectiveFrom, targets };
    const opened = await openedOrRefused(async () => {
      const { openReviewSupplement } = await subgraphs.tell('contracts', tenant, OpenReviewSupplement, { input });
      return openReviewSupplement.version ?? missing(contract.id);
    });
    await subgraphs.tell('audits', tenant, RecordSupplement, { input: { reviewId, ...opened } });
    return { version: opened.version };
  },

  async requestReviewNotification({ tenant, reviewId, ...told }) {
    const { review } = await subgraphs.ask('audits', tenant, ReviewToTell, { reviewId });
    const { contract, report, answer, ...said } = review ?? missing(reviewId);
    return requestNotification(subgraphs)({
      tenant,
      ...told,
      review: {
        ...said,
        reviewId,
        contractId: contract.id,
        summary: [
          ...(report?.sections.map(({ text }) => text) ?? []),
          ...(report?.findings.map(inWords) ?? []),
          ...(report?.targets?.limits.map(limit => limitInWords(limit, report.targets?.effectiveFrom ?? '')) ?? []),
        ],
        figures: report?.sections.flatMap(({ figures }) => figures) ?? [],
        conclusions: report?.conclusions ?? null,
        measures: report?.measures.map(({ what, owner, due }) => `${what} (${owner}, ${due})`) ?? [],
        answer: answer?.kind ?? null,
        answerReasons: answer?.reasons ?? null,
      },
    });
  },
});

/** What becomes of a proposal for good. Another one that is open is over some day, so it is tried again then. */
async function openedOrRefused(
  open: () => Promise<number>,
): Promise<{ version: number | null; refusal: string | null }> {
  try {
    return { version: await open(), refusal: null };
  } catch (error) {
    const isForGood = error instanceof ApplicationFailure && error.nonRetryable && error.type !== 'PROPOSAL_OPEN';
    if (!isForGood) throw error;
    return { version: null, refusal: error.message };
  }
}

/** What came out in the year up to a review's end is shown beside its period. */
const yearBefore = (end: string): string => new Date(Date.parse(end) - 366 * 86_400_000).toISOString();

type Found = { readonly grade: string; readonly says: string; readonly owner: string; readonly due: string };

/** A finding in the words of a mail. */
const inWords = ({ grade, says, owner, due }: Found): string =>
  `Finding (${grade.toLowerCase()}): ${says} (${owner}, ${due})`;

type Limit = {
  readonly serviceName: string;
  readonly indicator: string;
  readonly operator: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
};
/** A limit that is proposed, in the words of a mail. */
const limitInWords = ({ serviceName, indicator, operator, unit, from, to }: Limit, day: string): string =>
  `Proposed from ${day} on: ${serviceName}, ${indicator.toLowerCase().replaceAll('_', ' ')} ${operatorInWords(operator)} ${to} instead of ${from} (${unit.toLowerCase()})`;
