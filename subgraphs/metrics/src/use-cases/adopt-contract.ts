import { durationMs, ok, type Result, refuse, type TimeCounts } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { nextCheck } from '../evaluate-contract.ts';
import type { AdoptContractInput } from '../generated/types.ts';
import { AdoptedContract, AdoptedTarget, KnownService, type MeasuredBy } from '../persistence/adopted.ts';
import { mark } from '../persistence/stale-periods.ts';

export type Adopted = {
  readonly contractId: string;
  readonly measuredFrom: string;
  readonly nextCheckAt: string | null;
};

/**
 * Takes over a contract's signed version: from now on facts about its services are known here, and those already here are evaluated.
 * The same version again, or an older one, changes nothing.
 */
export async function adoptContract(tx: Tx, input: AdoptContractInput): Promise<Result<Adopted>> {
  const { em, now, identity } = tx;
  const {
    contractId,
    version,
    targets,
    minimumOutage,
    maintenance,
    unknown,
    providerExternalId = null,
    customerExternalId = null,
    takenOverAt = null,
    ...terms
  } = input;
  let contract = await em.findOne(AdoptedContract, { contractId });
  if (contract && contract.version >= version) return ok(adopted(contract));
  for (const [index, { serviceId, serviceExternalId = null, serviceName, measuredBy }] of targets.entries()) {
    const service = await em.findOne(KnownService, { id: serviceId });
    if (service && service.measuredBy !== measuredBy)
      return refuse('MIXED_MEASUREMENT', { service: serviceName, measuredBy: service.measuredBy.toLowerCase() }, [
        'input',
        'targets',
        String(index),
        'measuredBy',
      ]);
    if (service) Object.assign(service, { externalId: serviceExternalId, name: serviceName });
    else {
      em.persist(
        em.create(KnownService, {
          id: serviceId,
          tenant: identity.tenant,
          externalId: serviceExternalId,
          name: serviceName,
          measuredBy: measuredBy as MeasuredBy,
        }),
      );
      await em.flush();
    }
  }
  const facts = {
    ...terms,
    version,
    providerExternalId,
    customerExternalId,
    takenOverAt,
    maintenance: maintenance as TimeCounts,
    unknown: unknown as TimeCounts,
    minimumOutageMs: durationMs(minimumOutage),
  };
  if (contract) Object.assign(contract, facts);
  else {
    contract = em.create(AdoptedContract, {
      contractId,
      tenant: identity.tenant,
      ...facts,
      measuredFrom: new Date(now),
      nextCheckAt: null,
    });
    em.persist(contract);
  }
  await em.nativeDelete(AdoptedTarget, { contractId });
  const own = targets.map(({ id, serviceId, operator, value, period, measuredBy, staleAfter }) =>
    em.create(AdoptedTarget, {
      id,
      tenant: identity.tenant,
      contractId,
      customerId: input.customerId,
      version,
      serviceId,
      operator: operator.toLowerCase() as 'gte' | 'gt',
      value,
      period: period as 'MONTH' | 'QUARTER' | 'YEAR',
      measuredBy: measuredBy as MeasuredBy,
      staleAfterMs: staleAfter ? durationMs(staleAfter) : null,
    }),
  );
  em.persist(own);
  await em.flush();
  const next = await nextCheck(tx, contract);
  contract.nextCheckAt = next === null ? null : new Date(next);
  await mark(
    em,
    identity.tenant,
    contract,
    own,
    { startMs: contract.termStart.getTime(), endMs: now },
    'contract handed over',
    now,
  );
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { version } });
  return ok(adopted(contract));
}

const adopted = ({ contractId, measuredFrom, nextCheckAt }: AdoptedContract): Adopted => ({
  contractId,
  measuredFrom: measuredFrom.toISOString(),
  nextCheckAt: nextCheckAt?.toISOString() ?? null,
});
