import type { MutationResolvers } from '../../generated/types.ts';
import { decideEmergencyChange as useCase } from '../../use-cases/decide-emergency-change.ts';
import { decideOnChange } from '../decide-on-change.ts';

export const decideEmergencyChange: NonNullable<MutationResolvers['decideEmergencyChange']> = (
  _parent,
  { input },
  ctx,
) => decideOnChange(ctx, 'decideEmergencyChange', input, tx => useCase(tx, input));
