import type { QueryResolvers } from '../../generated/types.ts';
import { Contract } from '../../persistence/contract.ts';
import { keptOf } from '../../persistence/kept-records.ts';
import { decideErasure, keptUntil } from '../../rules/erasure.ts';

export const endedContracts: NonNullable<QueryResolvers['endedContracts']> = async (
  _parent,
  { after, limit },
  { em, now },
) => {
  const nowMs = await now();
  const ended = { phase: { $in: ['EXPIRED' as const, 'TERMINATED' as const] } };
  const where = { ...ended, ...(after ? { id: { $gt: after } } : {}) };
  const contracts = await em.find(Contract, where, { orderBy: { id: 'asc' }, limit });
  return Promise.all(
    contracts.map(async contract => {
      const kept = await keptOf(em, contract);
      const untilMs = keptUntil(kept);
      return {
        contractId: contract.id,
        keptUntil: new Date(untilMs),
        isDue: decideErasure(kept, nowMs).ok,
        waitsFor: untilMs <= nowMs ? [...kept.open] : [],
        erasedAt: contract.erasedAt ?? null,
      };
    }),
  );
};
