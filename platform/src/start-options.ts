import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import type { SearchAttribute } from './rows.ts';

/** A lifecycle that can be started, in plain names. */
export type Startable = {
  /** The workflow's type. */
  readonly workflow: string;
  readonly workflowId: string;
  /** The workflow's input. */
  readonly start: object;
  readonly searchAttributes: readonly SearchAttribute[];
  /** The line that lists of workflows show. */
  readonly summary: string;
};

/**
 * Lifecycles that little happens in share the task queue of another one: each queue costs a worker a thread, which takes 80 MB and 0.3 s of
 * processor time at its start (measured with 8 and 12 of them).
 */
const SHARED: Readonly<Record<string, string>> = {
  audit: 'review',
  remediation: 'review',
  survey: 'review',
  complaint: 'review',
  change: 'termination',
  retention: 'termination',
};

/** The task queue of a lifecycle: that of its own name, unless it shares another one's. */
export const taskQueueOf = (workflow: string): string => SHARED[workflow] ?? workflow;

/** How the Temporal client starts it. */
export const startOptions = ({ workflow, workflowId, start, searchAttributes, summary }: Startable) => ({
  workflowId,
  taskQueue: taskQueueOf(workflow),
  args: [start],
  typedSearchAttributes: searchAttributes.map(searchAttribute),
  staticSummary: summary,
});

const searchAttribute = ({ name, type, value }: SearchAttribute): SearchAttributePair =>
  type === 'DATETIME'
    ? { key: defineSearchAttributeKey(name, 'DATETIME'), value: new Date(value) }
    : { key: defineSearchAttributeKey(name, 'KEYWORD'), value };
