import { z } from 'zod';
import { endNotBeforeStart, fields, isBefore, rule } from './fields.ts';
import { duration, instant, instantOrNull, share, wholeNumber } from './values.ts';

/** What is known of a service: stretches of time, probes, requests, tickets, surveys. */

const endOrLasting = instantOrNull('endOrLasting', 'while it lasts');

export const interval = fields({ start: instant, end: instant }).check(endNotBeforeStart).meta({ id: 'interval' });

export const exclusion = fields({ start: instant, end: instant, reason: z.string().optional() })
  .check(endNotBeforeStart)
  .meta({ id: 'exclusion' });

export const outage = fields({
  start: instant,
  end: endOrLasting,
  impact: share.optional().meta({ description: 'The share of the service that is down; all of it when absent.' }),
})
  .check(endNotBeforeStart)
  .meta({ id: 'outage' });

export const pause = fields({ start: instant, end: endOrLasting }).check(endNotBeforeStart).meta({ id: 'pause' });

export const probes = fields({
  staleAfter: duration.meta({ description: 'How long a state holds when no other follows.' }),
  states: z.array(fields({ at: instant, state: z.enum(['up', 'down']) })),
});

export const events = fields({ good: wholeNumber(0), valid: wholeNumber(0) }).check(
  rule(({ good, valid }) => [
    typeof good === 'number' &&
      typeof valid === 'number' &&
      good > valid && [['good'], `of ${valid} valid requests at most ${valid} are good`],
  ]),
);

const moment = instantOrNull('moment', 'when it has not happened').optional();

export const ticket = fields({
  receivedAt: instant,
  respondedAt: moment,
  resolvedAt: moment,
  interruptedAt: moment,
  restoredAt: moment,
  pauses: z.array(pause).optional(),
})
  .check(
    rule(({ receivedAt, respondedAt, resolvedAt, interruptedAt, restoredAt }) => [
      isBefore(respondedAt, receivedAt) && [['respondedAt'], 'a ticket is not responded to before it is received'],
      isBefore(resolvedAt, receivedAt) && [['resolvedAt'], 'a ticket is not resolved before it is received'],
      isBefore(restoredAt, interruptedAt) && [['restoredAt'], 'a service is not restored before it is interrupted'],
    ]),
  )
  .meta({ id: 'ticket' });

export const survey = z
  .discriminatedUnion('scale', [
    fields({ scale: z.literal('nps'), score: wholeNumber(0, 10) }),
    fields({ scale: z.literal('csat5'), score: wholeNumber(1, 5) }),
  ])
  .meta({ id: 'survey' });
