import { type ExplanationStep, listed, step } from '../explanation.ts';
import { stretches } from '../facts/impact.ts';
import type { Standing, StandingInput } from '../facts/standing.ts';
import { decimalText, percentOf, type Ratio, roundHalfEven } from '../numbers/ratio.ts';
import { durationText, lengthText } from '../time/duration.ts';
import { instantText } from '../time/instant.ts';
import { stretchLines } from '../time/stretch-lines.ts';
import type { Measurement } from './measurement.ts';

/** How the figures of a measurement came about. */
export function measurementSteps(input: StandingInput, measured: Measurement): ExplanationStep[] {
  const { time, availability, countedMs, failureTimes: times } = measured;
  const steps = [agreedStep(input, time), standingStep(input, time), ...downSteps(time)];
  if (availability === null)
    return [
      ...steps,
      step({
        rule: measured.known
          ? 'no time counts as up or down: neither met nor missed'
          : 'nothing is known of the time: neither met nor missed',
        source: 'H4.3',
        inputs: {},
        outcome: 'no data',
      }),
    ];
  steps.push(
    step({
      rule: 'availability = up ÷ (up + down)',
      source: 'H1.2',
      inputs: { up: `${countedMs} ms less ${decimalText(time.spentMs)} ms`, 'up + down': `${countedMs} ms` },
      outcome: `${availability.numerator} ÷ ${availability.denominator} = ${decimalText(percentOf(availability))} %`,
    }),
  );
  if (times)
    steps.push(
      step({
        rule: 'MTTR = down time of the outages ÷ failures; MTTF = the rest of up + down ÷ failures; MTBF = MTTR + MTTF',
        source: 'H3.2',
        inputs: {
          'down time of the outages': lengthText(time.outageMs),
          failures: String(time.failures),
          'up + down': lengthText(countedMs),
        },
        outcome: `MTTR ${roundedText(times.mttr)}, MTTF ${roundedText(times.mttf)}, MTBF ${roundedText(times.mtbf)}`,
      }),
    );
  return steps;
}

function agreedStep({ period, asOfMs }: StandingInput, { agreedMs, stretches: { agreed } }: Standing): ExplanationStep {
  return step({
    rule: 'agreed time: the hours of the calendar within the period, as far as facts are known',
    source: 'H1.2',
    inputs: {
      period: `${instantText(period.startMs)} to ${instantText(period.endMs)}`,
      'known up to': asOfMs === null ? 'its end' : instantText(asOfMs),
      ...(agreed.length > 1 ? listed(stretchLines(agreed), 'stretches') : {}),
    },
    outcome: lengthText(agreedMs),
  });
}

function standingStep({ policy }: StandingInput, time: Standing): ExplanationStep {
  const { excluded, maintained, unknown, tooShort } = time.stretches;
  const lines = [
    ...stretchLines(excluded, 'excluded'),
    ...stretchLines(maintained, 'maintenance'),
    ...stretchLines(unknown, 'unknown'),
    ...stretchLines(tooShort, 'too short to count'),
  ];
  return step({
    rule: 'each agreed instant is, by the first that applies: excluded, under maintenance, down, unknown, else up',
    source: 'H1.2',
    inputs: {
      'maintenance counts': COUNTS[policy.maintenance],
      'unknown time counts': COUNTS[policy.unknown],
      'an outage counts from': durationText(policy.minimumOutageMs),
      'a partial outage counts': PARTIAL[policy.partialOutages ?? 'BY_IMPACT'],
      'left out': lengthText(time.excludedMs),
      unknown: lengthText(time.unknownMs),
      ...listed(lines, 'stretches'),
    },
    outcome: `${lengthText(time.upMs)} up, ${lengthText(time.downMs)} down`,
  });
}

function downSteps(time: Standing): readonly ExplanationStep[] {
  const down = stretches(time.down);
  if (down.length === 0) return [];
  const lines = stretchLines(down).map(
    ([name, length], index) =>
      [name, down[index]?.impact === '1' ? length : `${length} × ${down[index]?.impact}`] as const,
  );
  return [
    step({
      rule: 'down time: outages that overlap count once, by the greatest impact at each instant',
      source: 'H1.2',
      inputs: listed(lines, 'stretches'),
      outcome: `${lengthText(time.downMs)} in ${time.failures === 1 ? '1 failure' : `${time.failures} failures`}`,
    }),
  ];
}

const PARTIAL = { BY_IMPACT: 'by its impact', WHOLE: 'as a whole one', NONE: 'not at all' } as const;

const COUNTS = { EXCLUDE: 'on neither side', UP: 'as up', DOWN: 'as down' } as const;

const roundedText = (time: Ratio): string => lengthText(Number(roundHalfEven(time)));
