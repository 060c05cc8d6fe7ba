import type { EntityManager } from '@mikro-orm/postgresql';
import type { Breach } from '../persistence/breach.ts';
import { asLegs } from '../persistence/breach-repository.ts';
import { known, type Loaders } from '../persistence/loaders.ts';
import { breachFigures } from './breach-figures.ts';
import type { BreachFacts } from './breach-lifecycle.ts';
import { remedyStanding } from './remedy-standing.ts';

/** What the lifecycle of a breach is made from, wherever its record stands. */
export async function breachFacts(em: EntityManager, breach: Breach, loaders: Loaders): Promise<BreachFacts> {
  const [contract, service, legs, notifications, [credit = null]] = await Promise.all([
    known(loaders.contract, breach.contractId),
    known(loaders.service, breach.serviceId),
    loaders.legsOfBreach.load(breach.id),
    loaders.notificationsOfBreach.load(breach.id),
    loaders.compensationsOfBreach.load(breach.id),
  ]);
  return {
    breach,
    credit,
    contract,
    serviceName: service.name,
    figures: await breachFigures(em, breach, asLegs(legs)),
    unreached: notifications.some(({ kind, gaveUpAt }) => kind === 'BREACH_NOTICE' && gaveUpAt !== null),
    asked: notifications.map(({ fact }) => fact),
    remedy: await remedyStanding(em, breach),
  };
}
