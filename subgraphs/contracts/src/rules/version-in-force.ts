import { versionParts } from '@surety/domain';

type Signable = { readonly number: number; readonly state: string; readonly effectiveFrom: Date };

/** The signed version that is in force when a span ends; null before the first one is. */
export function versionInForceAt<V extends Signable>(versions: readonly V[], endMs: number): V | null {
  const [part] = versionParts(
    { startMs: endMs - 1, endMs },
    versions
      .filter(({ state }) => state === 'SIGNED')
      .map(signed => ({ version: signed.number, effectiveFromMs: signed.effectiveFrom.getTime(), signed })),
  );
  return part?.version.signed ?? null;
}
