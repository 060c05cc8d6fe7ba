import { budgetForecast, burnRates, decimalText, durationIso, durationMs } from '@surety/domain';
import type { TargetFiguresResolvers } from '../generated/types.ts';

export const TargetFigures: TargetFiguresResolvers = {
  burnRates: ({ availabilityCase: input, asOf, final }) =>
    final || !input
      ? []
      : burnRates(input, asOf.getTime()).map(
          ({ spentPercent, longMs, shortMs, factor, longPace, shortPace, alarming }) => ({
            spentPercent,
            longWindow: durationIso(longMs),
            shortWindow: durationIso(shortMs),
            factor: decimalText(factor),
            longPace: longPace && decimalText(longPace),
            shortPace: shortPace && decimalText(shortPace),
            alarming,
          }),
        ),
  forecast: ({ availabilityCase: input, asOf, value }, { over }) => {
    if (value === null || !input) return null;
    const { exhaustedAtMs, expectedAtMs } = budgetForecast(input, asOf.getTime(), durationMs(over));
    return {
      exhaustedAt: exhaustedAtMs === null ? null : new Date(exhaustedAtMs),
      expectedAt: expectedAtMs === null ? null : new Date(expectedAtMs),
    };
  },
};
