/** What a supplement is made from: a version that both signed, an accepted settlement, or both in one. */
type Signed<Version, Settlement> = {
  readonly version: Version | null;
  readonly settlement: Settlement | null;
  readonly signedAt: Date;
  readonly effectiveFrom: Date;
};
export type Numbered<Version, Settlement> = Signed<Version, Settlement> & { readonly number: number };

type VersionRow = { readonly number: number; readonly effectiveFrom: Date };
type SettlementRow = { readonly versionNumber: number | null; readonly answeredAt: Date | null };

/**
 * The supplements of a contract, by when they take effect. Their numbers go by when the second side signed, so that one more changes none.
 * @param versions signed ones after the first, with when the second side signed each
 * @param settlements accepted ones
 * @source handbook H7.3.3
 */
export function supplementsOf<V extends VersionRow, S extends SettlementRow>(
  versions: readonly { readonly version: V; readonly signedAt: Date }[],
  settlements: readonly S[],
): readonly Numbered<V, S>[] {
  const changed = versions.map(({ version, signedAt }) => ({
    version,
    settlement: settlements.find(({ versionNumber }) => versionNumber === version.number) ?? null,
    signedAt,
    effectiveFrom: version.effectiveFrom,
  }));
  const settled = settlements.flatMap(settlement =>
    settlement.versionNumber === null && settlement.answeredAt !== null
      ? [{ version: null, settlement, signedAt: settlement.answeredAt, effectiveFrom: settlement.answeredAt }]
      : [],
  );
  return [...changed, ...settled]
    .toSorted((a, b) => a.signedAt.getTime() - b.signedAt.getTime())
    .map((supplement, index) => ({ ...supplement, number: index + 1 }))
    .toSorted((a, b) => a.effectiveFrom.getTime() - b.effectiveFrom.getTime() || a.number - b.number);
}
