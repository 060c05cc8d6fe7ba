import {
  type CatalogueContent,
  compareRatio,
  hoursIso,
  type OwnFigures,
  ratioOf,
  type ServicePromise,
  servicePromises,
} from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';

/** A target, as far as it promises a figure. */
export type PromisedTarget = { readonly serviceId: string; readonly indicator: string; readonly value: string };

/** Ids of the services that a contract is about, each once: those with a target first. */
export const servicesOf = (targets: readonly PromisedTarget[], agreement: Agreement | null): readonly string[] => [
  ...new Set([...targets, ...(agreement?.services ?? [])].map(({ serviceId }) => serviceId)),
];

/**
 * Each figure that is promised of each service of a contract. Of several targets of one indicator the strictest counts.
 * @param catalogue that the contract goes by
 * @source handbook, "Which figure applies"
 */
export function contractPromises(
  targets: readonly PromisedTarget[],
  agreement: Agreement | null,
  catalogue: Pick<CatalogueContent, 'levels' | 'defaultLevel'>,
): readonly (ServicePromise & { readonly serviceId: string })[] {
  return servicesOf(targets, agreement).flatMap(serviceId => {
    const agreed = agreement?.services.find(service => service.serviceId === serviceId);
    const level = catalogue.levels.find(({ code }) => code === agreed?.level) ?? null;
    const own = ownFigures(
      targets.filter(target => target.serviceId === serviceId),
      agreement,
    );
    return servicePromises(own, { ...catalogue, level }, { critical: agreed?.criticality === 'CRITICAL' }).map(
      promise => ({
        ...promise,
        serviceId,
      }),
    );
  });
}

function ownFigures(targets: readonly PromisedTarget[], agreement: Agreement | null): OwnFigures {
  const promised = (of: string): readonly string[] =>
    targets
      .filter(({ indicator }) => indicator === of)
      .map(({ value }) => value)
      .toSorted((a, b) => compareRatio(ratioOf(a), ratioOf(b)));
  const availability = promised('AVAILABILITY').at(-1);
  const mttr = promised('MTTR').at(0);
  const mttf = promised('MTTF').at(-1);
  const satisfaction = promised('CSAT').at(-1);
  const support = agreement?.support;
  return {
    AVAILABILITY: availability ?? null,
    MTTR: mttr === undefined ? null : hoursIso(mttr),
    MTTF: mttf === undefined ? null : hoursIso(mttf),
    SATISFACTION: satisfaction ?? null,
    REQUEST_RESPONSE: support?.requestResponse ?? null,
    FAULT_RESPONSE: support?.faultResponse ?? null,
    RECOVERY: support?.recovery ?? null,
    URGENT_ANSWER: support?.urgentAnswer ?? null,
    GENERAL_ANSWER: support?.generalAnswer ?? null,
    REQUEST_RESOLUTION: support?.requestResolution ?? null,
    PROBLEM_FIX: support?.problemFix ?? null,
    PROBLEM_VERIFICATION: support?.problemVerification ?? null,
  };
}
