import type { ContractFile } from '../contract-file/format.ts';

/** Clauses beside the agreement that OpenSLO has no words for. */
const CLAUSES = [
  'noticeClock',
  'graceTime',
  'mayHoldNotice',
  'maintenance',
  'unknown',
  'minimumOutage',
  'partialOutages',
] as const;

/** OpenSLO counts good time in all time; it has no words for how long a failure lasts, or how often it comes. */
export const isTimeShare = ({ indicator }: ContractFile['targets'][number]): boolean => indicator === 'AVAILABILITY';

/** What a contract says that OpenSLO has no words for, by its place in the contract file. */
export const leftOutOf = ({ claimWindow, agreement, targets, ...clauses }: ContractFile): string[] => [
  ...targets
    .filter(target => !isTimeShare(target))
    .map(({ service, indicator, period }) => `targets/${service.name} ${indicator} ${period}`),
  ...CLAUSES.filter(clause => clauses[clause] !== false),
  ...(claimWindow === null ? [] : ['claimWindow']),
  ...Object.entries(agreement ?? {})
    .filter(([, said]) => said !== null && !(Array.isArray(said) && said.length === 0))
    .map(([clause]) => `agreement/${clause}`),
];
