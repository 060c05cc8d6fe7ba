import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { periodContaining } from '@surety/domain';
import { readNow, type VirtualTime } from '@surety/platform/clock';
import { newId } from '@surety/platform/ids';
import { type Listener, listen } from '@surety/platform/listen';
import type { Log } from '@surety/platform/log';
import { type Orm, tenantEm } from '@surety/platform/orm';
import { notify, OUTBOX_CHANNEL, outboxIn } from '@surety/platform/outbox';
import { evaluatePeriods, tellNextCheck } from './evaluate-contract.ts';
import { AdoptedContract, AdoptedTarget } from './persistence/adopted.ts';
import { StalePeriod } from './persistence/evaluation.ts';
import { STALE_CHANNEL } from './persistence/stale-periods.ts';

type EvaluatorInput = {
  readonly orm: Orm;
  readonly databaseUrl: string;
  readonly virtualTime: VirtualTime;
  readonly log: Log;
};

/** Evaluates what facts have touched: woken by NOTIFY, one contract at a time, each in one transaction. */
export const startEvaluator = ({ orm, databaseUrl, virtualTime, log }: EvaluatorInput): Listener =>
  listen({
    url: databaseUrl,
    channel: STALE_CHANNEL,
    log,
    work: async () => {
      while (await evaluateOneContract(orm, virtualTime));
    },
  });

/** @returns false when no period is stale */
async function evaluateOneContract(orm: Orm, virtualTime: VirtualTime): Promise<boolean> {
  const [stale] = await orm.em.fork().find(StalePeriod, {}, { filters: false, orderBy: { id: 'asc' }, limit: 1 });
  if (!stale) return false;
  const { contractId, tenant } = stale;
  return tenantEm(orm, tenant).transactional(async em => {
    const contract = await em.findOneOrFail(AdoptedContract, { contractId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const marks = await em.find(
      StalePeriod,
      { contractId },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (marks.length === 0) return true; // another evaluator was faster
    const now = await readNow(em, tenant, virtualTime);
    const tx = { em, now, outbox: outboxIn(em, tenant, now), newId };
    await evaluatePeriods(tx, contract, await duePeriods(em, contract, marks));
    await tellNextCheck(tx, contract);
    await em.nativeDelete(StalePeriod, { id: { $in: marks.map(({ id }) => id) } });
    await notify(em, OUTBOX_CHANNEL);
    return true;
  });
}

/** One entry per service and period, with every reason for it. */
async function duePeriods(em: EntityManager, contract: AdoptedContract, marks: readonly StalePeriod[]) {
  const targets = await em.find(AdoptedTarget, { contractId: contract.contractId });
  const groups = Map.groupBy(
    marks,
    mark => `${mark.serviceId} ${mark.periodStart.getTime()} ${mark.periodEnd.getTime()}`,
  );
  return [...groups.values()].flatMap(group => {
    const [mark] = group as [StalePeriod];
    const reason = [...new Set(group.map(each => each.reason))].join('; ');
    const units = new Set(targets.filter(({ serviceId }) => serviceId === mark.serviceId).map(({ period }) => period));
    return [...units]
      .map(unit => periodContaining(unit, contract.timeZone, mark.periodStart.getTime()))
      .filter(period => period.startMs === mark.periodStart.getTime() && period.endMs === mark.periodEnd.getTime())
      .map(period => ({ serviceId: mark.serviceId, period, reason }));
  });
}
