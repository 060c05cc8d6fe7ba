import type { Tx } from '@surety/platform/decide';
import type { KnownService } from '../persistence/adopted.ts';
import type { Outage, Ticket } from '../persistence/facts.ts';

/** A row that a source reported by its own reference, and the recorded one that it supersedes. */
type Change = {
  readonly row: { readonly reference: string };
  readonly former: { readonly id: string; readonly revision: number } | null;
};

/** Marks the former rows as superseded, before the new ones are written: of one reference one row holds at a time. */
export async function supersede(
  { em, now }: Tx,
  kind: typeof Outage | typeof Ticket,
  changes: readonly Change[],
): Promise<void> {
  const ids = changes.flatMap(({ former }) => (former ? [former.id] : []));
  if (ids.length === 0) return;
  const where = { id: { $in: ids }, supersededAt: null };
  await em.nativeUpdate(kind as typeof Outage, where, { supersededAt: new Date(now) });
}

/** What every new row says of itself: the next revision under the same id, or the first under a new one. */
export const revisionOf = (
  { now, newId }: Tx,
  idPrefix: 'out' | 'tkt',
  service: KnownService,
  source: string,
  { row, former }: Change,
) => ({
  id: former?.id ?? newId(idPrefix),
  revision: (former?.revision ?? 0) + 1,
  tenant: service.tenant,
  serviceId: service.id,
  source,
  reference: row.reference,
  recordedAt: new Date(now),
  supersededAt: null,
});
