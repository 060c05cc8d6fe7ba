import { summedLedger } from '@surety/domain';
import type { Context } from '../context.ts';
import type { Breach } from '../persistence/breach.ts';
import { known } from '../persistence/loaders.ts';
import { claimableUntil } from '../rules/claimable-until.ts';
import { creditActions, limitOf } from '../rules/credit-actions.ts';

/** What the caller may do with a breach's credit now. */
export async function creditActionsOf(breach: Breach, { loaders, identity, signatory, now }: Context) {
  const contract = await known(loaders.contract, breach.contractId);
  const [compensation = null] = await loaders.compensationsOfBreach.load(breach.id);
  const entries = compensation ? await loaders.entriesOfCompensation.load(compensation.id) : [];
  const until = claimableUntil(breach, contract, await loaders.versionsOfContract.load(contract.id));
  const contacts = await loaders.contactsOfParty.load(contract.providerId);
  const { roles, subject } = identity;
  return creditActions(
    {
      kind: breach.kind,
      standing: breach.standing,
      claimableUntil: compensation ? compensation.claimableUntil : until,
      compensation,
      balances: summedLedger(entries.filter(({ currency }) => currency === compensation?.currency)),
      timeZone: contract.timeZone,
    },
    {
      roles,
      subject,
      isProvider: (await signatory()).partyId === contract.providerId,
      limitMinor: limitOf(contacts, subject, compensation?.currency ?? null),
    },
    await now(),
  );
}
