import type { Money } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReviewMeasureInput } from '../generated/types.ts';
import { ImprovementMeasure, NOT_BEGUN } from '../persistence/improvement-measure.ts';

type Of = Pick<ImprovementMeasure, 'tenant' | 'contractId' | 'customerId' | 'reviewId' | 'findingId'>;

/** Writes an improvement that is proposed, by hand or in a report (H5.4). @returns its id */
export function writeMeasure(
  { em, newId, now, identity }: Tx,
  of: Of,
  { field, what, details, owner, due, indicator, serviceId, benefit }: ReviewMeasureInput,
  cost: Money | null,
): string {
  const id = newId('imp');
  em.create(ImprovementMeasure, {
    id,
    ...of,
    field,
    what,
    details: details ?? null,
    owner,
    due,
    indicator: indicator ?? null,
    serviceId: serviceId ?? null,
    benefit: benefit ?? null,
    costMinor: cost?.minor ?? null,
    costCurrency: cost?.currency ?? null,
    status: 'PROPOSED',
    version: 1,
    proposedBy: identity.subject,
    proposedAt: new Date(now),
    ...NOT_BEGUN,
  });
  return id;
}
