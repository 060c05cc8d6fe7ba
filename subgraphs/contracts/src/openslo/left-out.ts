import type { ContractFile } from '../contract-file/format.ts';

/** Clauses beside the agreement that OpenSLO has no words for. */
const CLAUSES = ['noticeClock', 'graceTime', 'mayHoldNotice', 'maintenance', 'unknown', 'minimumOutage'] as const;

/** What a contract says that OpenSLO has no words for, by its place in the contract file. */
export const leftOutOf = ({ claimWindow, agreement, ...clauses }: ContractFile): string[] => [
  ...CLAUSES.filter(clause => clauses[clause] !== false),
  ...(claimWindow === null ? [] : ['claimWindow']),
  ...Object.entries(agreement ?? {})
    .filter(([, said]) => said !== null && !(Array.isArray(said) && said.length === 0))
    .map(([clause]) => `agreement/${clause}`),
];
