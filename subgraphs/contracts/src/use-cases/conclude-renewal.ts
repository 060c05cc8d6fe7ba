import type { RenewalDates } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { Renewal } from '../persistence/renewal.ts';
import type { TermEnd } from '../persistence/term-end.ts';
import type { RenewalState } from '../rules/renewal.ts';
import { writeNotification } from './request-notification.ts';

/** The row of the end of a term; made when something is first said of it. */
export const renewalRow = (tx: Tx, contract: Contract, { renewal, renewable }: TermEnd, dates: RenewalDates): Renewal =>
  renewal ??
  tx.em.create(Renewal, {
    id: tx.newId('rnw'),
    tenant: contract.tenant,
    contractId: contract.id,
    customerId: contract.customerId,
    termEnd: renewable.termEnd,
    state: 'OPEN',
    openedAt: null,
    performance: [],
    optOutUntil: new Date(dates.optOutUntilMs),
    optedOutBy: null,
    optedOutById: null,
    optedOutAt: null,
    reason: null,
    version: null,
    concludedAt: null,
  });

/**
 * Puts on record what becomes of a contract at the end of a term, and tells both sides. A contract that says nothing of it has no such record,
 * and neither has each month that follows.
 * @param version number of the version by which it goes on; null where it ends
 */
export async function concludeRenewal(
  tx: Tx,
  contract: Contract,
  end: TermEnd,
  state: Exclude<RenewalState, 'OPEN' | 'OPTED_OUT'>,
  version: number | null,
): Promise<void> {
  const { dates, isMonthByMonth } = end.renewable;
  if (dates === null || isMonthByMonth) return;
  const renewal = renewalRow(tx, contract, end, dates);
  Object.assign(renewal, { state, version, concludedAt: new Date(tx.now) });
  await tellBothSides(tx, contract, renewal, 'RENEWAL_NEWS', state);
}

/** @param news what it is about: `OPENED`, or the state that the renewal has come to */
export async function tellBothSides(
  tx: Tx,
  contract: Contract,
  renewal: Renewal,
  kind: 'RENEWAL_OPENED' | 'RENEWAL_NEWS',
  news: string,
): Promise<void> {
  await tx.em.flush();
  for (const audience of ['CUSTOMER', 'PROVIDER'] as const)
    await writeNotification(tx, contract, {
      fact: `renewal/${renewal.id}/${news}/${audience.toLowerCase()}`,
      kind,
      audience,
      renewalId: renewal.id,
    });
}
