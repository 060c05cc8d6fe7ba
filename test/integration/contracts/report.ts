import type { Problem } from '../../support/subgraph.ts';
import { type Cast, type TakenOver, takeOver } from './actors.ts';
import { type Caller, customer, type House } from './house.ts';
import { breachSeen, type RemedyView, tell } from './remedy.ts';

/** What somebody reports: the service was changed, in February 2031. */
export const WHAT = {
  kind: 'CHANGED_CONTENT',
  occurredAt: '2031-02-20T08:00:00Z',
  what: 'Backups are made weekly, not daily.',
};

type Reported = { readonly breach: RemedyView | null; readonly problems: readonly Problem[] };

/** Reports a breach of a contract. */
export async function report(
  house: House,
  caller: Caller,
  contract: Pick<TakenOver, 'id'>,
  serviceId: string,
  changes: object = {},
): Promise<Reported> {
  const input = { contractId: contract.id, serviceId, ...WHAT, ...changes };
  const { breach, problems } = await house.mutate<{ breach: { id: string } | null }>(
    caller,
    'reportBreach',
    input,
    'breach { id }',
  );
  return { breach: breach && (await breachSeen(house, breach.id)), problems };
}

/** A breach that was reported, and that the customer was told of. */
export async function toldReport(house: House, cast: Cast, caller: Caller = customer, changes: object = {}) {
  const contract = await takeOver(house, cast, changes);
  const { breach, problems } = await report(house, caller, contract, cast.serviceId);
  if (breach === null) throw new Error(problems.map(({ code }) => code).join());
  await tell(house, breach.id);
  return { contract, breachId: breach.id };
}
