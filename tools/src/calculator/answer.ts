import {
  addDays,
  burnFactor,
  businessTimeMs,
  businessTimeSteps,
  calendarHours,
  creditForAvailability,
  deadlineMs,
  decimalText,
  durationMs,
  type ExplanationStep,
  evaluate,
  instantMsOf,
  instantText,
  lengthText,
  localDateOf,
  noticeEnd,
  ratioOf,
  step,
} from '@surety/domain';
import type { CalculatorCase, CaseOf } from './case-format.ts';
import { calendarOf, countsOf, factsOf, intervalOf, msOf, pauseOf, targetOf, ticketOf } from './meaning.ts';
import { dayOrInstantMs } from './values.ts';

/** What is printed of a case: its answer as JSON, or its steps as text. */
export type Answer = { readonly json: Readonly<Record<string, unknown>>; readonly steps: readonly ExplanationStep[] };

/** Works a case out. All rules are in `domain`; this is the format's words to theirs, and back. */
export function answerTo(given: CalculatorCase): Answer {
  switch (given.kind) {
    case 'evaluation':
      return evaluation(given);
    case 'deadline':
      return deadline(given);
    case 'notice':
      return notice(given);
    case 'credit':
      return credit(given);
    case 'burn':
      return burn(given);
  }
}

/** Evaluates all targets of one period. `credit` is part of the answer when it was asked. */
function evaluation(given: CaseOf<'evaluation'>): Answer {
  const { timeZone, period, policy, targets = [] } = given;
  const {
    steps,
    targets: judged,
    credit: due,
    silentSinceMs: _,
    ...figures
  } = evaluate({
    period: { startMs: dayOrInstantMs(period.start, timeZone), endMs: dayOrInstantMs(period.end, timeZone) },
    asOfMs: msOf(given.asOf),
    hours: calendarHours(calendarOf(given.calendar), timeZone),
    policy: {
      maintenance: countsOf(policy?.maintenance),
      unknown: countsOf(policy?.unknown),
      minimumOutageMs: durationMs(policy?.minimumOutage ?? 'PT0S'),
    },
    facts: factsOf(given),
    maintenance: (given.maintenance ?? []).map(intervalOf),
    exclusions: (given.exclusions ?? []).map(intervalOf),
    requests: given.events ?? null,
    tickets: (given.tickets ?? []).map(ticketOf),
    surveys: given.surveys ?? [],
    targets: targets.map(targetOf),
    creditTerms: given.credit ?? null,
  });
  return {
    json: {
      kind: 'evaluation',
      ...figures,
      targets: judged.map(({ missedAtMs, outcome, value, margin, budget }, index) => ({
        indicator: targets[index]?.indicator,
        outcome,
        value,
        margin,
        missedAt: missedAtMs === null ? null : instantText(missedAtMs),
        budget,
      })),
      ...(given.credit ? { credit: due } : {}),
    },
    steps,
  };
}

function deadline({ timeZone, calendar, start, duration, end, pauses = [] }: CaseOf<'deadline'>): Answer {
  const hours = calendarHours(calendarOf(calendar), timeZone);
  const startMs = instantMsOf(start);
  const stops = pauses.map(pauseOf);
  if (end !== undefined) {
    const span = { startMs, endMs: instantMsOf(end) };
    return { json: { businessMs: businessTimeMs(hours, span, stops) }, steps: businessTimeSteps(hours, span, stops) };
  }
  const businessMs = durationMs(duration ?? 'PT0S');
  const atMs = deadlineMs(hours, startMs, businessMs, stops);
  return {
    json: { deadline: atMs === null ? null : instantText(atMs) },
    steps: [
      ...(atMs === null ? [] : businessTimeSteps(hours, { startMs, endMs: atMs }, stops)),
      step({
        rule: 'the deadline is the earliest instant by which business time reaches the duration',
        source: 'H1.2',
        inputs: { duration: lengthText(businessMs) },
        outcome: atMs === null ? 'never: an open pause or a calendar without hours' : instantText(atMs),
      }),
    ],
  };
}

function notice({ timeZone, givenAt, days, ...rest }: CaseOf<'notice'>): Answer {
  const { rollForward = false, holidays = [], closedWeekdays = [] } = rest;
  const givenAtMs = instantMsOf(givenAt);
  const { lastDay, endsAtMs } = noticeEnd(givenAtMs, { timeZone, days, rollForward, holidays, closedWeekdays });
  const givenOn = localDateOf(givenAtMs, timeZone);
  const counted = addDays(givenOn, days);
  return {
    json: { lastDay, endsAt: instantText(endsAtMs) },
    steps: [
      step({
        rule: `local days, the day of giving excluded${rollForward ? '; a last day that is closed moves to the next that is open' : ''}; it ends with the last day`,
        source: 'H7.4',
        inputs: {
          'given on': `${givenOn} in ${timeZone}`,
          [`day ${days}`]: counted,
          ...(rollForward && {
            'closed weekdays': closedWeekdays.join(', ') || 'none',
            'holidays from then on': holidays.filter(day => day >= counted && day < lastDay).join(', ') || 'none',
          }),
        },
        outcome: `last day ${lastDay}, ends at ${instantText(endsAtMs)}`,
      }),
    ],
  };
}

function credit({ availability, credit: terms }: CaseOf<'credit'>): Answer {
  const { steps, ...json } = creditForAvailability(terms, ratioOf(availability));
  return { json, steps };
}

function burn({ window, spent, over }: CaseOf<'burn'>): Answer {
  const factor = decimalText(burnFactor(ratioOf(spent), durationMs(window), durationMs(over)));
  return {
    json: { factor },
    steps: [
      step({
        rule: 'burn rate = share of the budget spent × window ÷ time in which it was spent',
        source: 'H4.3',
        inputs: { spent, window, over },
        outcome: factor,
      }),
    ],
  };
}
