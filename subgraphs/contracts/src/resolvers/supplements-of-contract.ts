import type { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import type { Loaders } from '../persistence/loaders.ts';
import type { Settlement } from '../persistence/settlement.ts';
import { otherSide, type Side } from '../rules/negotiation.ts';
import { sideOf } from '../rules/signing.ts';
import { type Numbered, supplementsOf } from '../rules/supplements.ts';

export type SupplementShown = Numbered<ContractVersion, Settlement> & { readonly contract: Contract };

/** One side's signature: the contact who signed, and the subject of the token where no contact was kept. */
export type SupplementSignatureShown = {
  readonly side: Side;
  readonly partyId: string;
  readonly contactId: string | null;
  readonly subject: string | null;
  readonly at: Date;
};

/** Versions after the first that both sides signed, and settlements that both sides signed (H7.3.3). */
export async function supplementsOfContract(contract: Contract, loaders: Loaders): Promise<SupplementShown[]> {
  const signed = (await loaders.versionsOfContract.load(contract.id))
    .filter(({ state, continuation }) => state === 'SIGNED' && continuation === null)
    .slice(1);
  const signatures = await loaders.signaturesOfContract.load(contract.id);
  const versions = signed.map(version => {
    const under = signatures.filter(({ versionNumber }) => versionNumber === version.number);
    return { version, signedAt: under.at(-1)?.at ?? version.proposedAt };
  });
  const settlements = (await loaders.settlementsOfContract.load(contract.id)).filter(
    ({ state }) => state === 'ACCEPTED',
  );
  return supplementsOf(versions, settlements).map(supplement => ({ ...supplement, contract }));
}

/** Who signed a supplement for each side, the earlier first. */
export async function signaturesOfSupplement(
  { contract, version, settlement }: SupplementShown,
  loaders: Loaders,
): Promise<SupplementSignatureShown[]> {
  if (settlement !== null) return signaturesOfSettlement(contract, settlement);
  return (await loaders.signaturesOfContract.load(contract.id))
    .filter(({ versionNumber }) => versionNumber === version?.number)
    .flatMap(({ partyId, contactId, at }) => {
      const side = sideOf(contract, partyId);
      return side === null ? [] : [{ side, partyId, contactId, subject: null, at }];
    });
}

function signaturesOfSettlement(
  { providerId, customerId }: Contract,
  {
    proposedBySide,
    proposedBy,
    proposedByContactId,
    proposedAt,
    acceptedBy,
    acceptedByContactId,
    answeredAt,
  }: Settlement,
): SupplementSignatureShown[] {
  const partyOf = (side: Side): string => (side === 'PROVIDER' ? providerId : customerId);
  const other = otherSide(proposedBySide);
  return [
    {
      side: proposedBySide,
      partyId: partyOf(proposedBySide),
      contactId: proposedByContactId,
      subject: proposedBy,
      at: proposedAt,
    },
    {
      side: other,
      partyId: partyOf(other),
      contactId: acceptedByContactId,
      subject: acceptedBy,
      at: answeredAt ?? proposedAt,
    },
  ];
}
