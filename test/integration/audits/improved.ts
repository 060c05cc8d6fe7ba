import type { Caller, Subgraph } from '../../support/subgraph.ts';
import { manager, operator, PARTIES, planned } from './reviewed.ts';

export type MeasureView = {
  readonly id: string;
  readonly what: string;
  readonly status: string;
  readonly cost: { readonly amount: string; readonly currency: string } | null;
  readonly review: { readonly id: string } | null;
  readonly finding: { readonly id: string } | null;
  readonly overdue: boolean;
  readonly effect: { readonly outcome: string; readonly before: readonly object[]; readonly after: readonly object[] };
  readonly version: number;
  readonly allowedActions: readonly string[];
};
const MEASURE = `id what details field owner due overdue indicator serviceId benefit cost { amount currency } status proposedBy agreedBy agreedAt begunAt
  doneAt report dropReason effect { outcome at before { period outcome value unit } after { period outcome value } } review { id } finding { id }
  version allowedActions`;

export const MEASURE_OF_MIRROR = {
  field: 'TECHNOLOGY',
  what: 'Mirror the disks.',
  owner: 'Storage',
  due: '2031-06-30',
  indicator: 'AVAILABILITY',
  serviceId: 'svc_1',
  benefit: 'No outage by a broken disk.',
  cost: { amount: '1200.50', currency: 'EUR' },
};

type Answered = { readonly measure: MeasureView | null };

export const propose = (audits: Subgraph, contractId: string, input: object = {}, caller: Caller = operator) =>
  audits.mutate<Answered>(
    caller,
    'proposeMeasure',
    { contractId, ...MEASURE_OF_MIRROR, ...input },
    `measure { ${MEASURE} }`,
  );

export async function measureSeen(audits: Subgraph, id: string, caller: Caller = manager): Promise<MeasureView | null> {
  const { measure } = await audits.ask<{ measure: MeasureView | null }>(
    caller,
    `query ($id: ID!) { measure(id: $id) { ${MEASURE} } }`,
    { id },
  );
  return measure;
}

export async function measuresSeen(
  audits: Subgraph,
  filter: object,
  caller: Caller = manager,
): Promise<readonly MeasureView[]> {
  const { measures } = await audits.ask<{ measures: { edges: readonly { readonly node: MeasureView }[] } }>(
    caller,
    `query ($filter: MeasureFilter) { measures(filter: $filter) { edges { node { ${MEASURE} } } } }`,
    { filter },
  );
  return measures.edges.map(({ node }) => node);
}

/** Decides something on a measure as it is now. */
export async function onMeasure(audits: Subgraph, caller: Caller, verb: string, id: string, input: object = {}) {
  const measure = await measureSeen(audits, id);
  const of = { measureId: id, expectedVersion: measure?.version };
  return audits.mutate<Answered>(caller, verb, { ...of, ...input }, `measure { ${MEASURE} }`);
}

/** A measure of a contract of its own, after the given decisions. */
export async function measureAfter(
  audits: Subgraph,
  contractId: string,
  decisions: readonly (readonly [verb: string, input?: object])[],
  parties = PARTIES,
): Promise<MeasureView> {
  await planned(audits, contractId, {}, parties);
  let { measure } = await propose(audits, contractId);
  for (const [verb, input] of decisions)
    ({ measure } = await onMeasure(audits, manager, verb, measure?.id ?? '', input ?? {}));
  if (!measure) throw new Error(`No measure of ${contractId} came that far.`);
  return measure;
}
