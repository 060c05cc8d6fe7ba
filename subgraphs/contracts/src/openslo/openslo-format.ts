import { z } from 'zod';

/** Lower case, digits and dashes, at most 63 (RFC 1123). */
const name = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, { error: 'give a name of RFC 1123: a-z, 0-9 and "-"' });

const metadata = z.object({
  name,
  displayName: z.string().optional(),
  annotations: z.record(z.string(), z.string()).default({}),
});

/** Minutes, hours, days, weeks, months, quarters, years. */
const shorthand = z.string().regex(/^[1-9]\d*[mhdwMQY]$/, { error: 'give a duration like "28d" or "1M"' });

const percent = z.number({ error: 'give a number' }).min(0, { error: 'give 0 or more' });

const objective = z.looseObject({
  target: percent.max(1, { error: 'give a share of at most 1' }).optional(),
  targetPercent: percent.max(100, { error: 'give at most 100' }).optional(),
});

const timeWindow = z.looseObject({
  duration: shorthand,
  isRolling: z.boolean().optional(),
  calendar: z.object({ startTime: z.string(), timeZone: z.string() }).optional(),
});

const slo = z.object({
  apiVersion: z.literal('openslo/v1'),
  kind: z.literal('SLO'),
  metadata,
  spec: z.looseObject({
    service: z.string({ error: 'name the service' }),
    indicator: z.looseObject({ spec: z.looseObject({ thresholdMetric: z.unknown().optional() }) }).optional(),
    indicatorRef: z.string().optional(),
    timeWindow: z.array(timeWindow).max(1, { error: 'give one window' }).default([]),
    budgetingMethod: z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']),
    objectives: z.array(objective).min(1, { error: 'give an objective' }),
  }),
});

const service = z.object({ apiVersion: z.literal('openslo/v1'), kind: z.literal('Service'), metadata });

const other = z.object({
  apiVersion: z.literal('openslo/v1'),
  kind: z.enum(['SLI', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget']),
  metadata,
});

/** One object of an OpenSLO v1 file, as far as it is read here. @source OpenSLO specification v1 */
export const openSloObject = z.discriminatedUnion('kind', [slo, service, other]);

export type OpenSloObject = z.infer<typeof openSloObject>;
export type Slo = z.infer<typeof slo>;
