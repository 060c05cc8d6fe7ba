import { hoursIso } from '../time/duration.ts';
import type { DefaultLevel } from './catalogue.ts';
import type { ServiceLevel } from './level.ts';

/** Figures that are promised of a service. */
export type PromisedFigure =
  | 'AVAILABILITY'
  | 'MTTR'
  | 'MTTF'
  | 'SATISFACTION'
  | 'REQUEST_RESPONSE'
  | 'FAULT_RESPONSE'
  | 'RECOVERY'
  | 'URGENT_ANSWER'
  | 'GENERAL_ANSWER'
  | 'REQUEST_RESOLUTION'
  | 'PROBLEM_FIX'
  | 'PROBLEM_VERIFICATION';

/** A promised figure, and where it comes from. Of `within` (ISO 8601) and `percent` (a decimal) one is null. */
export type ServicePromise = {
  readonly figure: PromisedFigure;
  readonly within: string | null;
  readonly percent: string | null;
  readonly origin: 'CONTRACT' | 'LEVEL' | 'DEFAULT_LEVEL' | 'PROCESS';
  /** Item of the handbook that gives the figure, or that asks the contract for it. */
  readonly item: string;
};

/** What the contract itself says of a service; a figure that it leaves open is null or absent. Durations are ISO 8601, percents decimals. */
export type OwnFigures = Readonly<Partial<Record<PromisedFigure, string | null>>>;

type Rule = {
  readonly figure: PromisedFigure;
  /** Where the handbook asks the contract for it. */
  readonly item: string;
  readonly ofLevel?: (level: ServiceLevel) => string;
  readonly byDefault?: (
    level: DefaultLevel,
    critical: boolean,
  ) => Pick<ServicePromise, 'origin' | 'item'> & { readonly value: string };
};

const ofDefaultLevel = (value: string, item = 'H2.3') => ({ value, origin: 'DEFAULT_LEVEL', item }) as const;
const ofProcess = (value: string, item: string) => ({ value, origin: 'PROCESS', item }) as const;

const RULES: readonly Rule[] = [
  {
    figure: 'AVAILABILITY',
    item: 'H3.3',
    ofLevel: level => level.availabilityPercent,
    byDefault: level => ofDefaultLevel(level.availabilityPercent),
  },
  { figure: 'MTTR', item: 'H3.3', ofLevel: level => hoursIso(level.mttrHours) },
  { figure: 'MTTF', item: 'H3.3', ofLevel: level => hoursIso(level.mttfHours) },
  { figure: 'SATISFACTION', item: 'H3.3', byDefault: level => ofDefaultLevel(level.satisfactionPercent) },
  { figure: 'REQUEST_RESPONSE', item: 'H7.1', byDefault: level => ofDefaultLevel(level.requestResponse) },
  { figure: 'FAULT_RESPONSE', item: 'H7.1', byDefault: level => ofDefaultLevel(level.faultResponse) },
  {
    figure: 'RECOVERY',
    item: 'H7.1',
    byDefault: (level, critical) => (critical ? ofDefaultLevel('PT2H', 'H6.1') : ofDefaultLevel(level.recovery)),
  },
  { figure: 'URGENT_ANSWER', item: 'H4.2', byDefault: () => ofProcess('PT24H', 'H4.2') },
  { figure: 'GENERAL_ANSWER', item: 'H4.2', byDefault: () => ofProcess('PT48H', 'H4.2') },
  { figure: 'REQUEST_RESOLUTION', item: 'H5.1', byDefault: () => ofProcess('PT72H', 'H5.1') },
  { figure: 'PROBLEM_FIX', item: 'H5.1', byDefault: () => ofProcess('PT48H', 'H5.1') },
  { figure: 'PROBLEM_VERIFICATION', item: 'H5.1', byDefault: () => ofProcess('PT72H', 'H5.1') },
];

const SHARES: readonly PromisedFigure[] = ['AVAILABILITY', 'SATISFACTION'];

/**
 * Which figure applies of each that the handbook names: the contract's own, else its level's, else the default level's, else that of the
 * processes. A figure that nobody gives is not promised.
 * @param catalogue its default level, and the level that the service was agreed at; null for none
 * @param critical recovery of a critical service is due within 2 hours
 * @source handbook, "Which figure applies"; H2.3, H3.1, H4.2, H5.1, H6.1
 */
export function servicePromises(
  own: OwnFigures,
  { level, defaultLevel }: { readonly level: ServiceLevel | null; readonly defaultLevel: DefaultLevel },
  { critical }: { readonly critical: boolean },
): readonly ServicePromise[] {
  return RULES.flatMap(({ figure, item, ofLevel, byDefault }) => {
    const said = own[figure];
    if (said != null) return [promise(figure, said, { origin: 'CONTRACT', item })];
    if (level && ofLevel) return [promise(figure, ofLevel(level), { origin: 'LEVEL', item: 'H3.1' })];
    if (!byDefault) return [];
    const { value, ...from } = byDefault(defaultLevel, critical);
    return [promise(figure, value, from)];
  });
}

const promise = (
  figure: PromisedFigure,
  value: string,
  from: Pick<ServicePromise, 'origin' | 'item'>,
): ServicePromise => {
  const isShare = SHARES.includes(figure);
  return { figure, within: isShare ? null : value, percent: isShare ? value : null, ...from };
};
