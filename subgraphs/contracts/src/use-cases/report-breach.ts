import { checkText, ok, periodContaining, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReportBreachInput } from '../generated/types.ts';
import { Breach } from '../persistence/breach.ts';
import { BreachReport } from '../persistence/breach-report.ts';
import { latestBreach, lockSubject } from '../persistence/breach-repository.ts';
import { reportersSide, requestingSide } from '../persistence/change-actor.ts';
import { Contract } from '../persistence/contract.ts';
import { promisesAt } from '../persistence/promises-at.ts';
import { Service } from '../persistence/service.ts';
import { reportedName } from '../rules/breach-kinds.ts';
import { checkReport, reportedPeriodUnit } from '../rules/breach-report.ts';
import type { BreachReceipt } from './move-breach.ts';
import { openBreach } from './open-breach.ts';

/** Reports a breach that no measurement finds (H7.3). One of the same kind, service and period can be open at a time. */
export async function reportBreach(tx: Tx, input: ReportBreachInput): Promise<Result<BreachReceipt>> {
  const { contractId, serviceId, kind, occurredAt, what } = input;
  const { em } = tx;
  const worded = checkText('What happened', what, ['input', 'what']);
  if (!worded.ok) return worded;
  const contract = await em.findOne(Contract, { id: contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const side = reportersSide(await requestingSide(em, tx.identity, contract), tx.identity);
  if (side === null) return refuse('NOT_A_PARTY');
  const occurredMs = occurredAt.getTime();
  const { units, ...promised } = await promisesAt(em, contract, serviceId, occurredMs);
  const untilMs = input.until?.getTime() ?? null;
  const checked = checkReport({ ...promised, serviceId, occurredMs, untilMs }, tx.now);
  if (!checked.ok) return checked;
  const { timeZone, termStart: termFirstDay } = contract;
  const unit = reportedPeriodUnit(units);
  const { label, startMs, endMs } = periodContaining(unit, { timeZone, termFirstDay }, occurredMs);
  const key = { contractId, serviceId, period: label };
  await lockSubject(em, contract, { ...key, legs: {} }, () => tx.newId('sub'));
  const latest = await latestBreach(em, key, kind);
  if (latest && latest.standing === 'STANDING' && latest.phase !== 'CLOSED')
    return refuse('BREACH_REPORT_OPEN', { breach: latest.id, kind: reportedName(kind), period: label });
  const externalId = input.externalId ?? null;
  if (externalId !== null && (await em.count(Breach, { customerId: contract.customerId, externalId })) > 0)
    return refuse('DUPLICATE_EXTERNAL_ID', { externalId, what: 'breach' }, ['input', 'externalId']);

  const breach = await openBreach(tx, {
    contract,
    service: await em.findOneOrFail(Service, { id: serviceId }),
    period: { period: label, periodStart: new Date(startMs), periodEnd: new Date(endMs) },
    episode: latest ? latest.episode + 1 : 0,
    kind,
    occurredMs,
    legs: {},
    reasons: new Map(),
    reportedBy: side,
    externalId,
  });
  em.create(BreachReport, {
    breachId: breach.id,
    tenant: breach.tenant,
    customerId: breach.customerId,
    reportedBySide: side,
    reportedBy: tx.identity.subject,
    reportedAt: new Date(tx.now),
    what,
    until: input.until ?? null,
    confirmedByDefault: false,
    contestReason: null,
    upholdReason: null,
    withdrawReason: null,
  });
  return ok({ breachId: breach.id });
}
