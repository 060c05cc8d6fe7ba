import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { ContractFile } from '../contract-file/format.ts';
import { signedAgreement } from '../document/signed-agreement.fixture.ts';
import { leftOutOf } from './left-out.ts';
import { readOpenSlo } from './read-openslo.ts';
import { openSloOf } from './write-openslo.ts';

const { file: signed } = signedAgreement();
const file = { ...signed, targets: signed.targets.filter(({ indicator }) => indicator === 'AVAILABILITY') };
type Target = ContractFile['targets'][number];

/** A target of a contract as it should be read back. */
const asRead = ({ service, composition, surveys: _surveys, ...target }: Target) => ({
  ...target,
  service: service.name,
  serviceExternalId: service.externalId,
  composition: composition && JSON.stringify(composition),
});
const readOf = (yaml: string) => {
  const reading = readOpenSlo(yaml);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value;
};

const service = fc.record({
  name: fc.constantFrom('Datalab', 'datalab', '数据实验室', 'A & B: "c"', '-', 'yes', '1'),
  externalId: fc.constantFrom(null, 'datalab', '0x1'),
});
const target: fc.Arbitrary<Target> = fc.record({
  service,
  indicator: fc.constant('AVAILABILITY' as const),
  operator: fc.constantFrom('GTE' as const, 'GT' as const),
  value: fc.constantFrom('99.9', '99.90', '0', '100', '99.123456789012'),
  unit: fc.constant('PERCENT' as const),
  period: fc.constantFrom('MONTH' as const, 'QUARTER' as const, 'YEAR' as const, 'CONTRACT_YEAR' as const),
  measuredBy: fc.constantFrom('PROBES' as const, 'OUTAGES' as const, 'COMPOSITION' as const),
  staleAfter: fc.constantFrom(null, 'PT36H'),
  surveys: fc.constant(null),
  composition: fc.option(
    fc.record({
      atLeast: fc.integer({ min: 1, max: 3 }),
      parts: fc.array(
        fc.record({ service, measuredBy: fc.constant('PROBES' as const), staleAfter: fc.constant('PT1H') }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
});

test('targets of failures and of satisfaction have no words in OpenSLO: they are named, and leave no objective', () => {
  for (const named of ['targets/Portal MTTR MONTH', 'targets/Portal CSAT QUARTER'])
    expect(leftOutOf(signed)).toContain(named);
  expect(readOf(openSloOf(signed)).targets).toEqual(file.targets.map(asRead));
});

describe('targets that leave as OpenSLO', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 4 }), targets => {
        const { targets: read, leftOut } = readOf(openSloOf({ ...file, targets }));
        expect(read).toEqual(targets.map(asRead));
        expect(leftOut).toEqual([]);
      }),
    );
  });

  test('are a Service and an SLO each, with the calendar of the contract', () => {
    const objects = parseAllDocuments(openSloOf(file)).map(document => document.toJS() as Record<string, unknown>);
    expect(objects.map(({ kind }) => kind)).toEqual(['Service', 'Service', 'SLO', 'SLO']);
    expect(objects[2]).toMatchObject({
      apiVersion: 'openslo/v1',
      spec: {
        service: 'datalab',
        budgetingMethod: 'RatioTimeslices',
        timeWindow: [
          {
            duration: '1M',
            isRolling: false,
            calendar: { startTime: '2031-01-01 00:00:00', timeZone: 'Europe/Berlin' },
          },
        ],
        objectives: [{ targetPercent: 99.9, timeSliceWindow: '1m' }],
      },
    });
  });

  test('name what OpenSLO has no words for', () => {
    expect(leftOutOf(file)).toEqual(
      expect.arrayContaining(['noticeClock', 'graceTime', 'claimWindow', 'agreement/credits', 'agreement/support']),
    );
    expect(leftOutOf({ ...file, agreement: null, claimWindow: null, mayHoldNotice: false })).toEqual([
      'noticeClock',
      'graceTime',
      'maintenance',
      'unknown',
      'minimumOutage',
      'partialOutages',
    ]);
    expect(openSloOf(file)).toContain('surety-left-out: noticeClock, graceTime');
  });
});

