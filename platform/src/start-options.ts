import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import type { SearchAttribute } from './rows.ts';

/** A lifecycle that can be started, in plain names. */
export type Startable = {
  /** The workflow's type, which is its task queue too. */
  readonly workflow: string;
  readonly workflowId: string;
  /** The workflow's input. */
  readonly start: object;
  readonly searchAttributes: readonly SearchAttribute[];
  /** The line that lists of workflows show. */
  readonly summary: string;
};

/** How the Temporal client starts it. */
export const startOptions = ({ workflow, workflowId, start, searchAttributes, summary }: Startable) => ({
  workflowId,
  taskQueue: workflow,
  args: [start],
  typedSearchAttributes: searchAttributes.map(searchAttribute),
  staticSummary: summary,
});

const searchAttribute = ({ name, type, value }: SearchAttribute): SearchAttributePair =>
  type === 'DATETIME'
    ? { key: defineSearchAttributeKey(name, 'DATETIME'), value: new Date(value) }
    : { key: defineSearchAttributeKey(name, 'KEYWORD'), value };
