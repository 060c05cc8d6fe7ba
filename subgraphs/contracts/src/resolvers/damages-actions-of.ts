import type { Context } from '../context.ts';
import type { Breach } from '../persistence/breach.ts';
import { known } from '../persistence/loaders.ts';
import { claimableUntil } from '../rules/claimable-until.ts';
import { damagesActions } from '../rules/damages.ts';

/** What the caller may do with damages for a breach now. */
export async function damagesActionsOf(breach: Breach, { loaders, identity, signatory, now }: Context) {
  const contract = await known(loaders.contract, breach.contractId);
  const [compensation] = await loaders.compensationsOfBreach.load(breach.id);
  const [damages = null] = await loaders.damagesOfBreach.load(breach.id);
  const until = claimableUntil(breach, contract, await loaders.versionsOfContract.load(contract.id));
  const isProvider = (await signatory()).partyId === contract.providerId;
  return damagesActions(
    { breach, until: compensation?.claimableUntil ?? until, damages, timeZone: contract.timeZone },
    {
      isCustomer: identity.roles.includes('customer'),
      isProviderManager: identity.roles.includes('manager') && isProvider,
    },
    await now(),
  );
}
