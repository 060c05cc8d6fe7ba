import { CATALOGUE, targetWarnings } from '@surety/domain';
import type { QueryResolvers } from '../../generated/types.ts';

export const catalogue: NonNullable<QueryResolvers['catalogue']> = () => ({
  version: CATALOGUE.version,
  levels: CATALOGUE.levels.map(level => ({
    code: level.code,
    name: level.name,
    availabilityPercent: level.availabilityPercent,
    mttr: hours(level.mttrHours),
    mttf: hours(level.mttfHours),
    warnings: targetWarnings(level),
  })),
});

/** A decimal number of hours as an ISO 8601 duration in whole minutes. */
const hours = (decimal: string): string => {
  const minutes = Math.round(Number(decimal) * 60);
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
};
