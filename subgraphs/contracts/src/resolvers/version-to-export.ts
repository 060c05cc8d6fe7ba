import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { contractFileFormat } from '../contract-file/format.ts';
import type { SignatureLine } from '../document/agreement-document.ts';
import type { ExportedVersion } from '../document/exported.ts';
import type { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { known } from '../persistence/loaders.ts';
import { hashOf } from '../rules/canonical-content.ts';
import { followsIndexation } from '../rules/fee-indexation.ts';
import { promisesOf } from './version-content.ts';

/** A version whose text was kept. */
export type ReadableVersion = ContractVersion & { readonly canonical: string };

/** Everything that a file of a version says. */
export async function versionToExport(
  contract: Contract,
  version: ReadableVersion,
  schema: GraphQLSchema,
  ctx: Context,
): Promise<ExportedVersion> {
  const { loaders } = ctx;
  const { canonical, number, content, indexation } = version;
  const promises = await promisesOf(version, ctx);
  const signatures = (await loaders.signaturesOfContract.load(contract.id)).filter(
    ({ versionNumber }) => versionNumber === number,
  );
  const lineOf = async (partyId: string): Promise<SignatureLine> => {
    const signature = signatures.find(each => each.partyId === partyId);
    if (!signature) return null;
    const by = signature.contactId === null ? null : (await known(loaders.contact, signature.contactId)).name;
    return { by, at: signature.at, hash: signature.hash };
  };
  return {
    canonical,
    file: contractFileFormat(schema).parse(JSON.parse(canonical)),
    signed: {
      number,
      hash: hashOf(canonical),
      promises: await Promise.all(
        promises.map(async ({ serviceId, ...promise }) => ({
          ...promise,
          service: (await known(loaders.service, serviceId)).name,
        })),
      ),
      provider: await lineOf(contract.providerId),
      customer: await lineOf(contract.customerId),
      indexed: indexation && { indexation, followsClause: followsIndexation(content, indexation) },
      signedElsewhereOn: number === 1 ? contract.signedElsewhereOn : null,
    },
  };
}