const slo = (spec: string, name = 'web') => `apiVersion: openslo/v1
kind: SLO
metadata: { name: ${name} }
spec: { service: shop, ${spec} }
`;
const MONTHLY = 'timeWindow: [{ duration: 1M, calendar: { startTime: 2026-01-01 00:00:00, timeZone: UTC } }]';

describe('an OpenSLO file from elsewhere', () => {
  test.each<[string, string, string, string]>([
    ['targetPercent: 99.95', '1M', '99.95', 'MONTH'],
    ['target: 0.9995', '1Q', '99.95', 'QUARTER'],
    ['target: 0.29', '1Y', '29', 'YEAR'],
    ['targetPercent: 99', '3M', '99', 'QUARTER'],
  ])('with %s over %s promises %s %% over a %s', (objective, duration, value, period) => {
    const yaml = slo(
      `budgetingMethod: RatioTimeslices, objectives: [{ ${objective} }], timeWindow: [{ duration: ${duration}, isRolling: false }]`,
    );
    expect(readOf(yaml).targets).toMatchObject([
      { service: 'shop', value, period, operator: 'GTE', measuredBy: 'PROBES' },
    ]);
  });

  test.each<[string, string, number, RegExp]>([
    [
      'a rolling window',
      'budgetingMethod: Timeslices, objectives: [{ target: 0.9 }], timeWindow: [{ duration: 28d, isRolling: true }]',
      0,
      /time window/,
    ],
    [
      'a threshold',
      `budgetingMethod: Timeslices, indicator: { spec: { thresholdMetric: {} } }, objectives: [{ target: 0.9 }], ${MONTHLY}`,
      0,
      /threshold/,
    ],
    ['counted events', `budgetingMethod: Occurrences, objectives: [{ target: 0.9 }], ${MONTHLY}`, 1, /Occurrences/],
    [
      'alerts',
      `budgetingMethod: RatioTimeslices, objectives: [{ target: 0.9 }], alertPolicies: [], ${MONTHLY}`,
      1,
      /alertPolicies/,
    ],
    [
      'an indicator',
      `budgetingMethod: RatioTimeslices, indicatorRef: x, objectives: [{ target: 0.9 }, { target: 0.99 }], ${MONTHLY}`,
      2,
      /indicator/,
    ],
  ])('with %s: what has no counterpart is listed, not dropped', (_, spec, count, named) => {
    const { targets, leftOut } = readOf(slo(spec));
    expect(targets).toHaveLength(count);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatch(named);
    expect(leftOut[0]).toContain('SLO web');
  });

  test('with other objects names them', () => {
    const alert = 'apiVersion: openslo/v1\nkind: AlertPolicy\nmetadata: { name: on-call }\nspec: {}\n';
    expect(readOf(alert)).toEqual({ targets: [], leftOut: ['AlertPolicy on-call'] });
  });

  test.each<[string, string, RegExp]>([
    ['no YAML', 'a: [', /whole file/],
    ['nothing', '', /holds nothing/],
    ['another version', 'apiVersion: openslo/v2alpha\nkind: Service\nmetadata: { name: a }', /\/0\/apiVersion/],
    ['another kind', 'apiVersion: openslo/v1\nkind: Pod\nmetadata: { name: a }', /\/0\/kind/],
    ['no objective', slo(`budgetingMethod: Timeslices, objectives: [], ${MONTHLY}`), /\/0\/spec\/objectives/],
    [
      'a share above one',
      slo(`budgetingMethod: Timeslices, objectives: [{ target: 99.9 }]`),
      /objectives\/0\/target: .*at most 1/,
    ],
    ['aliases', `a: &a [1]\nb: [*a, *a]`, /aliases/],
  ])('of %s is refused with the place', (_, yaml, says) => {
    const reading = readOpenSlo(yaml);
    expect(reading).toMatchObject({ problem: { code: 'MALFORMED_FILE', path: ['yaml'] } });
    expect(reading.ok ? '' : reading.problem.message).toMatch(says);
  });
});
