import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { MaintenanceWindow } from '../../persistence/facts.ts';
import { cancelMaintenance as useCase } from '../../use-cases/cancel-maintenance.ts';

export const cancelMaintenance: NonNullable<MutationResolvers['cancelMaintenance']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { idempotencyKey = null, service } = input;
  const subject = { subjectKind: 'service', subjectId: service };
  const result = await decide(ctx, { mutation: 'cancelMaintenance', input, idempotencyKey, subject }, tx =>
    useCase(tx, input),
  );
  return payload(result, 'maintenance', ({ maintenanceId }) =>
    ctx.em.findOneOrFail(MaintenanceWindow, { id: maintenanceId }),
  );
};
