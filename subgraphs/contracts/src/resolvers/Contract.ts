import { type Identity, isLimitedToParty } from '@surety/platform/identity';
import { pageOf } from '@surety/platform/pages';
import { exported } from '../document/exported.ts';
import type { ContractResolvers } from '../generated/types.ts';
import { breachesPage } from '../persistence/breach-repository.ts';
import { changesPage } from '../persistence/change-repository.ts';
import type { Contract as ContractRow } from '../persistence/contract.ts';
import { proposalOf } from '../persistence/contract-repository.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { known, type Loaders } from '../persistence/loaders.ts';
import { Notification } from '../persistence/notification.ts';
import { termEndOf } from '../persistence/term-end.ts';
import { shownTermination } from '../persistence/termination-repository.ts';
import { contractActions } from '../rules/allowed-actions.ts';
import { differences } from '../rules/differences.ts';
import { isOpen, isVisibleTo } from '../rules/negotiation.ts';
import { pendingDecisions } from '../rules/pending-decisions.ts';
import { isRunning } from '../rules/termination-course.ts';
import { catalogueOf } from './catalogue-of-contract.ts';
import { nextFeeOf } from './next-fee-of.ts';
import { notFound } from './not-found.ts';
import { supplementsOfContract } from './supplements-of-contract.ts';
import { terminationGroundsOf } from './termination-grounds-of.ts';
import { assessmentOf, promisesOf, targetsOf, warningsOf } from './version-content.ts';
import { type ReadableVersion, versionToExport } from './version-to-export.ts';

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.contract.load(id),
  provider: ({ providerId }, _args, { loaders }) => known(loaders.party, providerId),
  customer: ({ customerId }, _args, { loaders }) => known(loaders.party, customerId),
  catalogue: (contract, _args, { loaders }) => catalogueOf(contract, loaders),
  targets: async (contract, _args, { loaders }) => targetsOf(await inForce(contract, loaders), loaders),
  claimWindow: async (contract, _args, { loaders }) => (await inForce(contract, loaders)).content.claimWindow ?? null,
  agreement: async (contract, _args, { loaders }) => (await inForce(contract, loaders)).content.agreement ?? null,
  promises: async (contract, _args, ctx) => promisesOf(await inForce(contract, ctx.loaders), ctx),
  warnings: async (contract, _args, ctx) => warningsOf(await inForce(contract, ctx.loaders), ctx),
  versions: (contract, _args, { loaders, identity }) => visibleVersions(contract, loaders, identity),
  openProposal: async (contract, _args, { loaders, identity }) => {
    const newest = (await visibleVersions(contract, loaders, identity)).at(-1);
    return newest && isOpen(newest.state) ? newest : null;
  },
  supplements: (contract, _args, { loaders }) => supplementsOfContract(contract, loaders),
  differences: async (contract, { from, to }, { loaders, identity }) => {
    const versions = await visibleVersions(contract, loaders, identity);
    return differences(readable(versions, from).canonical, readable(versions, to).canonical);
  },
  export: async (contract, { format, version, language }, ctx, { schema }) => {
    const versions = await visibleVersions(contract, ctx.loaders, ctx.identity);
    const wanted = readable(versions, version ?? contract.contentVersion);
    return exported(await versionToExport(contract, wanted, schema, ctx), format, language);
  },
  pendingDecisions: async (contract, _args, { loaders }) => {
    const newest = await newestOf(contract, loaders);
    const signatures = await loaders.signaturesOfContract.load(contract.id);
    return pendingDecisions(
      contract,
      proposalOf(contract, newest),
      signatures.filter(({ versionNumber }) => versionNumber === newest.number).map(({ partyId }) => partyId),
    );
  },
  termination: async ({ id }, _args, { loaders }) => shownTermination(await loaders.terminationsOfContract.load(id)),
  terminations: ({ id }, _args, { loaders }) => loaders.terminationsOfContract.load(id),
  suspensions: ({ id }, _args, { loaders }) => loaders.suspensionsOfContract.load(id),
  reopenings: ({ id }, _args, { loaders }) => loaders.reopeningsOfContract.load(id),
  renewals: ({ id }, _args, { loaders }) => loaders.renewalsOfContract.load(id),
  suspended: async ({ id }, _args, { loaders }) =>
    (await loaders.suspensionsOfContract.load(id)).at(-1)?.state === 'IN_FORCE',
  assessment: async ({ id }, { version: number }, ctx) => {
    const versions = await ctx.loaders.versionsOfContract.load(id);
    const version = number == null ? versions.at(-1) : versions.find(each => each.number === number);
    return version ? assessmentOf(version, ctx) : null;
  },
  signatures: async ({ id, contentVersion }, _args, { loaders }) =>
    (await loaders.signaturesOfContract.load(id)).filter(({ versionNumber }) => versionNumber === contentVersion),
  documents: async ({ id }, _args, { loaders }) =>
    (await loaders.documentsOfContract.load(id)).filter(({ removedAt }) => removedAt === null),
  breaches: ({ id }, page, { em }) => breachesPage(em, { contractId: id }, page),
  changes: ({ id }, page, { em }) => changesPage(em, { contractId: id }, page),
  notifications: ({ id }, page, { em }) =>
    pageOf(em, Notification, { contractId: id }, { requestedAt: 'asc', id: 'asc' }, page),
  progress: async ({ id }, _args, { loaders }) => (await loaders.progressOfRecord.load(id)).at(-1) ?? null,
  allowedActions: async (contract, _args, { identity, loaders, signatory, now }) => {
    const newest = await newestOf(contract, loaders);
    const signatures = await loaders.signaturesOfContract.load(contract.id);
    const versions = await loaders.versionsOfContract.load(contract.id);
    const renewals = await loaders.renewalsOfContract.load(contract.id);
    const terminations = await loaders.terminationsOfContract.load(contract.id);
    return contractActions(
      {
        ...contract,
        newest: proposalOf(contract, newest),
        latest: (await loaders.suspensionsOfContract.load(contract.id)).at(-1) ?? null,
        terminations: terminations.map(({ phase }) => phase),
        end:
          termEndOf(contract, versions, renewals, terminations.find(({ phase }) => isRunning(phase)) ?? null)
            ?.renewable ?? null,
      },
      identity.roles,
      await signatory(),
      signatures.filter(({ versionNumber }) => versionNumber === newest.number).map(({ partyId }) => partyId),
      await now(),
    );
  },
  ledger: contract => contract,
  terminationGrounds: (contract, _args, { loaders }) => terminationGroundsOf(contract, loaders),
  closedAt: ({ closedAt }) => closedAt ?? null,
  erasedAt: ({ erasedAt }) => erasedAt ?? null,
  nextFee: (contract, _args, { loaders }) => nextFeeOf(contract, loaders),
};

