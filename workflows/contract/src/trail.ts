import type { SubgraphName } from './lifecycles.ts';

/** Input of `trail`: it copies the decisions that one subgraph recorded for one tenant to the audits subgraph. */
export type TrailInput = {
  readonly tenant: string;
  readonly subgraph: SubgraphName;
  /** Rows copied by the runs before (continue-as-new). */
  readonly copied?: number;
};

export type TrailSignals = {
  /** New trail rows are there; unordered, so it has no sequence. */
  written: { readonly from: SubgraphName };
};
