import { problemAnswer } from '@surety/platform/decide';
import type { QueryResolvers } from '../../generated/types.ts';
import { readOpenSlo as read } from '../../openslo/read-openslo.ts';

export const readOpenSlo: NonNullable<QueryResolvers['readOpenSlo']> = (_parent, { yaml }) => {
  const reading = read(yaml);
  return reading.ok
    ? { ...reading.value, problems: [] }
    : { targets: [], leftOut: [], problems: [problemAnswer(reading.problem)] };
};
