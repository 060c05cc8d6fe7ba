import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Breach, BreachLeg } from './breach.ts';
import { BreachReport } from './breach-report.ts';
import { type Catalogue, catalogues } from './catalogue-repository.ts';
import { Change, ChangeSeat } from './change.ts';
import { ClauseComment } from './clause-comment.ts';
import { Compensation, CompensationEvent } from './compensation.ts';
import { Contract } from './contract.ts';
import { ContractVersion, Target } from './contract-version.ts';
import { Damages } from './damages.ts';
import { Document } from './document.ts';
import { Escalation } from './escalation.ts';
import { IndexValue } from './index-value.ts';
import { LedgerEntry, LedgerTransaction } from './ledger.ts';
import { Notification } from './notification.ts';
import { Contact, Party } from './party.ts';
import { PeriodReopening } from './period-reopening.ts';
import { Progress } from './progress.ts';
import { Rectification, RectificationReport } from './rectification.ts';
import { Renewal } from './renewal.ts';
import { Service } from './service.ts';
import { Settlement } from './settlement.ts';
import { Signature } from './signature.ts';
import { Suspension } from './suspension.ts';
import { HandoverItem, Termination } from './termination.ts';
import { Webhook } from './webhook.ts';

/** Related rows for one request: each kind is read once for all the records that ask in the same tick. */
export type Loaders = ReturnType<typeof loadersFor>;

/** @param em sees only what the caller may see, so a record of someone else loads as null */
export const loadersFor = (em: EntityManager) => ({
  party: byId(em, Party),
  service: byId(em, Service),
  contract: byId(em, Contract),
  breach: byId(em, Breach),
  document: byId(em, Document),
  change: byId(em, Change),
  termination: byId(em, Termination),
  notification: byId(em, Notification),
  contact: byId(em, Contact),
  webhook: byId(em, Webhook),
  contactsOfParty: listBy(em, Contact, 'partyId', row => row.partyId, { position: 'asc' }),
  targetsOfContract: listBy(em, Target, 'contractId', row => row.contractId, {
    contentVersion: 'asc',
    position: 'asc',
  }),
  versionsOfContract: listBy(em, ContractVersion, 'contractId', row => row.contractId, { number: 'asc' }),
  commentsOfContract: listBy(em, ClauseComment, 'contractId', row => row.contractId, { at: 'asc', id: 'asc' }),
  signaturesOfContract: listBy(em, Signature, 'contractId', row => row.contractId, { at: 'asc', id: 'asc' }),
  documentsOfContract: listBy(em, Document, 'contractId', row => row.contractId ?? '', {
    attachedAt: 'asc',
    id: 'asc',
  }),
  suspensionsOfContract: listBy(em, Suspension, 'contractId', row => row.contractId, { number: 'asc' }),
  reopeningsOfContract: listBy(em, PeriodReopening, 'contractId', row => row.contractId, {
    reopenedAt: 'asc',
    id: 'asc',
  }),
  reopening: byId(em, PeriodReopening),
  renewalsOfContract: listBy(em, Renewal, 'contractId', row => row.contractId, { termEnd: 'asc' }),
  indexValue: byId(em, IndexValue),
  valuesOfIndex: listBy(em, IndexValue, 'name', row => row.name, { month: 'asc', revision: 'asc' }),
  reportOfBreach: listBy(em, BreachReport, 'breachId', row => row.breachId, { breachId: 'asc' }),
  legsOfBreach: listBy(em, BreachLeg, 'breachId', row => row.breachId, { targetId: 'asc' }),
  rectificationOfBreach: listBy(em, Rectification, 'breachId', row => row.breachId, { breachId: 'asc' }),
  reportsOfBreach: listBy(em, RectificationReport, 'breachId', row => row.breachId, { number: 'asc' }),
  settlementsOfBreach: listBy(em, Settlement, 'breachId', row => row.breachId, { round: 'asc' }),
  settlementsOfContract: listBy(em, Settlement, 'contractId', row => row.contractId, {
    answeredAt: 'asc',
    breachId: 'asc',
  }),
  escalationsOfBreach: listBy(em, Escalation, 'breachId', row => row.breachId, { beganAt: 'asc', id: 'asc' }),
  escalationsOfContract: listBy(em, Escalation, 'contractId', row => row.contractId, { endedAt: 'asc', id: 'asc' }),
  compensationsOfBreach: listBy(em, Compensation, 'breachId', row => row.breachId, { id: 'asc' }),
  damagesOfBreach: listBy(em, Damages, 'breachId', row => row.breachId, { id: 'asc' }),
  compensation: byId(em, Compensation),
  eventsOfCompensation: listBy(em, CompensationEvent, 'compensationId', row => row.compensationId, {
    at: 'asc',
    id: 'asc',
  }),
  entriesOfCompensation: listBy(em, LedgerEntry, 'compensationId', row => row.compensationId, { at: 'asc', id: 'asc' }),
  ledgerTransaction: byId(em, LedgerTransaction),
  notificationsOfBreach: listBy(em, Notification, 'breachId', row => row.breachId ?? '', {
    requestedAt: 'asc',
    id: 'asc',
  }),
  notificationsOfChange: listBy(em, Notification, 'changeId', row => row.changeId ?? '', {
    requestedAt: 'asc',
    id: 'asc',
  }),
  notificationsOfTermination: listBy(em, Notification, 'terminationId', row => row.terminationId ?? '', {
    requestedAt: 'asc',
    id: 'asc',
  }),
  terminationsOfContract: listBy(em, Termination, 'contractId', row => row.contractId, { givenAt: 'asc', id: 'asc' }),
  itemsOfTermination: listBy(em, HandoverItem, 'terminationId', row => row.terminationId, { position: 'asc' }),
  seatsOfChange: listBy(em, ChangeSeat, 'changeId', row => row.changeId, { round: 'asc', contactId: 'asc' }),
  progressOfRecord: listBy(em, Progress, 'recordId', row => row.recordId, { sequence: 'asc' }),
  catalogues: allCatalogues(em),
});

function byId<T extends { id: string }>(em: EntityManager, entity: EntityClass<T>): DataLoader<string, T | null> {
  return new DataLoader(async ids => {
    const rows = await em.find(entity, { id: { $in: [...ids] } } as unknown as FilterQuery<NoInfer<T>>);
    const found = new Map(rows.map(row => [(row as T).id, row as T]));
    return ids.map(id => found.get(id) ?? null);
  });
}

function listBy<T extends object>(
  em: EntityManager,
  entity: EntityClass<T>,
  property: string & keyof T,
  keyOf: (row: T) => string,
  orderBy: Partial<Record<keyof T, 'asc'>>,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async keys => {
    const rows = (await em.find(entity, { [property]: { $in: [...keys] } } as unknown as FilterQuery<NoInfer<T>>, {
      orderBy: orderBy as never,
    })) as T[];
    const lists = Map.groupBy(rows, keyOf);
    return keys.map(key => lists.get(key) ?? []);
  });
}

/** All versions of the catalogue, read once. */
function allCatalogues(em: EntityManager): () => Promise<readonly Catalogue[]> {
  let read: Promise<readonly Catalogue[]> | undefined;
  return () => {
    read ??= catalogues(em);
    return read;
  };
}

/**
 * A record that must be there, since a row refers to it.
 * @throws Error when it is not: a fault of ours
 */
export async function known<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`${id} is referred to but not there.`);
  return row;
}
