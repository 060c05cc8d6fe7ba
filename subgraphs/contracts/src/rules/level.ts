import { type LevelCode, levelReached, SHIPPED_CATALOGUE } from '@surety/domain';

/**
 * The level that each availability target of a content reaches: by the handbook's own levels, so that contracts are compared by the same measure
 * whatever later versions of the catalogue say (H3.1).
 */
export const levelOf = (targets: readonly { readonly indicator: string; readonly value: string }[]): LevelCode | null =>
  levelReached(
    SHIPPED_CATALOGUE.levels,
    targets.filter(({ indicator }) => indicator === 'AVAILABILITY').map(({ value }) => value),
  );
