import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import {
  type CalendarHours,
  calendarHours,
  type HoursPart,
  type Interval,
  type ServiceHours,
  scheduleOf,
  type TimePolicy,
  versionParts,
} from '@surety/domain';
import { AdoptedPart, AdoptedTarget, AdoptedVersion, type ContractTerm } from './persistence/adopted.ts';

/** A target with what its version says, and the time in which that version is in force. */
export type Promised = {
  readonly target: AdoptedTarget;
  readonly policy: TimePolicy;
  /** When it is owed. */
  readonly hours: PromisedHours;
  /** Within the term; empty when a later version is in force from the same instant on or before. */
  readonly inForce: Interval;
  /** The services that the target's service is made up of; none when it is measured itself. */
  readonly parts: readonly AdoptedPart[];
};

/** Hours of one version, in the contract's time zone. */
type PromisedHours = {
  readonly calendar: CalendarHours;
  /** As the contract lists them; null: round the clock. */
  readonly listed: ServiceHours | null;
  readonly timeZone: string;
};

/** What a contract promises, of all its versions. @param where limits the targets */
export async function promisesOf(
  em: EntityManager,
  contract: ContractTerm,
  where: FilterQuery<AdoptedTarget> = {},
): Promise<readonly Promised[]> {
  const { contractId } = contract;
  const targets = await em.find(AdoptedTarget, { $and: [{ contractId }, where] }, { orderBy: { id: 'asc' } });
  return (await promisesByContract(em, [contract], targets)).get(contractId) ?? [];
}

/** What targets promise, by the id of their contract: all contracts are read at once. */
export async function promisesByContract(
  em: EntityManager,
  contracts: readonly ContractTerm[],
  targets: readonly AdoptedTarget[],
): Promise<ReadonlyMap<string, readonly Promised[]>> {
  const versions = await em.find(AdoptedVersion, {
    contractId: { $in: contracts.map(({ contractId }) => contractId) },
  });
  const composed = targets.filter(({ measuredBy }) => measuredBy === 'COMPOSITION').map(({ id }) => id);
  const parts = composed.length > 0 ? await em.find(AdoptedPart, { targetId: { $in: composed } }) : [];
  const [ownTargets, ownVersions] = [Map.groupBy(targets, contractOf), Map.groupBy(versions, contractOf)];
  const ownParts = Map.groupBy(parts, ({ targetId }) => targetId);
  return new Map(
    contracts.map(contract => {
      const own = {
        targets: ownTargets.get(contract.contractId) ?? [],
        versions: ownVersions.get(contract.contractId) ?? [],
      };
      return [contract.contractId, promised(contract, own, ownParts)];
    }),
  );
}

const contractOf = ({ contractId }: { readonly contractId: string }): string => contractId;

function promised(
  contract: ContractTerm,
  { targets, versions }: { readonly targets: readonly AdoptedTarget[]; readonly versions: readonly AdoptedVersion[] },
  parts: ReadonlyMap<string, readonly AdoptedPart[]>,
): Promised[] {
  const term = termOf(contract);
  const { timeZone } = contract;
  const inForce = versionParts(term, versions.map(dated));
  const hoursOf = new Map(versions.map(({ version, hours }) => [version, promisedHours(hours ?? null, timeZone)]));
  return targets.flatMap(target => {
    const version = versions.find(each => each.version === target.version);
    const hours = hoursOf.get(target.version);
    if (!version || !hours) return [];
    const part = inForce.find(each => each.version.version === target.version);
    const { maintenance, unknown, minimumOutageMs, partialOutages } = version;
    return [
      {
        target,
        policy: { maintenance, unknown, minimumOutageMs, partialOutages },
        hours,
        inForce: part ?? { startMs: term.endMs, endMs: term.endMs },
        parts: parts.get(target.id) ?? [],
      },
    ];
  });
}

/** Parts of a contract's term, with the hours of the version that is in force in each. */
export async function hoursInForce(em: EntityManager, contract: ContractTerm): Promise<readonly HoursPart[]> {
  const { contractId, timeZone } = contract;
  const versions = await em.find(AdoptedVersion, { contractId });
  return versionParts(termOf(contract), versions.map(dated)).map(({ startMs, endMs, version }) => ({
    period: { startMs, endMs },
    hours: promisedHours(version.hours ?? null, timeZone).calendar,
  }));
}

const termOf = ({ termStart, termEnd }: ContractTerm): Interval => ({
  startMs: termStart.getTime(),
  endMs: termEnd.getTime(),
});
const dated = ({ version, effectiveFrom, hours }: AdoptedVersion) => ({
  version,
  effectiveFromMs: effectiveFrom.getTime(),
  hours,
});

export const promisedHours = (listed: ServiceHours | null, timeZone: string): PromisedHours => ({
  calendar: calendarHours(listed ? scheduleOf(listed) : '24x7', timeZone),
  listed,
  timeZone,
});

/** The part of a period in which a promise is in force; it ends where it begins when there is none. */
export function spanOf({ inForce }: Pick<Promised, 'inForce'>, { startMs, endMs }: Interval): Interval {
  const span = { startMs: Math.max(startMs, inForce.startMs), endMs: Math.min(endMs, inForce.endMs) };
  return span.startMs < span.endMs ? span : { startMs, endMs: startMs };
}

/** How far before and after a span a fact can matter to a promise: as long as a state holds, as long as a minimum outage. */
export const reachMs = ({ target, policy, parts }: Promised): number =>
  policy.minimumOutageMs + [target, ...parts].reduce((most, { staleAfterMs }) => Math.max(most, staleAfterMs ?? 0), 0);
