import type { EntityManager } from '@mikro-orm/postgresql';
import type { Contract } from '../persistence/contract.ts';
import { keptOf } from '../persistence/kept-records.ts';
import { askAgainMs, decideErasure, keptUntil } from '../rules/erasure.ts';

/** Contracts that have ended. */
export const ENDED = { phase: { $in: ['EXPIRED' as const, 'TERMINATED' as const] } };

/** How long the records of an ended contract are kept. */
export async function endedContractOf(em: EntityManager, contract: Contract, nowMs: number) {
  const kept = await keptOf(em, contract);
  const untilMs = keptUntil(kept);
  const erasedAt = contract.erasedAt ?? null;
  const askAgainAtMs = erasedAt === null ? askAgainMs(kept, nowMs) : null;
  return {
    contractId: contract.id,
    endedAt: new Date(kept.endedAtMs),
    keptUntil: new Date(untilMs),
    isDue: decideErasure(kept, nowMs).ok,
    waitsFor: untilMs <= nowMs ? [...kept.open] : [],
    askAgainAt: askAgainAtMs === null ? null : new Date(askAgainAtMs),
    erasedAt,
  };
}
