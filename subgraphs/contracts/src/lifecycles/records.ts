import type { EntityManager } from '@mikro-orm/postgresql';
import type { LifecycleRecord, RecordsOf } from '@surety/platform/lifecycle-records';
import type { Lifecycle } from '@surety/workflow-contract';
import { deliveryOf } from '../notices/delivery-state.ts';
import { Breach } from '../persistence/breach.ts';
import { asLegs } from '../persistence/breach-repository.ts';
import { Change } from '../persistence/change.ts';
import { Contract } from '../persistence/contract.ts';
import { Digest } from '../persistence/digest.ts';
import { isOpen } from '../persistence/digest-repository.ts';
import { known, type Loaders, loadersFor } from '../persistence/loaders.ts';
import { Notification } from '../persistence/notification.ts';
import { Progress } from '../persistence/progress.ts';
import { isEnd, openRound } from '../rules/change-course.ts';
import { breachLifecycle, breachPhase } from './breach-lifecycle.ts';
import { changeLifecycle } from './change-lifecycle.ts';
import { contractLifecycle, inputFromRecord, lastSealAtMs } from './contract-lifecycle.ts';
import { deliveryLifecycle } from './delivery-lifecycle.ts';
import { digestLifecycle } from './digest-lifecycle.ts';
import { remedyStanding } from './remedy-standing.ts';

type Found = Omit<LifecycleRecord, 'shown'>;

/** What the rows of contracts, breaches, changes and notifications say of their lifecycles. */
export const recordsOf: RecordsOf = async (em, nowMs, workflowIds) => {
  const loaders = loadersFor(em);
  const ids = (type: Lifecycle): string[] =>
    workflowIds.map(id => id.split('/')).flatMap(([kind, , record]) => (kind === type && record ? [record] : []));
  const found = [
    ...(await Promise.all(
      (await em.find(Contract, { id: { $in: ids('contract') } })).map(contract => ofContract(contract, loaders, nowMs)),
    )),
    ...(await Promise.all(
      (await em.find(Breach, { id: { $in: ids('breach') } })).map(breach => ofBreach(em, breach, loaders)),
    )),
    ...(await Promise.all(
      (await em.find(Change, { id: { $in: ids('change') } })).map(change => ofChange(change, loaders)),
    )),
    ...(await ofDeliveries(
      em,
      workflowIds.filter(id => id.startsWith('delivery/')),
      nowMs,
    )),
  ];
  const shown = await em.find(Progress, { lifecycle: { $in: [...workflowIds] } });
  const byLifecycle = new Map(shown.map(({ lifecycle, phase, sequence }) => [lifecycle, { phase, sequence }]));
  return new Map(
    found.map(record => {
      const { workflowId } = record.lifecycle;
      return [workflowId, { ...record, shown: byLifecycle.get(workflowId) ?? null }];
    }),
  );
};

async function ofContract(contract: Contract, loaders: Loaders, nowMs: number): Promise<Found> {
  const suspension = (await loaders.suspensionsOfContract.load(contract.id)).at(-1) ?? null;
  const start = inputFromRecord(contract, await loaders.versionsOfContract.load(contract.id), nowMs, suspension);
  const isExpired = contract.phase === 'EXPIRED' && lastSealAtMs(contract) <= nowMs;
  return {
    isOver: contract.phase === 'ABANDONED' || isExpired,
    phase: start.phase,
    lifecycle: contractLifecycle(contract, start),
  };
}

async function ofBreach(em: EntityManager, breach: Breach, loaders: Loaders): Promise<Found> {
  const [contract, service, legs, notifications, [credit = null]] = await Promise.all([
    known(loaders.contract, breach.contractId),
    known(loaders.service, breach.serviceId),
    loaders.legsOfBreach.load(breach.id),
    loaders.notificationsOfBreach.load(breach.id),
    loaders.compensationsOfBreach.load(breach.id),
  ]);
  return {
    isOver: breach.phase === 'CLOSED',
    phase: breachPhase(breach, credit),
    lifecycle: breachLifecycle({
      breach,
      credit,
      contract,
      serviceName: service.name,
      legs: asLegs(legs),
      asked: notifications.map(({ fact }) => fact),
      remedy: await remedyStanding(em, breach),
    }),
  };
}

async function ofChange(change: Change, loaders: Loaders): Promise<Found> {
  const { name: serviceName } = await known(loaders.service, change.serviceId);
  const round = openRound(change);
  const seats = (await loaders.seatsOfChange.load(change.id)).filter(seat => seat.round === round);
  return {
    isOver: isEnd(change.phase),
    phase: change.phase,
    lifecycle: changeLifecycle({ change, serviceName, seats }),
  };
}

/** Of a delivery that was begun anew only the last round can be going on. */
async function ofDeliveries(em: EntityManager, asked: readonly string[], nowMs: number): Promise<Found[]> {
  const ids = asked.map(recordOf);
  const digests = new Map((await em.find(Digest, { id: { $in: ids } })).map(row => [row.id, row]));
  const notifications = new Map((await em.find(Notification, { id: { $in: ids } })).map(row => [row.id, row]));
  const found = await Promise.all(
    asked.map(async workflowId => {
      const digest = digests.get(recordOf(workflowId));
      if (digest) return [{ isOver: !isOpen(digest), phase: null, lifecycle: digestLifecycle(digest) }];
      const notification = notifications.get(recordOf(workflowId));
      if (!notification) return [];
      const { told, isOver } = await deliveryOf(em, notification, nowMs);
      const lifecycle = deliveryLifecycle(notification, told);
      const { acknowledgeBy, acknowledgedAt, escalatedAt } = notification;
      const isAwaited = acknowledgeBy !== null && acknowledgedAt === null && escalatedAt === null;
      if (lifecycle.workflowId === workflowId) return [{ isOver: isOver && !isAwaited, phase: null, lifecycle }];
      return [{ isOver: true, phase: null, lifecycle: { ...lifecycle, workflowId } }];
    }),
  );
  return found.flat();
}

const recordOf = (workflowId: string): string => workflowId.split('/')[2] ?? '';
