import type { EntityManager } from '@mikro-orm/postgresql';
import { durationMs, type PeriodUnit, periodByLabel } from '@surety/domain';
import { type BreachHandling, breachHandlingOf } from '../rules/breach-handling.ts';
import type { Watched } from '../rules/remedy-deadlines.ts';
import type { Breach } from './breach.ts';
import type { Contract } from './contract.ts';
import { ContractVersion } from './contract-version.ts';

/** How breaches of a contract are handled, by what it says now. */
export async function handlingOf(em: EntityManager, { id, contentVersion }: Contract): Promise<BreachHandling> {
  const { content } = await em.findOneOrFail(ContractVersion, { contractId: id, number: contentVersion });
  return breachHandlingOf(content);
}

/** What the deadlines of a breach are counted by: its contract's days, and periods as its own is. */
export function watchedOf({ timeZone, termStart: termFirstDay, graceTime }: Contract, { period }: Breach): Watched {
  const named = periodByLabel(period, { timeZone, termFirstDay });
  const unit: PeriodUnit = named.ok && named.value.unit !== 'ROLLING' ? named.value.unit : 'MONTH';
  return { timeZone, termFirstDay, unit, graceMs: durationMs(graceTime) };
}
