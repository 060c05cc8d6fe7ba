import type { Problem, Result } from '@surety/domain';
import { decide, payload, type Tx } from '@surety/platform/decide';
import type { Context } from '../context.ts';
import { MaintenanceWindow } from '../persistence/facts.ts';
import { warningsIn } from './warnings-in.ts';

/** Decides something about a maintenance window of a service, and answers with it. */
export async function answerWithMaintenance(
  ctx: Context,
  mutation: string,
  input: { readonly service: string },
  useCase: (tx: Tx) => Promise<Result<{ readonly maintenanceId: string; readonly warnings: readonly Problem[] }>>,
) {
  const subject = { subjectKind: 'service', subjectId: input.service };
  const result = await decide(ctx, { mutation, input, subject }, useCase);
  const answer = await payload(result, 'maintenance', ({ maintenanceId }) =>
    ctx.em.findOneOrFail(MaintenanceWindow, { id: maintenanceId }),
  );
  return { ...answer, warnings: warningsIn(result) };
}
