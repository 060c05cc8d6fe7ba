import type { Tx } from '@surety/platform/decide';
import { type Compensation, CompensationEvent } from '../persistence/compensation.ts';

/** Records a step of a compensation under the fact that it made true. @param minor null where no amount is known */
export function recordEvent(
  tx: Tx,
  compensation: Compensation,
  kind: CompensationEvent['kind'],
  fact: string,
  minor: number | null,
): void {
  const { id, tenant, customerId, currency, figures, steps } = compensation;
  const isSettlement = kind === 'SETTLED';
  tx.em.create(CompensationEvent, {
    id: tx.newId('cme'),
    tenant,
    compensationId: id,
    customerId,
    fact,
    kind,
    at: new Date(tx.now),
    by: tx.identity.subject,
    minor: currency === null ? null : minor,
    currency: minor === null ? null : currency,
    figures: isSettlement ? figures : [],
    steps: isSettlement ? steps : [],
  });
}
