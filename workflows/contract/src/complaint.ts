import type { Entry, Sent } from './lifecycles.ts';

/** Phases that the `complaint` lifecycle shows. */
export type ComplaintPhase = 'AWAITING_ANSWER' | 'ANSWERED';

/** Input of `complaint`: enough to enter the lifecycle at any phase. */
export type ComplaintInput = Entry & {
  readonly tenant: string;
  readonly complaintId: string;
  readonly contractId: string;
  readonly phase: ComplaintPhase;
};

export type ComplaintSignals = { recorded: Sent; answered: Sent };

export type ComplaintOutcome = { readonly complaintId: string; readonly ended: 'ANSWERED' };
