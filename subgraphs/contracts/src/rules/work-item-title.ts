import type { WorkItem } from '../persistence/progress.ts';

/** What a work item is about, for people. */
export type WorkItemAbout = {
  readonly contractTitle: string;
  readonly breach: { readonly serviceName: string; readonly period: string } | null;
};

/** @returns e.g. `Find the cause of the missed availability of Datalab in 2026-02` */
export function workItemTitle(kind: WorkItem['kind'], { contractTitle, breach }: WorkItemAbout): string {
  const where = breach ? `${breach.serviceName} in ${breach.period}` : contractTitle;
  switch (kind) {
    case 'OFFER':
      return `Offer the contract ${contractTitle} to the customer, or go on drawing it up`;
    case 'ANSWER_OFFER':
      return `Answer the offer for the contract ${contractTitle}`;
    case 'SIGN':
      return `Sign the contract ${contractTitle}`;
    case 'HOLD_OR_TELL':
      return `See that the customer is told of the missed availability of ${where}`;
    case 'ANALYSE_CAUSE':
      return `Find the cause of the missed availability of ${where}`;
  }
}
