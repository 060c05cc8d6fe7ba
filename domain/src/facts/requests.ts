import { partOf, type Ratio } from '../numbers/ratio.ts';

/** Counted requests: those that were valid, and those of them that went well. Whole numbers, `good` ≤ `valid`. */
export type RequestCount = { readonly good: number; readonly valid: number };

/** Availability by requests: good ÷ valid; null for 0 ÷ 0. @source handbook H4.3; Google SRE Workbook, "Implementing SLOs" */
export const goodShare = ({ good, valid }: RequestCount): Ratio | null => partOf(good, valid);

/** (valid − good) ÷ valid; null for 0 ÷ 0. @source handbook H4.3 */
export const failureRate = ({ good, valid }: RequestCount): Ratio | null => goodShare({ good: valid - good, valid });
