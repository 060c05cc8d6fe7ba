import { type Continuation, feeMonthsOf, localDateOf } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput } from '../generated/types.ts';
import type { Agreement } from '../persistence/agreement.ts';
import type { Contract } from '../persistence/contract.ts';
import { ContractVersion, Target } from '../persistence/contract-version.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';
import { canonicalContent, hashOf, saidIn, type TargetContent } from '../rules/canonical-content.ts';
import type { CheckedTerms } from '../rules/contract-terms.ts';
import { enteredTarget } from '../rules/entered-target.ts';
import type { FeeIndexation } from '../rules/fee-indexation.ts';
import { levelOf } from '../rules/level.ts';
import type { Side, VersionState } from '../rules/negotiation.ts';
import { weightedWords } from '../rules/search-words.ts';

export type NewVersion = {
  readonly terms: ContractTermsInput;
  readonly checked: CheckedTerms;
  readonly number: number;
  /** Epoch milliseconds. */
  readonly effectiveFromMs: number;
  readonly state: VersionState;
  readonly proposedBy: Side;
  readonly offerExpiresAt?: Date;
  readonly reason?: string;
  /** By which of the contract's own words it comes about; left out for one that sides propose. */
  readonly continuation?: Continuation;
  /** The review that it comes out of; left out for one that comes out of none. */
  readonly reviewId?: string;
  /** What the indexation clause before it gives for its term; left out where it begins none, or nothing is indexed. */
  readonly indexation?: FeeIndexation | null;
  /** The text that a side signed already; left out: as it reads now. */
  readonly canonical?: string;
};

/** Writes a version of a contract's content with its targets and its canonical text. It is never changed but for what becomes of it. */
export async function addVersion(tx: Tx, contract: Contract, version: NewVersion): Promise<ContractVersion> {
  const { number } = version;
  const { content, effectiveFrom, entered, named, ...worded } = await wordVersion(tx, contract, version);
  const { provider, customer, services, supportingParties } = named;
  const canonical = version.canonical ?? worded.canonical;
  const shared = { tenant: contract.tenant, contractId: contract.id, customerId: contract.customerId };
  const row = tx.em.create(ContractVersion, {
    ...shared,
    id: tx.newId('ver'),
    number,
    content,
    effectiveFrom,
    state: version.state,
    proposedById: version.proposedBy === 'PROVIDER' ? contract.providerId : contract.customerId,
    proposedAt: new Date(tx.now),
    offerExpiresAt: version.offerExpiresAt ?? null,
    reason: version.reason ?? null,
    answer: null,
    continuation: version.continuation ?? null,
    reviewId: version.reviewId ?? null,
    feeMonths: await feeMonthsIn(tx, contract, version),
    indexation: version.indexation ?? null,
    canonical,
    hash: hashOf(canonical),
    levelReached: levelOf(entered),
    search: weightedWords({
      titles: [content.title, contract.externalId],
      names: [provider, customer, ...services.values(), ...supportingParties.values()].flatMap(
        ({ name, externalId }) => [name, externalId],
      ),
      content: saidIn(canonical),
    }),
    assessedPeriods: null,
    assessedAt: null,
  });
  for (const [position, target] of entered.entries())
    tx.em.create(Target, {
      ...shared,
      ...target,
      id: tx.newId('tgt'),
      versionId: row.id,
      contentVersion: number,
      position,
    });
  return row;
}

/** Over how many months the version spreads a fee for the term, which depends on the version that it follows. */
async function feeMonthsIn({ em }: Tx, contract: Contract, version: NewVersion): Promise<number | null> {
  const former = await em.findOne(
    ContractVersion,
    { contractId: contract.id, state: 'SIGNED' },
    { orderBy: { number: 'desc' } },
  );
  const { termEnd, timeZone } = version.terms;
  const effectiveFrom = localDateOf(version.effectiveFromMs, timeZone);
  const next = { effectiveFrom, termEnd, continuation: version.continuation ?? null };
  return feeMonthsOf(former && { ...former.content, feeMonths: former.feeMonths }, next);
}

/** What a version says, in full and as one text, before it is written. */
export async function wordVersion(
  tx: Tx,
  contract: Contract,
  { terms, checked, effectiveFromMs }: Pick<NewVersion, 'terms' | 'checked' | 'effectiveFromMs'>,
) {
  const { targets, externalId: _externalId, providerId: _providerId, customerId: _customerId, ...clauses } = terms;
  const content = { ...clauses, claimWindow: checked.claimWindow, agreement: checked.agreement };
  const effectiveFrom = new Date(effectiveFromMs);
  const entered = targets.map(enteredTarget);
  const named = {
    provider: await tx.em.findOneOrFail(Party, { id: contract.providerId }),
    customer: await tx.em.findOneOrFail(Party, { id: contract.customerId }),
    services: await servicesOf(tx, entered, checked.agreement),
    supportingParties: await supportingPartiesOf(tx, checked.agreement),
  };
  const canonical = canonicalContent({ content, effectiveFrom, targets: entered, ...named });
  return { content, effectiveFrom, entered, named, canonical };
}

async function servicesOf(
  { em }: Tx,
  targets: readonly TargetContent[],
  agreement: Agreement | null,
): Promise<ReadonlyMap<string, Service>> {
  const ids = [
    ...targets.flatMap(({ serviceId, composition }) => [
      serviceId,
      ...(composition?.parts ?? []).map(part => part.serviceId),
    ]),
    ...(agreement?.services ?? []).map(({ serviceId }) => serviceId),
  ];
  const services = await em.find(Service, { id: { $in: [...new Set(ids)] } });
  return new Map(services.map(service => [service.id, service]));
}

async function supportingPartiesOf({ em }: Tx, agreement: Agreement | null): Promise<ReadonlyMap<string, Party>> {
  const ids = (agreement?.supportingParties ?? []).map(({ partyId }) => partyId);
  return new Map((await em.find(Party, { id: { $in: ids } })).map(party => [party.id, party]));
}
