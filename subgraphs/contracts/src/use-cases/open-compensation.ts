import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { Compensation } from '../persistence/compensation.ts';
import { compensationOfBreach, lockLedger } from '../persistence/compensation-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { PeriodReopening } from '../persistence/period-reopening.ts';
import { claimableUntil } from '../rules/claimable-until.ts';
import { type SettledUnder, settledEndMs, settledUnder } from '../rules/twelve-months.ts';

/** A breach that is locked, with what its compensation is settled by. */
export type Opened = {
  readonly breach: Breach;
  readonly contract: Contract;
  readonly versions: readonly ContractVersion[];
  readonly under: SettledUnder;
  readonly endMs: number;
  readonly until: Date | null;
  readonly compensation: Compensation | null;
};

/** Reads what the compensation of a breach follows from. Ask for it with the breach's lock. */
export async function openedCompensation(tx: Tx, breach: Breach): Promise<Opened> {
  await lockLedger(tx.em, breach.contractId);
  const contract = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  const versions = await tx.em.find(ContractVersion, { contractId: contract.id }, { orderBy: { number: 'asc' } });
  const under = settledUnder(breach.period, contract, versions);
  const endMs = settledEndMs(under);
  const compensation = await compensationOfBreach(tx.em, breach.id);
  const { contractId, period } = breach;
  const reopening = await tx.em.findOne(PeriodReopening, { contractId, period }, { orderBy: { number: 'desc' } });
  const until = claimableUntil({ periodEnd: new Date(endMs) }, contract, versions, reopening);
  return { breach, contract, versions, under, endMs, until: compensation?.claimableUntil ?? until, compensation };
}

/** The breach's one compensation; made when it is not there. */
export async function compensationIn(tx: Tx, { breach, compensation, endMs, until }: Opened): Promise<Compensation> {
  if (compensation) return compensation;
  const made = tx.em.create(Compensation, {
    id: tx.newId('cmp'),
    tenant: breach.tenant,
    contractId: breach.contractId,
    customerId: breach.customerId,
    breachId: breach.id,
    period: breach.period,
    periodEnd: new Date(endMs),
    phase: until === null ? 'NOTHING_OWED' : 'AWAITING_CLAIM',
    claimableUntil: until,
    remindAt: null,
    claimedAt: null,
    claimedBy: null,
    settledAt: null,
    contractVersion: null,
    contractHash: null,
    currency: null,
    feeMinor: null,
    percent: null,
    percents: {},
    startedHours: 0,
    settledMinor: 0,
    cappedBy: null,
    nothingBecause: null,
    figures: [],
    facts: [],
    steps: [],
    firstApprovedBy: null,
    approvedBy: null,
    approvedMinor: 0,
    refusalReason: null,
    postedMinor: 0,
    damagesMinor: 0,
  });
  await tx.em.flush();
  return made;
}
