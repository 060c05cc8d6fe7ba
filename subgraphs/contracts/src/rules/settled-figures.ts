import { exactRatio, type JudgedTarget } from '@surety/domain';
import type { SettledFigures } from '../persistence/compensation.ts';

/** Names the figures that a breach is settled on, so that they are settled once: every target with its revision. */
export const factOfSettlement = (breachId: string, figures: readonly SettledFigures[], isExcluded: boolean): string =>
  `breach/${breachId}/settled/${isExcluded ? 'not-liable/' : ''}${figures
    .map(({ targetId, revision }) => `${targetId}@${revision}`)
    .toSorted()
    .join(',')}`;

/** Figures that came after newer ones: a call that was held up. */
export const isOlder = (figures: readonly SettledFigures[], known: readonly SettledFigures[]): boolean =>
  figures.some(({ targetId, revision }) => known.some(each => each.targetId === targetId && each.revision > revision));

/** The figures as the rules take them: credits are agreed by availability, so other indicators earn none. */
export const judged = (figures: readonly SettledFigures[]): readonly JudgedTarget[] =>
  figures.map(({ targetId, indicator, outcome, availability }) => ({
    targetId,
    isMissed: outcome === 'MISSED',
    availability: indicator === 'AVAILABILITY' && availability ? exactRatio(availability) : null,
  }));
