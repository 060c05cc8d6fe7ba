import type { BlobStore } from '@surety/platform/blobs/blob-store';
import type { Tx } from '@surety/platform/decide';
import { storeDocument } from '@surety/platform/document/written-document';
import { rectificationWording } from '../document/rectification/rectification-document.ts';
import { type Breach, BreachLeg } from '../persistence/breach.ts';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import { Rectification, RectificationReport } from '../persistence/rectification.ts';
import { Service } from '../persistence/service.ts';
import { type RectificationContent, sealedRectification } from '../rules/rectification-report.ts';

/** Where reports are kept as they were written. */
export type Reports = Pick<BlobStore, 'put'>;

/** Seals what the report of a rectification says, and keeps its pages and PDFs: once, as it is accepted (H7.3.5). */
export async function writeRectificationReport(tx: Tx, breach: Breach, blobs: Reports): Promise<void> {
  await tx.em.flush();
  const plan = await tx.em.findOneOrFail(Rectification, { breachId: breach.id });
  const content = await contentOf(tx, breach, plan);
  const { text, sha256 } = sealedRectification(content);
  plan.content = text;
  plan.contentSha256 = sha256;
  plan.files = await storeDocument(rectificationWording(content), blobs);
}

async function contentOf({ em, now }: Tx, breach: Breach, plan: Rectification): Promise<RectificationContent> {
  const contract = await em.findOneOrFail(Contract, { id: breach.contractId });
  const provider = await em.findOneOrFail(Party, { id: contract.providerId });
  const customer = await em.findOneOrFail(Party, { id: contract.customerId });
  const service = await em.findOneOrFail(Service, { id: breach.serviceId });
  const legs = await em.find(BreachLeg, { breachId: breach.id }, { orderBy: { targetId: 'asc' } });
  const reports = await em.find(RectificationReport, { breachId: breach.id }, { orderBy: { number: 'asc' } });
  return {
    breachId: breach.id,
    contractId: contract.id,
    contractTitle: contract.title,
    provider: provider.name,
    customer: customer.name,
    timeZone: contract.timeZone,
    serviceName: service.name,
    kind: breach.kind,
    period: breach.period,
    occurredAt: breach.occurredAt.toISOString(),
    toldAt: breach.toldAt?.toISOString() ?? null,
    toldLate: breach.toldLate,
    figures: legs.map(({ indicator, unit, limit, value, outcome, evaluationId, revision }) => ({
      indicator,
      unit,
      limit,
      value,
      outcome,
      evaluationId,
      revision,
    })),
    causeCategory: breach.causeCategory,
    cause: breach.analysisCause,
    improvement: breach.analysisImprovement,
    analysedBy: breach.analysedBy,
    measures: plan.measures,
    plannedBy: plan.plannedBy,
    plannedAt: plan.plannedAt.toISOString(),
    due: plan.due.toISOString(),
    reports: reports.map(({ number, report, reportedBy, reportedAt, answer, reason, answeredBy, answeredAt }) => ({
      number,
      report,
      reportedBy,
      reportedAt: reportedAt.toISOString(),
      answer,
      reason,
      answeredBy,
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
    acceptedAt: (plan.acceptedAt ?? new Date(now)).toISOString(),
    acceptedByDefault: plan.acceptedByDefault,
    effectDue: plan.effectDue?.toISOString() ?? null,
  };
}
