import { localDateOf, startOfLocalDateMs } from '@surety/domain';
import type { Draft } from './draft.ts';
import { type Act, type Cast, PROBLEMS } from './stand-ins.ts';

const HOUR_MS = 3_600_000;

/** The provider gives notice at 10 o'clock of the day in the middle of the term (H7.4). */
export function giveNoticeHalfWay({ file: { timeZone } }: Draft, { contractId, term, manager }: Cast): readonly Act[] {
  const middle = localDateOf((term.startMs + term.endMs) / 2, timeZone);
  const give = async (): Promise<unknown> => {
    const { contract } = await manager.query<{ contract: { version: number } }>(
      'query ($id: ID!) { contract(id: $id) { version } }',
      { id: contractId },
    );
    return manager.mutate(
      'giveNotice',
      `mutation ($input: GiveNoticeInput!) { giveNotice(input: $input) { termination { id } ${PROBLEMS} } }`,
      {
        contractId,
        expectedVersion: contract.version,
        ground: 'OTHER',
        reason: 'Rehearsal: the provider gives the service up.',
        evidence: 'The rehearsal asks for it.',
      },
    );
  };
  return [{ at: new Date(startOfLocalDateMs(middle, timeZone) + 10 * HOUR_MS), act: give }];
}
