import type { EntityManager } from '@mikro-orm/postgresql';
import { nextSeal } from '../sealing.ts';

/** The next seal, as a receipt keeps it. */
export type AnsweredSeal = { readonly nextSeal: { readonly at: string; readonly periods: readonly string[] } | null };

export async function answeredNextSeal(em: EntityManager, contractId: string, nowMs: number): Promise<AnsweredSeal> {
  const next = await nextSeal(em, contractId, nowMs);
  return { nextSeal: next && { at: new Date(next.atMs).toISOString(), periods: next.periods } };
}
