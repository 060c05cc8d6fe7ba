import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readNow, type VirtualTime } from '@surety/platform/clock';
import { newId } from '@surety/platform/ids';
import { type Listener, listen } from '@surety/platform/listen';
import type { Log } from '@surety/platform/log';
import type { Orm } from '@surety/platform/orm';
import { outboxIn } from '@surety/platform/outbox';
import { counter } from '@surety/platform/telemetry/metrics';
import type { RowGauge } from '@surety/platform/telemetry/row-gauges';
import { inSpan } from '@surety/platform/trace';
import { workflowId } from '@surety/workflow-contract';
import { type DuePeriod, evaluatePeriod, tellNextCheck } from './evaluate-contract.ts';
import { AdoptedContract, AdoptedTarget, periodBasis } from './persistence/adopted.ts';
import { StalePeriod } from './persistence/evaluation.ts';
import { postponeMark, STALE_CHANNEL, takeMark } from './persistence/stale-periods.ts';
import { periodOfMark } from './rules/period-of-mark.ts';

type EvaluatorInput = {
  readonly orm: Orm;
  readonly databaseUrl: string;
  readonly virtualTime: VirtualTime;
  readonly log: Log;
};

const countEvaluation = counter(
  'surety_evaluations_total',
  'Periods that were evaluated, and those that could not be.',
  ['done', 'failed'],
);

export const EVALUATOR_GAUGES: readonly RowGauge[] = [
  {
    name: 'surety_stale_periods',
    help: 'Periods that facts have touched and that are not evaluated yet.',
    sql: 'select count(*) as value from stale_period',
  },
];

/**
 * Evaluates what facts have touched: woken by NOTIFY, one period of one contract's service at a time, each in one transaction with its mark.
 * A period that fails is put off and does not keep the others waiting.
 */
export const startEvaluator = ({ orm, databaseUrl, virtualTime, log }: EvaluatorInput): Listener =>
  listen({
    url: databaseUrl,
    channel: STALE_CHANNEL,
    log,
    work: async () => {
      while (await evaluateOnePeriod(orm, virtualTime, log));
    },
  });

/** @returns false when no period is stale */
async function evaluateOnePeriod(orm: Orm, virtualTime: VirtualTime, log: Log): Promise<boolean> {
  let taken: StalePeriod | null = null;
  try {
    const evaluated = await orm.em.fork().transactional(async em => {
      taken = await takeMark(em);
      if (!taken) return false;
      const mark = taken;
      const attributes = { temporalWorkflowId: workflowId.contract(mark.tenant, mark.contractId) };
      await inSpan('evaluate period', { from: mark.traceparent, attributes }, () =>
        evaluateMark(em, mark, virtualTime),
      );
      return true;
    });
    if (evaluated) countEvaluation('done');
    return evaluated;
  } catch (error) {
    const failed = taken as StalePeriod | null;
    if (!failed) throw error;
    log.error(
      { error, contractId: failed.contractId, serviceId: failed.serviceId, periodStart: failed.periodStart },
      'a period could not be evaluated; it is tried again later',
    );
    countEvaluation('failed');
    await postponeMark(orm.em.fork(), failed.id);
    return true;
  }
}

async function evaluateMark(em: EntityManager, mark: StalePeriod, virtualTime: VirtualTime): Promise<void> {
  const { id, tenant, contractId, serviceId, reason } = mark;
  em.setFilterParams('tenant', { tenant });
  em.setFilterParams('party', { customerId: null });
  const contract = await em.findOneOrFail(AdoptedContract, { contractId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const targets = await em.find(AdoptedTarget, { contractId, serviceId });
  const period = periodOfMark(mark, targets, periodBasis(contract));
  if (period) {
    const now = await readNow(em, tenant, virtualTime);
    const tx = { em, now, outbox: outboxIn(em, tenant, now), newId };
    const due: DuePeriod = { serviceId, period, reason };
    await tellNextCheck(tx, contract, await evaluatePeriod(tx, contract, due));
  }
  await em.nativeDelete(StalePeriod, { id });
}
