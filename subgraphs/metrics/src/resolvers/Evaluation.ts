import { periodByLabel } from '@surety/domain';
import type { EvaluationResolvers } from '../generated/types.ts';
import { periodBasis } from '../persistence/adopted.ts';
import { sealedSince } from '../sealing.ts';

export const Evaluation: EvaluationResolvers = {
  __resolveReference: ({ id }, { evaluations }) => evaluations.load(id),
  sealedAt: async ({ contractId, period }, _args, { sealings, now }) => {
    const sealing = await sealings.load(contractId);
    if (sealing === null) return null;
    const named = periodByLabel(period, periodBasis(sealing.contract));
    const since = named.ok ? sealedSince(sealing, named.value, await now()) : null;
    return since === null ? null : new Date(since);
  },
  contract: ({ contractId }) => ({ id: contractId }),
  service: ({ serviceId }) => ({ id: serviceId }),
  missedAt: ({ missedAt }) => missedAt ?? null,
  value: ({ result }) => result.value,
  margin: ({ result }) => result.margin,
  availability: ({ result }) => result.availability,
  agreedMs: ({ result }) => result.agreedMs,
  excludedMs: ({ result }) => result.excludedMs,
  unknownMs: ({ result }) => result.unknownMs,
  silentSince: ({ result }) => (result.silentSinceMs ? new Date(result.silentSinceMs) : null),
  upMs: ({ result }) => result.upMs,
  downMs: ({ result }) => result.downMs,
  failures: ({ result }) => result.failures,
  mttrMs: ({ result }) => result.mttrMs,
  mttfMs: ({ result }) => result.mttfMs,
  mtbfMs: ({ result }) => result.mtbfMs,
  budget: ({ result }) => result.budget,
  steps: ({ result }) => result.steps,
  former: (evaluation, _args, { formerRevisions }) => formerRevisions.load(evaluation),
};
