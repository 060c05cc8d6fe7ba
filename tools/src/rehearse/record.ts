import type { GraphClient } from '../graph-client.ts';
import type { KeptMail, Stage } from './stage.ts';
import { type Step, stepsOf } from './steps.ts';

/** Something that waits for a side, as the worklist of everybody has it. */
export type WorkItem = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly whoseTurn: string;
  readonly due: string | null;
  readonly recordId: string;
  readonly workflowId: string;
};
export type TrailEntry = {
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly outcome: string;
  readonly problemCode: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details: string;
};
export type Notification = {
  readonly fact: string;
  readonly kind: string;
  readonly party: { readonly name: string };
  readonly requestedAt: string;
  readonly toldAt: string | null;
  readonly gaveUpAt: string | null;
};
/** How a target came out in a period that is over. */
export type Evaluation = {
  readonly period: string;
  readonly periodEnd: string;
  readonly outcome: string;
  readonly indicator: string;
  readonly operator: string;
  readonly limit: string;
  readonly unit: string;
  readonly value: string | null;
  readonly final: boolean;
  readonly service: { readonly name: string };
};
/** What became of an end of the term. */
export type Renewal = {
  readonly state: string;
  readonly openedAt: string | null;
  readonly optOutUntil: string;
  readonly concludedAt: string | null;
};
/** A breach by what it is about. */
export type Breach = {
  readonly workflowId: string;
  readonly period: string;
  readonly service: { readonly name: string };
};

/** What the product itself put on record of a rehearsal. */
export type Recorded = {
  /** What waited at each instant at which time stood still. */
  readonly rests: readonly { readonly at: string; readonly items: readonly WorkItem[] }[];
  readonly trail: readonly TrailEntry[];
  readonly notifications: readonly Notification[];
  readonly evaluations: readonly Evaluation[];
  readonly breaches: readonly Breach[];
  readonly renewals: readonly Renewal[];
  readonly steps: readonly Step[];
  readonly mails: readonly KeptMail[];
};

/** A list of the contract, as everybody of the provider sees it. */
const listOf = (field: string, node: string): string =>
  `query ($id: ID!, $after: String) { contract(id: $id) { list: ${field}(first: 100, after: $after) {
    pageInfo { endCursor hasNextPage } edges { node { ${node} } } } } }`;
const WORKLIST = `query ($after: String) { worklist(first: 100, after: $after) { pageInfo { endCursor hasNextPage }
  edges { node { id kind title whoseTurn due recordId workflowId } } } }`;
const TRAIL = listOf('trail', 'at actor role action outcome problemCode subjectKind subjectId details');
const NOTIFICATIONS = listOf('notifications', 'fact kind party { name } requestedAt toldAt gaveUpAt');
const EVALUATIONS = listOf(
  'evaluations',
  'period periodEnd outcome indicator operator limit unit value final service { name }',
);
const RENEWALS = 'query ($id: ID!) { contract(id: $id) { renewals { state openedAt optOutUntil concludedAt } } }';
const BREACHES = listOf('breaches', 'workflowId period service { name }');

type Page<T> = {
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: T }[];
};

export const waiting = (auditor: GraphClient): Promise<WorkItem[]> =>
  allOf<WorkItem>(async after => (await auditor.query<{ worklist: Page<WorkItem> }>(WORKLIST, { after })).worklist);

/**
 * Reads everything that is on record of a contract, once its rehearsal is over.
 * @param id of the contract, @param rests what waited, as it was seen on the way
 */
export async function readRecord(
  { temporal, lifecycles, mails }: Stage,
  auditor: GraphClient,
  id: string,
  rests: Recorded['rests'],
): Promise<Recorded> {
  const list = <T>(query: string): Promise<T[]> =>
    allOf<T>(async after => (await auditor.query<{ contract: { list: Page<T> } }>(query, { id, after })).contract.list);
  const ids = await lifecycles();
  return {
    rests,
    trail: await list<TrailEntry>(TRAIL),
    notifications: await list<Notification>(NOTIFICATIONS),
    evaluations: await list<Evaluation>(EVALUATIONS),
    breaches: await list<Breach>(BREACHES),
    renewals: (await auditor.query<{ contract: { renewals: Renewal[] } }>(RENEWALS, { id })).contract.renewals,
    steps: (await Promise.all(ids.map(workflowId => stepsOf(temporal, workflowId)))).flat(),
    mails: await mails(),
  };
}

async function allOf<T>(read: (after: string | null) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo }: Page<T> = await read(after);
    all.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}
