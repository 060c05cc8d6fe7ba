import { LockMode } from '@mikro-orm/core';
import {
  durationMs,
  ok,
  type PartialOutages,
  type Result,
  refuse,
  type ServiceHours,
  type TimeCounts,
} from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { nextCheck } from '../evaluate-contract.ts';
import type { AdoptContractInput } from '../generated/types.ts';
import {
  AdoptedContract,
  AdoptedPart,
  AdoptedTarget,
  AdoptedVersion,
  KnownService,
  type MeasuredBy,
} from '../persistence/adopted.ts';
import { mark } from '../persistence/stale-periods.ts';
import { targetOf } from '../persistence/target-input.ts';
import { promisesOf } from '../promises.ts';
import { type AnsweredSeal, answeredNextSeal } from './next-seal.ts';

export type Adopted = AnsweredSeal & {
  readonly contractId: string;
  readonly measuredFrom: string;
  readonly nextCheckAt: string | null;
};

/**
 * Takes over a contract's signed version: from now on facts about its services are known here, and those already here are evaluated.
 * The same version again, or an older one, changes nothing. Each version is evaluated by from its own date until the next one's.
 */
export async function adoptContract(tx: Tx, input: AdoptContractInput): Promise<Result<Adopted>> {
  const { em, now, identity } = tx;
  const { tenant } = identity;
  const { contractId, version } = input;
  const former = await em.findOne(AdoptedContract, { contractId });
  if (former && former.version >= version) return ok(await adopted(tx, former));
  const served = await knowServices(tx, input);
  if (!served.ok) return served;
  const terms = termsOf(input);
  addVersion(tx, input);
  await em.flush();
  // Before the contract's row is locked by its update: the evaluator takes the two in this order.
  const term = { contractId, tenant, ...terms };
  const from = former ? Math.min(input.effectiveFrom.getTime(), now) : terms.termStart.getTime();
  const touched = { startMs: from, endMs: Math.max(now, input.effectiveFrom.getTime() + 1) };
  await mark(em, term, await promisesOf(em, term), touched, 'contract handed over', now);
  const contract = former
    ? Object.assign(former, terms)
    : em.create(AdoptedContract, { ...term, measuredFrom: new Date(now), nextCheckAt: null, lifecycle: null });
  await em.flush();
  const next = await nextCheck(tx, contract);
  contract.nextCheckAt = next === null ? null : new Date(next);
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { version } });
  return ok(await adopted(tx, contract));
}

function addVersion({ em, identity, now }: Tx, input: AdoptContractInput): void {
  const { contractId, customerId, version, targets } = input;
  const shared = { tenant: identity.tenant, contractId, customerId };
  em.create(AdoptedVersion, {
    ...shared,
    version,
    effectiveFrom: input.effectiveFrom,
    maintenance: input.maintenance as TimeCounts,
    unknown: input.unknown as TimeCounts,
    minimumOutageMs: durationMs(input.minimumOutage),
    partialOutages: input.partialOutages as PartialOutages,
    graceMs: input.graceTime ? durationMs(input.graceTime) : null,
    hours: (input.hours as ServiceHours | null | undefined) ?? null,
    terms: input,
    adoptedAt: new Date(now),
  });
  for (const target of targets) {
    const { parts, ...adopted } = targetOf(target, { ...shared, version });
    em.create(AdoptedTarget, adopted);
    for (const part of parts) em.create(AdoptedPart, part);
  }
}

type NamedService = {
  readonly serviceId: string;
  readonly serviceExternalId?: string | null | undefined;
  readonly serviceName: string;
  readonly measuredBy: string;
};

/**
 * Knows each service and each part from now on by its id, its present externalId and name. Locked, in one order, so that no fact is recorded
 * meanwhile.
 */
async function knowServices({ em, identity }: Tx, { targets }: AdoptContractInput): Promise<Result<null>> {
  // How satisfied people are says nothing of how a service runs: one that is asked for alone is measured by nothing else.
  const isMeasured = new Set(targets.filter(each => each.measuredBy !== 'SURVEYS').map(({ serviceId }) => serviceId));
  const named = targets.flatMap((target, index): { service: NamedService; path: readonly string[] }[] => [
    ...(target.measuredBy === 'SURVEYS' && isMeasured.has(target.serviceId)
      ? []
      : [{ service: target, path: [String(index)] }]),
    ...(target.composition?.parts ?? []).map((part, position) => ({
      service: part,
      path: [String(index), 'composition', 'parts', String(position)],
    })),
  ]);
  const fresh = [...new Map(named.toReversed().map(({ service }) => [service.serviceId, service])).values()].toSorted(
    (one, other) => (one.serviceId < other.serviceId ? -1 : 1),
  );
  const ids = fresh.map(({ serviceId }) => serviceId);
  // Another contract that is adopted now may name the service too: whoever comes second waits here, and finds what the first one wrote.
  await em.upsertMany(
    KnownService,
    fresh.map(service => ({
      id: service.serviceId,
      tenant: identity.tenant,
      ...namesOf(service),
      measuredBy: service.measuredBy as MeasuredBy,
    })),
    { onConflictFields: ['id'], onConflictAction: 'ignore' },
  );
  const known = await em.find(
    KnownService,
    { id: { $in: ids } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const services = new Map(known.map(service => [service.id, service]));
  for (const { service, path } of named) {
    const { serviceId, serviceName, measuredBy } = service;
    const before = services.get(serviceId);
    if (!before) throw new Error(`Service ${serviceId} was not written.`);
    const isAsked = measuredBy === 'SURVEYS' || before.measuredBy === 'SURVEYS';
    if (before.measuredBy !== measuredBy && !isAsked)
      return refuse('MIXED_MEASUREMENT', { service: serviceName, measuredBy: before.measuredBy.toLowerCase() }, [
        'input',
        'targets',
        ...path,
        'measuredBy',
      ]);
    Object.assign(before, namesOf(service), before.measuredBy === 'SURVEYS' ? { measuredBy } : {});
  }
  return ok(null);
}

const namesOf = ({ serviceExternalId = null, serviceName }: NamedService) => ({
  externalId: serviceExternalId,
  name: serviceName,
});

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
});

const adopted = async ({ em, now }: Tx, contract: AdoptedContract): Promise<Adopted> => {
  const { contractId, measuredFrom, nextCheckAt } = contract;
  return {
    contractId,
    measuredFrom: measuredFrom.toISOString(),
    nextCheckAt: nextCheckAt?.toISOString() ?? null,
    ...(await answeredNextSeal(em, contractId, now)),
  };
};