/** A draft is the provider's own until it is offered. */
const visibleVersions = async (
  { id }: ContractRow,
  loaders: Loaders,
  identity: Identity,
): Promise<ContractVersion[]> => {
  const side = isLimitedToParty(identity) ? 'CUSTOMER' : null;
  return (await loaders.versionsOfContract.load(id)).filter(({ state }) => isVisibleTo(side, state));
};

/** A version by its number, with its text. */
function readable(versions: readonly ContractVersion[], number: number): ReadableVersion {
  const version = versions.find(each => each.number === number);
  if (version?.canonical == null) throw notFound('version', String(number));
  return version as ReadableVersion;
}

const newestOf = async ({ id }: ContractRow, loaders: Loaders): Promise<ContractVersion> => {
  const newest = (await loaders.versionsOfContract.load(id)).at(-1);
  if (!newest) throw new Error(`The contract ${id} has no version.`);
  return newest;
};

/** The version whose content the contract has at present. */
const inForce = async ({ id, contentVersion }: ContractRow, loaders: Loaders): Promise<ContractVersion> => {
  const version = (await loaders.versionsOfContract.load(id)).find(({ number }) => number === contentVersion);
  if (!version) throw new Error(`The contract ${id} has no version ${contentVersion}.`);
  return version;
};
