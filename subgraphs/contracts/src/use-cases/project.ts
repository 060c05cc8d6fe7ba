import { LockMode } from '@mikro-orm/core';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { sql } from 'kysely';
import type { ProjectInput } from '../generated/types.ts';
import { Breach } from '../persistence/breach.ts';
import { lockChange, openSeats } from '../persistence/change-repository.ts';
import { Contract, seenBy } from '../persistence/contract.ts';
import { newestVersion } from '../persistence/contract-repository.ts';
import { Progress, WorkItem } from '../persistence/progress.ts';
import { Signature } from '../persistence/signature.ts';
import { Termination } from '../persistence/termination.ts';
import { COMPENSATION_WORK } from '../rules/compensation-work.ts';
import { waitingSides } from '../rules/signing.ts';
import { writeChangeWork } from './change-work-items.ts';
import { lockEnding } from './ending.ts';
import { writeTerminationWork } from './termination-work-items.ts';

/** Lower than the number of any projection. */
const BEFORE_FIRST = -1;

/**
 * Writes what a lifecycle waits for, and its work items. Only progress: a record's phase and version come from decisions. A projection with
 * a number that was seen, or a lower one, changes nothing.
 */
export async function project(tx: Tx, input: ProjectInput): Promise<Result<{ written: boolean }>> {
  const contract = await tx.em.findOne(Contract, { id: input.contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  const shown = {
    sequence: input.sequence,
    phase: input.phase,
    nextDeadline: input.nextDeadline ?? null,
    whoseTurn: input.whoseTurn,
  };
  const progress = await lockProgress(tx, input, contract);
  if (progress.sequence >= input.sequence) return ok({ written: false });
  Object.assign(progress, shown);
  await replaceWorkItems(tx, input, contract);
  return ok({ written: true });
}

/** The lifecycle's row, locked; made with a number below the first when it is not there. */
async function lockProgress({ em }: Tx, input: ProjectInput, contract: Contract): Promise<Progress> {
  const { lifecycle } = input;
  await sql`insert into progress (lifecycle, tenant, contract_id, customer_id, record_id, sequence, phase, whose_turn)
    values (${lifecycle}, ${contract.tenant}, ${contract.id}, ${contract.customerId}, ${input.recordId}, ${BEFORE_FIRST}, ${input.phase}, ${input.whoseTurn})
    on conflict (lifecycle) do nothing`.execute(em.getKysely());
  return em.findOneOrFail(Progress, { lifecycle }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

const isChange = (id: string): boolean => id.startsWith('chg_');

async function replaceWorkItems(tx: Tx, input: ProjectInput, contract: Contract): Promise<void> {
  // What waits for people of a change stands in its rows; its lock orders this with the votes that come in.
  const change = isChange(input.recordId) ? await lockChange(tx.em, input.recordId) : null;
  if (change) return writeChangeWork(tx, change, await openSeats(tx.em, change));
  const termination = await tx.em.findOne(Termination, { id: input.recordId });
  if (termination) return rewriteTerminationWork(tx, termination.id);
  // What waits for people of a credit is written with the decisions on it.
  await tx.em.nativeDelete(WorkItem, { lifecycle: input.lifecycle, kind: { $nin: [...COMPENSATION_WORK] } });
  const { workItem } = input;
  if (!workItem) return;
  const breach = await tx.em.findOne(Breach, { id: input.recordId });
  for (const { kind, whoseTurn } of await itemsOf(tx, workItem, input.whoseTurn, contract)) {
    tx.em.create(WorkItem, {
      id: `${input.lifecycle}#${whoseTurn}`,
      tenant: contract.tenant,
      lifecycle: input.lifecycle,
      kind,
      whoseTurn,
      due: input.nextDeadline ?? null,
      contractId: contract.id,
      customerId: seenBy(contract),
      breachId: breach?.id ?? null,
      changeId: null,
      terminationId: null,
      reviewId: isReview(input) ? input.recordId : null,
      findingId: isFinding(input) ? input.recordId : null,
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

/** Audits owns reviews and findings; their lifecycles are named after them. */
const isReview = ({ lifecycle }: ProjectInput): boolean => lifecycle.startsWith('review/');
const isFinding = ({ lifecycle }: ProjectInput): boolean => lifecycle.startsWith('remediation/');

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
