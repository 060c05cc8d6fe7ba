import type { Context } from '../context.ts';
import type { ContractVersion, Target } from '../persistence/contract-version.ts';
import { known, type Loaders } from '../persistence/loaders.ts';
import { contractPromises, servicesOf } from '../rules/contract-promises.ts';
import { contractWarnings } from '../rules/contract-warnings.ts';
import { contentGoneBy } from './catalogue-of-contract.ts';

type Version = Pick<ContractVersion, 'contractId' | 'number' | 'content'>;

/** What a version promises, per service. */
export const targetsOf = async (
  { contractId, number }: Omit<Version, 'content'>,
  loaders: Loaders,
): Promise<readonly Target[]> =>
  (await loaders.targetsOfContract.load(contractId)).filter(target => target.contentVersion === number);

/** Each figure that a version promises, with where it comes from. */
export const promisesOf = async (version: Version, ctx: Context) =>
  contractPromises(
    await targetsOf(version, ctx.loaders),
    version.content.agreement ?? null,
    await contentGoneBy(version.contractId, ctx),
  );

/** What a good agreement would say otherwise. */
export async function warningsOf(version: Version, ctx: Context) {
  const { loaders } = ctx;
  const targets = await targetsOf(version, loaders);
  const agreement = version.content.agreement ?? null;
  const services = await Promise.all(servicesOf(targets, agreement).map(id => known(loaders.service, id)));
  const categories = new Map(services.map(({ id, category }) => [id, category]));
  return contractWarnings({ targets, agreement, catalogue: await contentGoneBy(version.contractId, ctx), categories });
}
