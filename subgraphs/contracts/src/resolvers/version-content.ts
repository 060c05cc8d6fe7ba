import { CATALOGUE } from '@surety/domain';
import type { ContractVersion, Target } from '../persistence/contract-version.ts';
import { known, type Loaders } from '../persistence/loaders.ts';
import { contractPromises, servicesOf } from '../rules/contract-promises.ts';
import { contractWarnings } from '../rules/contract-warnings.ts';

type Version = Pick<ContractVersion, 'contractId' | 'number' | 'content'>;

/** What a version promises, per service. */
export const targetsOf = async (
  { contractId, number }: Omit<Version, 'content'>,
  loaders: Loaders,
): Promise<readonly Target[]> =>
  (await loaders.targetsOfContract.load(contractId)).filter(target => target.contentVersion === number);

/** Each figure that a version promises, with where it comes from. */
export const promisesOf = async (version: Version, loaders: Loaders) =>
  contractPromises(await targetsOf(version, loaders), version.content.agreement ?? null, CATALOGUE.levels);

/** What a good agreement would say otherwise. */
export async function warningsOf(version: Version, loaders: Loaders) {
  const targets = await targetsOf(version, loaders);
  const agreement = version.content.agreement ?? null;
  const services = await Promise.all(servicesOf(targets, agreement).map(id => known(loaders.service, id)));
  const categories = new Map(services.map(({ id, category }) => [id, category]));
  return contractWarnings({ targets, agreement, levels: CATALOGUE.levels, categories });
}
