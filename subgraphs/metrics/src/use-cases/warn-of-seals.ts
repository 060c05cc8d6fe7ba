import { type Problem, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { factsRecordedFrom } from '../persistence/late-facts.ts';
import type { TouchedSealed } from '../persistence/stale-periods.ts';

/** What was recorded, and periods on which it has no effect since they are sealed. */
export type WithWarnings<T> = T & { readonly warnings: readonly Problem[] };

/** Says for each sealed period in which something of this request lies that it changes nothing there, and what would be right. */
export async function warnOfSeals({ em, now }: Tx, touched: readonly TouchedSealed[]): Promise<readonly Problem[]> {
  const warnings: Problem[] = [];
  for (const { contractId, tenant, period, sealedAtMs } of touched) {
    if ((await factsRecordedFrom(em, { tenant, contractId }, period, now)) === 0) continue;
    const since = new Date(sealedAtMs).toISOString();
    warnings.push(refuse('PERIOD_SEALED', { period: period.label, contract: contractId, since }, ['input']).problem);
  }
  return warnings;
}
