import { hoursIso, levelTargets, targetWarnings } from '@surety/domain';
import type { ServiceLevelResolvers } from '../generated/types.ts';

export const ServiceLevel: ServiceLevelResolvers = {
  mttr: ({ mttrHours }) => hoursIso(mttrHours),
  mttf: ({ mttfHours }) => hoursIso(mttfHours),
  warnings: level => targetWarnings(level),
  targets: (level, { serviceId, period }) => levelTargets(level).map(target => ({ ...target, serviceId, period })),
};
