import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { sql } from 'kysely';
import type { ProjectInput } from '../generated/types.ts';
import { lockChange, openSeats } from '../persistence/change-repository.ts';
import { Contract, seenBy } from '../persistence/contract.ts';
import { newestVersion } from '../persistence/contract-repository.ts';
import { WorkItem } from '../persistence/progress.ts';
import { Signature } from '../persistence/signature.ts';
import { COMPENSATION_WORK } from '../rules/compensation-work.ts';
import { recordKind } from '../rules/record-kind.ts';
import { waitingSides } from '../rules/signing.ts';
import { writeChangeWork } from './change-work-items.ts';
import { lockEnding } from './ending.ts';
import { writeTerminationWork } from './termination-work-items.ts';
import { workDue } from './work-due.ts';

/**
 * Writes what a lifecycle waits for, and its work items. Only progress: a record's phase and version come from decisions. A projection with
 * a number that was seen, or a lower one, changes nothing.
 */
export async function project(tx: Tx, input: ProjectInput): Promise<Result<{ written: boolean }>> {
  const written = await writeProgress(tx, input);
  if (written) await replaceWorkItems(tx, input, written);
  else if ((await tx.em.count(Contract, { id: input.contractId })) === 0)
    return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  return ok({ written: written !== null });
}

type Written = {
  /** No projection of the lifecycle was written before this one. */
  readonly isFirst: boolean;
};

/** Writes the lifecycle's row, which stays locked. @returns null where it holds this number or a higher one, or the contract is not there */
async function writeProgress({ em, identity }: Tx, input: ProjectInput): Promise<Written | null> {
  const { lifecycle, contractId, recordId, sequence, phase, nextDeadline = null, whoseTurn } = input;
  // Only a row that was updated has an xmax.
  const { rows } = await sql<Written>`
    insert into progress (lifecycle, tenant, contract_id, customer_id, record_id, sequence, phase, next_deadline, whose_turn)
    select ${lifecycle}, tenant, id, customer_id, ${recordId}, ${sequence}, ${phase}, ${nextDeadline}::timestamptz, ${whoseTurn}
      from contract where tenant = ${identity.tenant} and id = ${contractId}
    on conflict (lifecycle) do update
      set sequence = excluded.sequence, phase = excluded.phase, next_deadline = excluded.next_deadline, whose_turn = excluded.whose_turn
      where progress.sequence < excluded.sequence
    returning xmax = 0 as "isFirst"`.execute(em.getKysely());
  return rows[0] ?? null;
}

async function replaceWorkItems(tx: Tx, input: ProjectInput, { isFirst }: Written): Promise<void> {
  // What waits for people of a change stands in its rows; its lock orders this with the votes that come in.
  const kindOfRecord = recordKind(input.recordId);
  const change = kindOfRecord === 'change' ? await lockChange(tx.em, input.recordId) : null;
  if (change) return writeChangeWork(tx, change, await openSeats(tx.em, change));
  if (kindOfRecord === 'termination') return rewriteTerminationWork(tx, input.recordId);
  // What waits for people of a credit is written with the decisions on it.
  if (!isFirst)
    await tx.em.nativeDelete(WorkItem, { lifecycle: input.lifecycle, kind: { $nin: [...COMPENSATION_WORK] } });
  const { workItem } = input;
  if (!workItem) return;
  const contract = await tx.em.findOneOrFail(Contract, { id: input.contractId });
  for (const { kind, whoseTurn } of await itemsOf(tx, workItem, input.whoseTurn, contract)) {
    tx.em.create(WorkItem, {
      id: `${input.lifecycle}#${whoseTurn}`,
      tenant: contract.tenant,
      lifecycle: input.lifecycle,
      kind,
      whoseTurn,
      due: await workDue(tx, kind, contract, input.nextDeadline ?? null),
      contractId: contract.id,
      customerId: kindOfRecord === 'audit' ? null : seenBy(contract),
      breachId: kindOfRecord === 'breach' ? input.recordId : null,
      changeId: null,
      terminationId: null,
      reviewId: kindOfRecord === 'review' ? input.recordId : null,
      findingId: kindOfRecord === 'finding' ? input.recordId : null,
      auditId: kindOfRecord === 'audit' ? input.recordId : null,
    });
  }
}

/** What waits for people of a termination stands in its rows too. */
async function rewriteTerminationWork(tx: Tx, terminationId: string): Promise<void> {
  const ending = await lockEnding(tx, terminationId);
  if (ending.ok) await writeTerminationWork(tx, ending.value);
}

type Item = { readonly kind: NonNullable<ProjectInput['workItem']>; readonly whoseTurn: ProjectInput['whoseTurn'] };

/** While somebody is to answer who asked for a later day, the finding is to be put right all the same. */
async function itemsOf(tx: Tx, kind: Item['kind'], whoseTurn: Item['whoseTurn'], contract: Contract): Promise<Item[]> {
  const awaited = (await sidesOf(tx, kind, whoseTurn, contract)).map(side => ({ kind, whoseTurn: side }));
  return kind === 'ANSWER_EXTENSION' ? [...awaited, { kind: 'REMEDIATE', whoseTurn: 'PROVIDER' }] : awaited;
}

/** A signature is awaited from each side that has not signed, an escalation and a mediation are for both; anything else from the side whose turn it is. */
async function sidesOf(
  tx: Tx,
  workItem: NonNullable<ProjectInput['workItem']>,
  whoseTurn: ProjectInput['whoseTurn'],
  contract: Contract,
): Promise<readonly ProjectInput['whoseTurn'][]> {
  if (workItem === 'RESOLVE_ESCALATION' || workItem === 'RECORD_MEDIATION') return ['PROVIDER', 'CUSTOMER'];
  if (workItem !== 'SIGN') return [whoseTurn];
  const newest = await newestVersion(tx.em, contract.id);
  const signatures = await tx.em.find(Signature, { contractId: contract.id, versionNumber: newest.number });
  const { phase, providerId, customerId } = contract;
  return waitingSides(
    { phase, providerId, customerId, newest: newest.state },
    signatures.map(signature => signature.partyId),
  );
}
