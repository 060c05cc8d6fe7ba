import type { EntityManager } from '@mikro-orm/postgresql';
import { type Period, periodsOverlapping, sealAtMs, versionParts } from '@surety/domain';
import { AdoptedContract, AdoptedTarget, AdoptedVersion, periodBasis } from './persistence/adopted.ts';
import { AdoptedReopening, SealedPeriod } from './persistence/sealed-period.ts';

/** What says when the periods of one contract are sealed. */
export type ContractSealing = {
  readonly contract: AdoptedContract;
  readonly versions: readonly Pick<AdoptedVersion, 'version' | 'effectiveFrom' | 'graceMs'>[];
  readonly reopenings: readonly Pick<AdoptedReopening, 'period' | 'until'>[];
};

/** @returns null for a contract that is not handed over yet: nothing of it is sealed */
export async function sealingOf(em: EntityManager, contractId: string): Promise<ContractSealing | null> {
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return null;
  const [versions, reopenings] = await Promise.all([
    em.find(
      AdoptedVersion,
      { contractId },
      { fields: ['version', 'effectiveFrom', 'graceMs'], disableIdentityMap: true },
    ),
    em.find(AdoptedReopening, { contractId }),
  ]);
  return { contract, versions, reopenings };
}

/** When a period is sealed, epoch milliseconds; null where its version was handed over without a grace time. */
export function sealOf(
  { contract, versions, reopenings }: ContractSealing,
  { label, endMs }: Pick<Period, 'label' | 'endMs'>,
): number | null {
  const periodEndMs = Math.min(endMs, contract.termEnd.getTime());
  const graceMs = graceAt(versions, periodEndMs);
  if (graceMs === null) return null;
  const untils = reopenings.filter(({ period }) => period === label).map(({ until }) => until.getTime());
  return sealAtMs({
    periodEndMs,
    takenOverAtMs: contract.takenOverAt?.getTime() ?? null,
    measuredFromMs: contract.measuredFrom.getTime(),
    graceMs,
    reopenedUntilMs: untils.length > 0 ? Math.max(...untils) : null,
  });
}

/** Since when a period is sealed, epoch milliseconds; null while facts count. */
export function sealedSince(
  sealing: ContractSealing,
  period: Pick<Period, 'label' | 'endMs'>,
  nowMs: number,
): number | null {
  const atMs = sealOf(sealing, period);
  return atMs !== null && atMs <= nowMs ? atMs : null;
}

function graceAt(versions: ContractSealing['versions'], endMs: number): number | null {
  const dated = versions.map(each => ({ version: each.version, effectiveFromMs: each.effectiveFrom.getTime(), each }));
  const [part] = versionParts({ startMs: endMs - 1, endMs }, dated);
  return part?.version.each.graceMs ?? null;
}

/** Seals that fall on one instant. */
export type NextSeal = { readonly atMs: number; readonly periods: readonly string[] };

/** The earliest seal of a period that has begun and is not on record as sealed; null when there is none. */
export async function nextSeal(em: EntityManager, contractId: string, nowMs: number): Promise<NextSeal | null> {
  const open = await periodsToSeal(em, contractId, nowMs);
  const atMs = Math.min(...open.map(each => each.atMs));
  return open.length === 0 ? null : { atMs, periods: open.filter(each => each.atMs === atMs).map(each => each.label) };
}

/** Periods that have begun and are not on record as sealed, with the instant of their seal. */
export async function periodsToSeal(em: EntityManager, contractId: string, nowMs: number) {
  const sealing = await sealingOf(em, contractId);
  if (!sealing) return [];
  const { contract } = sealing;
  const targets = await em.find(AdoptedTarget, { contractId });
  const recorded = await em.find(SealedPeriod, { contractId });
  const isRecorded = new Set(recorded.map(({ period, sealedAt }) => `${period} ${sealedAt.getTime()}`));
  const span = { startMs: contract.termStart.getTime(), endMs: Math.min(nowMs + 1, contract.termEnd.getTime()) };
  return [...new Set(targets.map(({ period }) => period))]
    .flatMap(unit => periodsOverlapping(unit, periodBasis(contract), span))
    .flatMap(({ label, endMs }) => {
      const atMs = sealOf(sealing, { label, endMs });
      return atMs === null || isRecorded.has(`${label} ${atMs}`) ? [] : [{ label, atMs }];
    });
}
