import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { MaintenanceWindow } from '../../persistence/facts.ts';
import { declareMaintenance as useCase } from '../../use-cases/declare-maintenance.ts';

export const declareMaintenance: NonNullable<MutationResolvers['declareMaintenance']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { idempotencyKey = null, service } = input;
  const subject = { subjectKind: 'service', subjectId: service };
  const result = await decide(ctx, { mutation: 'declareMaintenance', input, idempotencyKey, subject }, tx =>
    useCase(tx, input),
  );
  return payload(result, 'maintenance', ({ maintenanceId }) =>
    ctx.em.findOneOrFail(MaintenanceWindow, { id: maintenanceId }),
  );
};
