import { graphClient } from '@surety/tools/graph-client';
import { PROBLEMS, record, type Users } from '../house/contracts.ts';

const MINUTE = 60_000;

/** An hour of outage in each of some months: this one, which is just over, or months before. */
export const recordOutages = (users: Users, service: string, monthsAgo: readonly number[]): Promise<unknown> => {
  const now = new Date();
  const rows = monthsAgo.map(ago => {
    const start = ago === 0 ? now.getTime() - 61 * MINUTE : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 10);
    return { reference: `${ago} months ago`, start: new Date(start), end: new Date(start + 60 * MINUTE) };
  });
  return record(users, service, rows);
};

/** The provider says why a breach came about. */
export const analyse = ({ graphUrl, tokens }: Users, breachId: string, expectedVersion: number): Promise<unknown> =>
  graphClient(graphUrl, tokens.manager).mutate(
    'analyseBreach',
    `mutation ($input: AnalyseBreachInput!) { analyseBreach(input: $input) { breach { id } ${PROBLEMS} } }`,
    { breachId, expectedVersion, cause: 'A disk was full.', improvement: 'Disks are watched.' },
  );
