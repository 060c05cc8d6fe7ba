import type { Money } from '@surety/domain';
import type { Context } from '../context.ts';
import type { ContractVersion, Target } from '../persistence/contract-version.ts';
import { known, type Loaders } from '../persistence/loaders.ts';
import { type AssessedPeriod, type AssessmentFinding, assessmentFindings, totalCredit } from '../rules/assessment.ts';
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

/** An assessment as the graph shows it. */
export type AssessmentShown = {
  readonly at: Date;
  readonly findings: readonly (AssessmentFinding & { readonly target: Target })[];
  readonly periods: readonly (AssessedPeriod & { readonly target: Target; readonly credit: Money | null })[];
  readonly credits: Money | null;
};

/** How a version would have come out in the past; null while nobody has looked. */
export async function assessmentOf(
  version: Version & Pick<ContractVersion, 'assessedAt' | 'assessedPeriods'>,
  ctx: Context,
): Promise<AssessmentShown | null> {
  const { assessedAt: at, assessedPeriods: periods } = version;
  if (at === null || periods === null) return null;
  const targets = await targetsOf(version, ctx.loaders);
  const { levels } = await contentGoneBy(version.contractId, ctx);
  const currency = version.content.agreement?.fees?.currency ?? null;
  const withTarget = <T extends { readonly targetId: string }>(of: T): (T & { readonly target: Target })[] =>
    targets.filter(({ id }) => id === of.targetId).map(target => ({ ...of, target }));
  return {
    at,
    findings: assessmentFindings(periods, targets, levels, currency).flatMap(withTarget),
    periods: periods.flatMap(withTarget).map(period => ({
      ...period,
      credit: period.creditMinor === null || currency === null ? null : { minor: period.creditMinor, currency },
    })),
    credits: totalCredit(periods, currency),
  };
}
