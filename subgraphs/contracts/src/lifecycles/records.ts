import type { EntityManager } from '@mikro-orm/postgresql';
import type { LifecycleRecord, RecordsOf } from '@surety/platform/lifecycle-records';
import type { Lifecycle } from '@surety/workflow-contract';
import { deliveryOf } from '../notices/delivery-state.ts';
import { Breach } from '../persistence/breach.ts';
import { Change } from '../persistence/change.ts';
import { Contract } from '../persistence/contract.ts';
import { Digest } from '../persistence/digest.ts';
import { isOpen } from '../persistence/digest-repository.ts';
import { keptOf } from '../persistence/kept-records.ts';
import { known, type Loaders, loadersFor } from '../persistence/loaders.ts';
import { Notification } from '../persistence/notification.ts';
import { Progress } from '../persistence/progress.ts';
import { Termination } from '../persistence/termination.ts';
import { shownTermination } from '../persistence/termination-repository.ts';
import { isEnd, openRound } from '../rules/change-course.ts';
import { isTerminationOpen } from '../rules/termination-course.ts';
import { breachFacts } from './breach-facts.ts';
import { breachLifecycle, breachPhase } from './breach-lifecycle.ts';
import { changeLifecycle } from './change-lifecycle.ts';
import { contractLifecycle, inputFromRecord, isContractOver } from './contract-lifecycle.ts';
import { deliveryLifecycle } from './delivery-lifecycle.ts';
import { digestLifecycle } from './digest-lifecycle.ts';
import { retentionLifecycle, retentionPhase } from './retention-lifecycle.ts';
import { terminationLifecycle } from './termination-lifecycle.ts';

type Found = Omit<LifecycleRecord, 'shown'>;

/** What the rows of contracts, breaches, changes, terminations and notifications say of their lifecycles. */
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
    ...(await Promise.all(
      (await em.find(Contract, { ...ENDED, id: { $in: ids('retention') } })).map(contract => ofRetention(em, contract)),
    )),
    ...(await Promise.all(
      (await em.find(Termination, { id: { $in: ids('termination') } })).map(row => ofTermination(row, loaders)),
    )),
    ...(await ofDeliveries(
      em,
      workflowIds.filter(id => id.startsWith('delivery/')),
      nowMs,
    )),
  ];
  const current = new Set(found.map(({ lifecycle }) => lifecycle.workflowId));
  found.push(
    ...formerRounds(
      found,
      workflowIds.filter(id => !current.has(id)),
    ),
  );
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
  const termination = shownTermination(await loaders.terminationsOfContract.load(contract.id));
  const reopenings = await loaders.reopeningsOfContract.load(contract.id);
  const versions = await loaders.versionsOfContract.load(contract.id);
  const start = inputFromRecord(contract, versions, nowMs, suspension, reopenings, termination);
  return {
    isOver: contract.phase === 'ABANDONED' || isContractOver(contract, reopenings, nowMs),
    phase: start.phase,
    lifecycle: contractLifecycle(contract, start),
  };
}

async function ofBreach(em: EntityManager, breach: Breach, loaders: Loaders): Promise<Found> {
  const facts = await breachFacts(em, breach, loaders);
  return {
    isOver: breach.phase === 'CLOSED',
    phase: breachPhase(breach, facts.credit),
    lifecycle: breachLifecycle(facts),
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

async function ofTermination(termination: Termination, loaders: Loaders): Promise<Found> {
  const { timeZone } = await known(loaders.contract, termination.contractId);
  const items = await loaders.itemsOfTermination.load(termination.id);
  return {
    isOver: !isTerminationOpen(termination.phase),
    phase: termination.phase,
    lifecycle: terminationLifecycle({ termination, items, timeZone }),
  };
}

async function ofRetention(em: EntityManager, contract: Contract): Promise<Found> {
  return {
    isOver: contract.erasureConcludedAt != null,
    phase: retentionPhase(contract),
    lifecycle: retentionLifecycle(contract, await keptOf(em, contract)),
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

/** Lifecycles of a record that went on under another number: they are over. */
const formerRounds = (found: readonly Found[], workflowIds: readonly string[]): Found[] =>
  workflowIds.flatMap(workflowId => {
    const [kind, tenant, record] = workflowId.split('/');
    const own = found.find(({ lifecycle }) => `${lifecycle.workflowId}/`.startsWith(`${kind}/${tenant}/${record}/`));
    return own ? [{ isOver: true, phase: null, lifecycle: { ...own.lifecycle, workflowId } }] : [];
  });

const ENDED = { phase: { $in: ['EXPIRED' as const, 'TERMINATED' as const] } };

const recordOf = (workflowId: string): string => workflowId.split('/')[2] ?? '';
