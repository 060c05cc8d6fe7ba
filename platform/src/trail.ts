import type { EntityManager } from '@mikro-orm/postgresql';
import { TrailRow } from './rows.ts';
import type { Startable } from './start-options.ts';

/** A trail row as the `trail` lifecycle carries it; `details` is JSON text. */
export type TrailToCopy = Omit<
  TrailRow,
  'details' | 'tenant' | 'copiedAt' | 'problemCode' | 'contractId' | 'reason'
> & {
  readonly problemCode: string | null;
  readonly contractId: string | null;
  readonly reason: string | null;
  readonly details: string;
};

/** Trail rows that are not copied to audits yet, oldest first. */
export async function trailToCopy(em: EntityManager, limit: number): Promise<TrailToCopy[]> {
  const rows = await em.find(TrailRow, { copiedAt: null }, { orderBy: { at: 'asc', id: 'asc' }, limit });
  return rows.map(
    ({
      id,
      at,
      actor,
      role,
      channel,
      action,
      outcome,
      subjectKind,
      subjectId,
      problemCode = null,
      contractId = null,
      reason = null,
      details,
    }) => ({
      id,
      at,
      actor,
      role,
      channel,
      action,
      outcome,
      subjectKind,
      subjectId,
      problemCode,
      contractId,
      reason,
      details: JSON.stringify(details),
    }),
  );
}

/** Marks rows as copied. @returns how many were not marked before */
export const trailCopied = (em: EntityManager, ids: readonly string[], now: number): Promise<number> =>
  em.nativeUpdate(TrailRow, { id: { $in: [...ids] }, copiedAt: null }, { copiedAt: new Date(now) });

/** Decisions that erase: their rows say who erased what, by which rule, and hold nothing personal. They stay, however often one erases. */
export const ERASURES: readonly string[] = ['eraseContract', 'eraseMetricsTrail', 'eraseTrail', 'concludeErasure'];

/** Erases what is personal in the rows of a contract that were copied: they are kept by audits, and these are not read any more. */
export const eraseCopied = (em: EntityManager, contractId: string): Promise<number> =>
  em.nativeUpdate(
    TrailRow,
    { contractId, copiedAt: { $ne: null }, action: { $nin: [...ERASURES] } },
    { actor: 'erased', reason: null, details: {} },
  );

/** The lifecycle that copies a subgraph's trail to audits. */
export const trailLifecycle = (tenant: string, subgraph: string): Startable => ({
  workflow: 'trail',
  workflowId: `trail/${tenant}/${subgraph}`,
  start: { tenant, subgraph },
  searchAttributes: [{ name: 'Tenant', type: 'KEYWORD', value: tenant }],
  summary: `Copies the decisions of ${subgraph} to the trail`,
});
