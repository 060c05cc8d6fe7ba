import { ok, periodByLabel, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AdoptReopeningInput } from '../generated/types.ts';
import { AdoptedContract, AdoptedTarget, periodBasis } from '../persistence/adopted.ts';
import { AdoptedReopening } from '../persistence/sealed-period.ts';
import { insertMarks } from '../persistence/stale-periods.ts';
import { type AnsweredSeal, answeredNextSeal } from './next-seal.ts';

/** Opens a sealed period again: what came after its seal is evaluated, with the reason of the reopening. */
export async function adoptReopening(
  tx: Tx,
  { contractId, period: label, number, reopenedAt, until, reason, lifecycle }: AdoptReopeningInput,
): Promise<Result<AnsweredSeal>> {
  const { em, now } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'adopted contract', id: contractId }, ['input', 'contractId']);
  const period = periodByLabel(label, periodBasis(contract));
  if (!period.ok) return period;
  if (!(await em.findOne(AdoptedReopening, { contractId, period: label, number }))) {
    const { tenant, customerId } = contract;
    em.create(AdoptedReopening, {
      contractId,
      period: label,
      number,
      tenant,
      customerId,
      reopenedAt,
      until,
      reason,
    });
    await em.flush();
    const targets = await em.find(AdoptedTarget, { contractId });
    const own = targets.filter(target => target.period === period.value.unit);
    const services = [...new Set(own.map(({ serviceId }) => serviceId))];
    // Before the contract's row is locked by its update: the evaluator takes the two in this order.
    await insertMarks(
      em,
      contract,
      services.map(serviceId => ({ serviceId, period: period.value })),
      `reopened: ${reason}`,
    );
    const details = { period: label, number, until: until.toISOString() };
    tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, reason, details });
  }
  contract.lifecycle = lifecycle;
  await em.flush();
  return ok(await answeredNextSeal(em, contractId, now));
}
