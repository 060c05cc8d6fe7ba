import { amountText } from '@surety/domain';
import type { MoneyResolvers } from '../generated/types.ts';

export const Money: MoneyResolvers = {
  amount: money => amountText(money),
};
