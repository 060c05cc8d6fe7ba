/** Names of the lifecycles. Each is a workflow type. */
export const LIFECYCLES = [
  'contract',
  'breach',
  'change',
  'termination',
  'delivery',
  'review',
  'audit',
  'remediation',
  'survey',
  'complaint',
  'retention',
  'trail',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** The three subgraphs, as senders of signals and as owners of a trail. */
export const SUBGRAPHS = ['contracts', 'metrics', 'audits'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

const numbered = (id: string, round: number): string => (round === 1 ? id : `${id}/${round}`);

/** Workflow ids are the business key, so that an operator finds a lifecycle by its record. */
export const workflowId = {
  /** @param round of the lifecycle: a period reopened after the last one had ended begins another */
  contract: (tenant: string, contractId: string, round = 1): string =>
    numbered(`contract/${tenant}/${contractId}`, round),
  /** @param round of the lifecycle: a period reopened after the breach was closed begins another */
  breach: (tenant: string, breachId: string, round = 1): string => numbered(`breach/${tenant}/${breachId}`, round),
  change: (tenant: string, changeId: string): string => `change/${tenant}/${changeId}`,
  termination: (tenant: string, terminationId: string): string => `termination/${tenant}/${terminationId}`,
  /** @param round how often the delivery was begun; what is told again is a lifecycle of its own */
  delivery: (tenant: string, notificationId: string, round = 1): string =>
    numbered(`delivery/${tenant}/${notificationId}`, round),
  /** @param origin the plan, or the review itself where no plan brought it */
  review: (tenant: string, origin: string, period: string): string => `review/${tenant}/${origin}/${period}`,
  audit: (tenant: string, auditId: string): string => `audit/${tenant}/${auditId}`,
  remediation: (tenant: string, findingId: string): string => `remediation/${tenant}/${findingId}`,
  complaint: (tenant: string, complaintId: string): string => `complaint/${tenant}/${complaintId}`,
  survey: (tenant: string, surveyId: string): string => `survey/${tenant}/${surveyId}`,
  retention: (tenant: string, contractId: string): string => `retention/${tenant}/${contractId}`,
  trail: (tenant: string, subgraph: SubgraphName): string => `trail/${tenant}/${subgraph}`,
};

/**
 * What the outbox relay puts around every signal's own fields.
 * `sequence` counts per sending subgraph and lifecycle; a workflow ignores a number it has seen.
 */
export type Sent = { readonly from: SubgraphName; readonly sequence: number };

/** An instant as RFC 3339 text in UTC: what travels in signals and inputs, and what an operator can read in the history. */
export type InstantText = string;

/** What every lifecycle's input may carry beside its own facts. */
export type Entry = {
  /**
   * The tenant's present when the lifecycle was started: it does nothing before. A lifecycle is started on the server's
   * clock, so this matters only where a tenant's own clock runs ahead (virtual time).
   */
  readonly notBefore?: InstantText;
  /** What the run before handed over (continue-as-new). A start from the record says which messages the record holds already, and which projection the graph shows. */
  readonly carried?: Carried;
};

/** What a run hands to the next one of the same lifecycle. */
export type Carried = {
  /** The last sequence number seen, per sending subgraph. */
  readonly seen: Readonly<Partial<Record<SubgraphName, number>>>;
  /** The last sequence number given to a projection: epoch milliseconds, or one more than its predecessor. */
  readonly projected: number;
  /** What happened so far, in words, oldest first, for the current details. */
  readonly happened: readonly string[];
};
