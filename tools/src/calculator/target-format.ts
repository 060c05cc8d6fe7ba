import { z } from 'zod';
import { fields, rule } from './fields.ts';
import { amount, duration, percent, points } from './values.ts';

/** What is promised. */

const operator = z.enum(['gte', 'gt', 'lte', 'lt']);
const inPercent = z.literal('percent');
const TIME_UNITS = ['seconds', 'minutes', 'hours'] as const;

const availability = fields({
  indicator: z.literal('availability'),
  by: z.enum(['time', 'events']).optional(),
  operator: z.enum(['gte', 'gt']),
  value: percent,
  unit: inPercent,
});

const ofShares = fields({ indicator: z.enum(['failureRate', 'csat']), operator, value: percent, unit: inPercent });

const ofPoints = fields({ indicator: z.literal('nps'), operator, value: points, unit: z.literal('points') });

const ofFailures = fields({
  indicator: z.enum(['mttr', 'mttf', 'mtbf', 'interruption']),
  operator,
  value: amount,
  unit: z.enum(TIME_UNITS),
});

const RIGHT_STATISTIC = 'write "mean", "max" or a percentile from "p50" to "p99"';

const ofTickets = fields({
  indicator: z.enum(['response', 'processing', 'recovery']),
  operator,
  value: amount,
  unit: z.enum([...TIME_UNITS, 'percent']),
  statistic: z
    .string({ error: RIGHT_STATISTIC })
    .regex(/^(?:mean|max|p[5-9]\d)$/, { error: RIGHT_STATISTIC })
    .optional(),
  within: duration.optional(),
})
  .check(
    rule(({ value, unit, statistic, within }) => {
      const [asked, limited] = [typeof statistic === 'string', typeof within === 'string'];
      return [
        asked && limited && [['within'], 'give either "statistic" or "within", not both'],
        statistic === undefined &&
          within === undefined && [['statistic'], 'give "statistic", or "within" with unit percent'],
        asked && !limited && unit === 'percent' && [['unit'], 'a statistic of times is in seconds, minutes or hours'],
        limited && !asked && isTimeUnit(unit) && [['unit'], 'a share of tickets within a time is in percent'],
        limited && !asked && isTooMuch(value) && [['value'], 'write a decimal from 0 to 100 as text in quotes'],
      ];
    }),
  )
  .meta({
    oneOf: [
      { required: ['statistic'], properties: { within: false, unit: { enum: TIME_UNITS } } },
      {
        required: ['within'],
        properties: { statistic: false, unit: { const: 'percent' }, value: { $ref: '#/$defs/percent' } },
      },
    ],
  });

const isTimeUnit = (unit: unknown): boolean => TIME_UNITS.some(known => known === unit);

const isTooMuch = (value: unknown): boolean => amount.safeParse(value).success && !percent.safeParse(value).success;

export const target = z
  .discriminatedUnion('indicator', [availability, ofShares, ofPoints, ofFailures, ofTickets])
  .meta({ id: 'target' });
