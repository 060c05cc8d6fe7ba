import type { EntityManager } from '@mikro-orm/postgresql';
import { durationMs, type Period, periodByLabel, type Result, sealAtMs } from '@surety/domain';
import { versionInForceAt } from '../rules/version-in-force.ts';
import { type Contract, inForceOf } from './contract.ts';
import { ContractVersion } from './contract-version.ts';
import { PeriodReopening } from './period-reopening.ts';

/** A period of a contract, and when it is sealed. Instants in epoch milliseconds. */
export type SealingOfPeriod = {
  readonly period: Period;
  /** Cut to the time in which the contract is in force. */
  readonly endMs: number;
  readonly graceMs: number;
  /** Null while the contract is not measured: nobody can be late then. */
  readonly sealAtMs: number | null;
  /** The last one; null where the period was never reopened. */
  readonly reopening: PeriodReopening | null;
};

/** When a period of a contract is sealed: the rule that metrics goes by too. INVALID_INPUT for a label that is no period. */
export async function sealingOfPeriod(
  em: EntityManager,
  contract: Contract,
  label: string,
): Promise<Result<SealingOfPeriod>> {
  const { id: contractId, timeZone, termStart, takenOverAt, measuredFrom } = contract;
  const named = periodByLabel(label, { timeZone, termFirstDay: termStart });
  if (!named.ok) return named;
  const period = named.value;
  const endMs = Math.min(period.endMs, inForceOf(contract).endMs);
  const versions = await em.find(ContractVersion, { contractId });
  const graceMs = durationMs(versionInForceAt(versions, endMs)?.content.graceTime ?? contract.graceTime);
  const reopening = await em.findOne(PeriodReopening, { contractId, period: label }, { orderBy: { number: 'desc' } });
  const atMs =
    measuredFrom &&
    sealAtMs({
      periodEndMs: endMs,
      takenOverAtMs: takenOverAt?.getTime() ?? null,
      measuredFromMs: measuredFrom.getTime(),
      graceMs,
      reopenedUntilMs: reopening?.until.getTime() ?? null,
    });
  return { ok: true, value: { period, endMs, graceMs, sealAtMs: atMs, reopening } };
}
