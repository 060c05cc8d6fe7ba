import { z } from 'zod';
import { fields, listRule } from './fields.ts';
import { amount, currency, isSameDecimal, wholeNumber } from './values.ts';

const capPercent = amount.nullish().meta({ description: 'None when null or absent.' });

/** What missed availability gives back. */
export const credit = fields({
  fee: fields({ minor: wholeNumber(0), currency }),
  tiers: z.array(fields({ below: amount, percent: amount })).check(
    listRule(given => {
      const limits = given.map(tier => Object(tier).below as unknown);
      return limits.map(
        (limit, index) =>
          limits.slice(0, index).some(other => isSameDecimal(limit, other)) && [
            [index, 'below'],
            'each tier needs a limit of its own',
          ],
      );
    }),
  ),
  monthlyCapPercent: capPercent,
  yearlyCapPercent: capPercent,
  previous: fields({ creditedMinor: wholeNumber(0), chargedMinor: wholeNumber(0) })
    .optional()
    .meta({ description: 'The eleven months before, without this one; zeros when absent.' }),
}).meta({ id: 'credit' });
