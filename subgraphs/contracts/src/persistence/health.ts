import { type ChangeSet, ChangeSetType, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Breach, OPEN_BREACH } from './breach.ts';

/**
 * Keeps a contract's health: MISSED while a breach of it stands open. It is written with whatever changes a breach, in the same transaction, so
 * that the field, the filter and every count read the same word from the contract's row.
 */
export class HealthKeeper implements EventSubscriber {
  async afterFlush({ uow, em }: FlushEventArgs): Promise<void> {
    const changed = uow
      .getChangeSets()
      .flatMap(change => (change.entity instanceof Breach && mayMove(change) ? [change.entity.contractId] : []));
    if (changed.length > 0) await judgeHealth(em as EntityManager, [...new Set(changed)]);
  }
}

/** It changes whether the breach stands open: `OPEN_BREACH` reads nothing else. */
function mayMove({
  type,
  payload,
  originalEntity,
}: Pick<ChangeSet<Breach>, 'type' | 'payload' | 'originalEntity'>): boolean {
  if (type !== ChangeSetType.UPDATE || 'standing' in payload || 'confirmation' in payload) return true;
  return 'phase' in payload && [payload.phase, originalEntity?.phase].includes('CLOSED');
}

async function judgeHealth(em: EntityManager, contractIds: readonly string[]): Promise<void> {
  const ids = sql.join([...contractIds]);
  // Locked by a statement of its own: the next one sees what others wrote until then.
  await sql`select from contract where id in (${ids}) order by id for no key update`.execute(em.getKysely());
  await sql`update contract set health = case
      when exists (select from breach where contract_id = contract.id and ${sql.raw(OPEN_BREACH)}) then 'MISSED' else 'OK'
    end where id in (${ids})`.execute(em.getKysely());
}
