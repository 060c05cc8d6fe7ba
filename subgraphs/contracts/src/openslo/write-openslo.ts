import { stringify } from 'yaml';
import type { ContractFile } from '../contract-file/format.ts';
import type { PeriodUnit } from '../generated/types.ts';
import { isTimeShare, leftOutOf } from './left-out.ts';

type Target = ContractFile['targets'][number];

const DURATIONS: Readonly<Record<PeriodUnit, string>> = { MONTH: '1M', QUARTER: '1Q', YEAR: '1Y', CONTRACT_YEAR: '1Y' };

/** Where a contract's own words stand, so that it can be read back whole. */
export const ANNOTATION = {
  externalId: 'surety-external-id',
  operator: 'surety-operator',
  value: 'surety-value',
  period: 'surety-period',
  measuredBy: 'surety-measured-by',
  staleAfter: 'surety-stale-after',
  composition: 'surety-composition',
  leftOut: 'surety-left-out',
} as const;

/**
 * The targets of a contract as OpenSLO v1: a Service for each service, an SLO for each target of availability. What OpenSLO has no words for stands in
 * annotations, or is named in one.
 * @source OpenSLO specification v1: a time share is the average of slices (RatioTimeslices)
 */
export function openSloOf(file: ContractFile): string {
  const targets = file.targets.filter(isTimeShare);
  const names = namesOf(targets);
  const services = [...new Map(targets.map(({ service }) => [nameIn(names, service), service]))].map(
    ([name, { name: displayName, externalId }]) => ({
      apiVersion: 'openslo/v1',
      kind: 'Service',
      metadata: { name, displayName, ...(externalId && { annotations: { [ANNOTATION.externalId]: externalId } }) },
      spec: {},
    }),
  );
  const slos = targets.map((target, index) => sloOf(target, `${index + 1}`, nameIn(names, target.service), file));
  return [...services, ...slos].map(object => stringify(object, { lineWidth: 0 })).join('---\n');
}

function sloOf(target: Target, number: string, service: string, file: ContractFile) {
  return {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: {
      name: `target-${number}`,
      displayName: `${target.service.name}: ${target.indicator.toLowerCase()}`,
      annotations: annotationsOf(target, file),
    },
    spec: {
      description: `${file.title}: what ${file.provider.name} promises ${file.customer.name}`.slice(
        0,
        LONGEST_DESCRIPTION,
      ),
      service,
      indicator: {
        metadata: { name: `target-${number}-indicator` },
        spec: {
          ratioMetric: {
            counter: false,
            good: { metricSource: { type: 'Surety', spec: { time: 'up' } } },
            total: { metricSource: { type: 'Surety', spec: { time: 'agreed' } } },
          },
        },
      },
      timeWindow: [
        {
          duration: DURATIONS[target.period],
          isRolling: false,
          calendar: { startTime: `${beginOf(target.period, file.termStart)} 00:00:00`, timeZone: file.timeZone },
        },
      ],
      budgetingMethod: 'RatioTimeslices',
      objectives: [{ targetPercent: Number(target.value), timeSliceWindow: '1m' }],
    },
  };
}

const LONGEST_DESCRIPTION = 1050;

/** A contract's year begins with its term, any other period with the calendar's. */
const beginOf = (period: PeriodUnit, termStart: string): string =>
  period === 'CONTRACT_YEAR' ? termStart : `${termStart.slice(0, 'YYYY'.length)}-01-01`;

const annotationsOf = (target: Target, file: ContractFile): Record<string, string> => ({
  [ANNOTATION.operator]: target.operator,
  [ANNOTATION.value]: target.value,
  [ANNOTATION.period]: target.period,
  [ANNOTATION.measuredBy]: target.measuredBy,
  ...(target.staleAfter == null ? {} : { [ANNOTATION.staleAfter]: target.staleAfter }),
  ...(target.composition == null ? {} : { [ANNOTATION.composition]: JSON.stringify(target.composition) }),
  [ANNOTATION.leftOut]: leftOutOf(file).join(', '),
});

const LONGEST_NAME = 50;

/** A name of RFC 1123 for each service: its own letters where it has some, and a number where two would be alike. */
function namesOf(targets: readonly Target[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { service } of targets) {
    const words =
      service.name
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? '';
    const name = words.slice(0, LONGEST_NAME).replace(/-+$/, '') || 'service';
    const isTaken = [...names.values()].includes(name);
    if (!names.has(keyOf(service))) names.set(keyOf(service), isTaken ? `${name}-${names.size + 1}` : name);
  }
  return names;
}

const keyOf = (service: Target['service']): string => JSON.stringify([service.name, service.externalId]);
const nameIn = (names: ReadonlyMap<string, string>, service: Target['service']): string =>
  names.get(keyOf(service)) ?? '';
