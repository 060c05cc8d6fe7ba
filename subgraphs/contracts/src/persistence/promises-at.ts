import type { EntityManager } from '@mikro-orm/postgresql';
import type { PeriodUnit } from '@surety/domain';
import type { Reported } from '../rules/breach-report.ts';
import { versionInForceAt } from '../rules/version-in-force.ts';
import { type Contract, inForceOf } from './contract.ts';
import { ContractVersion } from './contract-version.ts';
import { targetsAbout } from './known-to-customer.ts';
import { Suspension } from './suspension.ts';

type Promises = Pick<Reported, 'phase' | 'term' | 'timeZone' | 'suspensions' | 'isPromised'> & {
  /** Of the periods of the targets that are about the service. */
  readonly units: readonly PeriodUnit[];
};

/** What a contract promised of a service at an instant, by the version in force then: in its targets or in its clauses. */
export async function promisesAt(
  em: EntityManager,
  contract: Contract,
  serviceId: string,
  atMs: number,
): Promise<Promises> {
  const { id: contractId, phase, timeZone } = contract;
  const versions = await em.find(ContractVersion, { contractId }, { orderBy: { number: 'asc' } });
  const inForce = versionInForceAt(versions, atMs + 1);
  const targets = inForce ? await targetsAbout(em, { contractId, contentVersion: inForce.number }, serviceId) : [];
  const described = inForce?.content.agreement?.services ?? [];
  const suspensions = await em.find(Suspension, { contractId, from: { $ne: null } });
  return {
    phase,
    term: inForceOf(contract),
    timeZone,
    suspensions: suspensions.flatMap(({ from, until }) =>
      from === null ? [] : [{ fromMs: from.getTime(), untilMs: until?.getTime() ?? null }],
    ),
    isPromised: targets.length > 0 || described.some(each => each.serviceId === serviceId),
    units: targets.map(({ period }) => period),
  };
}
