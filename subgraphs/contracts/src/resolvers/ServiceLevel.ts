import { durationIso, levelTargets, targetWarnings } from '@surety/domain';
import type { ServiceLevelResolvers } from '../generated/types.ts';

const HOUR_MS = 3_600_000;

/** A decimal number of hours, of at most four decimals, as a duration. */
const hours = (decimal: string): string => durationIso(Math.round(Number(decimal) * HOUR_MS));

export const ServiceLevel: ServiceLevelResolvers = {
  mttr: ({ mttrHours }) => hours(mttrHours),
  mttf: ({ mttfHours }) => hours(mttfHours),
  warnings: level => targetWarnings(level),
  targets: (level, { serviceId, period }) => levelTargets(level).map(target => ({ ...target, serviceId, period })),
};
