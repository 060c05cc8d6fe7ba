import { exactRatio, type JudgedTarget } from '@surety/domain';
import type { SettledFactInput, SettledFiguresInput } from '../generated/types.ts';
import type { SettledFact, SettledFigures } from '../persistence/compensation.ts';
import { downOf } from './interruption-policy.ts';

/** Figures as they were handed over, as they are kept. */
export const keptFigures = (figures: readonly SettledFiguresInput[]): readonly SettledFigures[] =>
  figures.map(given => ({
    targetId: given.targetId,
    indicator: given.indicator,
    evaluationId: given.evaluationId,
    revision: given.revision,
    outcome: given.outcome,
    availability: given.availability ?? null,
    operator: given.operator ?? null,
    limit: given.limit ?? null,
    unit: given.unit ?? null,
    value: given.value ?? null,
    agreedMs: given.agreedMs ?? null,
    excludedMs: given.excludedMs ?? null,
    unknownMs: given.unknownMs ?? null,
    upMs: given.upMs ?? null,
    downMs: given.downMs ?? null,
    evaluatedAt: given.evaluatedAt?.toISOString() ?? null,
  }));

/** The facts behind them, as they are kept. */
export const keptFacts = (facts: readonly SettledFactInput[]): readonly SettledFact[] =>
  facts.map(({ kind, id, serviceId, source, start, end, impact, reason }) => ({
    kind,
    id,
    serviceId: serviceId ?? null,
    source: source ?? null,
    start: start.toISOString(),
    end: end?.toISOString() ?? null,
    impact: impact ?? null,
    reason: reason ?? null,
  }));

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
  figures.map(({ targetId, indicator, outcome, availability, upMs, downMs }) => {
    const share = indicator === 'AVAILABILITY' && availability ? exactRatio(availability) : null;
    const countedMs = (upMs ?? 0) + (downMs ?? 0);
    return { targetId, isMissed: outcome === 'MISSED', availability: share, downMs: share && downOf(share, countedMs) };
  });
