import { LockMode } from '@mikro-orm/core';
import { durationMs, ok, type Result, refuse, type TimeCounts } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { nextCheck } from '../evaluate-contract.ts';
import type { AdoptContractInput } from '../generated/types.ts';
import {
  AdoptedContract,
  AdoptedTarget,
  AdoptedVersion,
  KnownService,
  type MeasuredBy,
} from '../persistence/adopted.ts';
import { mark } from '../persistence/stale-periods.ts';

export type Adopted = {
  readonly contractId: string;
  readonly measuredFrom: string;
  readonly nextCheckAt: string | null;
};

/**
 * Takes over a contract's signed version: from now on facts about its services are known here, and those already here are evaluated.
 * The same version again, or an older one, changes nothing. Of a contract the newest version is evaluated by, over its whole term.
 */
export async function adoptContract(tx: Tx, input: AdoptContractInput): Promise<Result<Adopted>> {
  const { em, now, identity } = tx;
  const { tenant } = identity;
  const { contractId, version, customerId } = input;
  const former = await em.findOne(AdoptedContract, { contractId });
  if (former && former.version >= version) return ok(adopted(former));
  const served = await knowServices(tx, input);
  if (!served.ok) return served;
  const contract = former
    ? Object.assign(former, termsOf(input))
    : em.create(AdoptedContract, {
        contractId,
        tenant,
        ...termsOf(input),
        measuredFrom: new Date(now),
        nextCheckAt: null,
      });
  em.create(AdoptedVersion, { contractId, version, tenant, customerId, terms: input, adoptedAt: new Date(now) });
  const targets = input.targets.map(({ id, serviceId, operator, value, period, measuredBy, staleAfter }) =>
    em.create(AdoptedTarget, {
      id,
      tenant,
      contractId,
      customerId,
      version,
      serviceId,
      operator: operator.toLowerCase() as 'gte' | 'gt',
      value,
      period: period as 'MONTH' | 'QUARTER' | 'YEAR',
      measuredBy: measuredBy as MeasuredBy,
      staleAfterMs: staleAfter ? durationMs(staleAfter) : null,
    }),
  );
  // Before the contract's row is locked by its update: the evaluator takes the two in this order.
  await mark(em, contract, targets, { startMs: contract.termStart.getTime(), endMs: now }, 'contract handed over', now);
  await em.nativeDelete(AdoptedTarget, { contractId, version: { $lt: version } });
  await em.flush();
  const next = await nextCheck(tx, contract);
  contract.nextCheckAt = next === null ? null : new Date(next);
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { version } });
  return ok(adopted(contract));
}

/** Knows each service from now on by its id, its present externalId and name. Locked, in one order, so that no fact is recorded meanwhile. */
async function knowServices({ em, identity }: Tx, { targets }: AdoptContractInput): Promise<Result<null>> {
  const ids = [...new Set(targets.map(({ serviceId }) => serviceId))];
  const known = await em.find(
    KnownService,
    { id: { $in: ids } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const services = new Map(known.map(service => [service.id, service]));
  for (const [index, { serviceId, serviceExternalId = null, serviceName, measuredBy }] of targets.entries()) {
    const service = services.get(serviceId);
    if (service && service.measuredBy !== measuredBy)
      return refuse('MIXED_MEASUREMENT', { service: serviceName, measuredBy: service.measuredBy.toLowerCase() }, [
        'input',
        'targets',
        String(index),
        'measuredBy',
      ]);
    const names = { externalId: serviceExternalId, name: serviceName };
    if (service) Object.assign(service, names);
    else
      services.set(
        serviceId,
        em.create(KnownService, {
          id: serviceId,
          tenant: identity.tenant,
          ...names,
          measuredBy: measuredBy as MeasuredBy,
        }),
      );
  }
  return ok(null);
}

const termsOf = ({
  version,
  providerId,
  providerExternalId = null,
  customerId,
  customerExternalId = null,
  timeZone,
  termStart,
  termEnd,
  takenOverAt = null,
  ...policy
}: AdoptContractInput) => ({
  version,
  providerId,
  providerExternalId,
  customerId,
  customerExternalId,
  timeZone,
  termStart,
  termEnd,
  takenOverAt,
  maintenance: policy.maintenance as TimeCounts,
  unknown: policy.unknown as TimeCounts,
  minimumOutageMs: durationMs(policy.minimumOutage),
});

const adopted = ({ contractId, measuredFrom, nextCheckAt }: AdoptedContract): Adopted => ({
  contractId,
  measuredFrom: measuredFrom.toISOString(),
  nextCheckAt: nextCheckAt?.toISOString() ?? null,
});
