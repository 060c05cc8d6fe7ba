import type { EntityManager } from '@mikro-orm/postgresql';
import { TenantClock } from './rows.ts';

/** The host's clock, epoch milliseconds. */
export const systemNow = (): number => Date.now();

/** Whether a tenant may have a clock of its own (tests, rehearsals). */
export type VirtualTime = 'off' | 'allowed';

/** The tenant's `now`, epoch milliseconds: its own clock where it has one, else the host's. */
export async function readNow(em: EntityManager, tenant: string, virtualTime: VirtualTime): Promise<number> {
  if (virtualTime === 'off') return systemNow();
  const clock = await em.findOne(TenantClock, { tenant }, { filters: false });
  return clock?.now.getTime() ?? systemNow();
}

/**
 * Sets a tenant's clock. It only goes forward.
 * @returns false when `now` lies before the tenant's present clock; nothing is changed then
 */
export async function setTenantClock(em: EntityManager, tenant: string, now: Date): Promise<boolean> {
  return em.transactional(async tx => {
    const clock = await tx.findOne(TenantClock, { tenant }, { filters: false });
    if (clock && clock.now > now) return false;
    if (clock) clock.now = now;
    else tx.persist(tx.create(TenantClock, { tenant, now }));
    return true;
  });
}
