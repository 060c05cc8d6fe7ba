import type { Caller, Subgraph } from '../../support/subgraph.ts';
import { auditor, manager, openReviews, PARTIES, planned } from './reviewed.ts';

export type AuditView = {
  readonly id: string;
  readonly phase: string;
  readonly whoseTurn: string;
  readonly nameBy: string | null;
  readonly beginBy: string;
  readonly reportBy: string;
  readonly nextDeadline: string | null;
  readonly overdue: boolean;
  readonly extensionReason: string | null;
  readonly begunAt: string | null;
  readonly closedAt: string | null;
  readonly samples: readonly {
    readonly seed: string;
    readonly population: readonly string[];
    readonly drawn: readonly string[];
  }[];
  readonly interviews: readonly { readonly who: string; readonly heldAt: string; readonly notedBy: string }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly sha256: string;
    readonly custody: readonly {
      readonly at: string;
      readonly by: string;
      readonly holder: string;
      readonly sha256: string;
    }[];
  }[];
  readonly conclusions: string | null;
  readonly findings: readonly { readonly id: string; readonly grade: string; readonly item: string | null }[];
  readonly reportedBy: string | null;
  readonly version: number;
  readonly allowedActions: readonly string[];
  readonly workflowId: string;
};
const AUDIT = `id kind scope criteria owner teams auditors { subject team } phase whoseTurn plan { id } period nameBy beginBy reportBy nextDeadline overdue extensionReason begunAt closedAt samples { what population seed drawn drawnBy drawnAt }
  interviews { who heldAt notes notedBy } evidence { id what obtainedFrom text keptAt sha256 custody { at by holder sha256 } }
  conclusions findings { id grade item due phase raisedAt review { id } auditId } reportedBy reportedAt cancelReason cancelledBy version allowedActions workflowId`;

export const ORDER = {
  kind: 'INTERNAL',
  scope: 'Backups of the archive.',
  criteria: ['ISO/IEC 20000-1:2018, 8.7.2', 'Clause 4 of the contract'],
  owner: 'operator',
  teams: ['Operations'],
  auditors: [{ subject: 'auditor', team: 'Quality' }],
};
export const TEXT_EVIDENCE = {
  what: 'Log of the backups',
  obtainedFrom: 'Operations',
  obtainedAt: '2031-03-01T00:00:00Z',
  text: 'no entry since 1 March',
};
/** `printf 'no entry since 1 March' | sha256sum` */
export const ITS_SHA256 = 'bac55ec5ce8f197d2984a1c9af455149aef0de32b596b54bffab822d9887dc0d';

type Answered = { readonly audit: AuditView | null };

export const orderAudit = (audits: Subgraph, contractId: string, order: object = {}, caller: Caller = manager) =>
  audits.mutate<Answered>(caller, 'orderAudit', { contractId, ...ORDER, ...order }, `audit { ${AUDIT} }`);

const known = ({ audit, problems }: Answered & { readonly problems: readonly object[] }): AuditView => {
  if (!audit) throw new Error(`It was refused: ${JSON.stringify(problems)}`);
  return audit;
};

/** An audit of a contract that is known already. */
export const orderedAudit = async (audits: Subgraph, contractId: string): Promise<AuditView> =>
  known(await orderAudit(audits, contractId));

/** An audit of a contract of its own. */
export async function anAudit(audits: Subgraph, contractId: string, parties = PARTIES): Promise<AuditView> {
  await planned(audits, contractId, {}, parties);
  return orderedAudit(audits, contractId);
}

/** Who audits what a plan drafted. */
export const NAMED = { owner: ORDER.owner, teams: ORDER.teams, auditors: ORDER.auditors };

/** A contract since January 2031 that was taken over then, so that its audit of 2030 is due. */
export const TAKEN_OVER = { termStart: '2029-12-31T23:00:00Z', takenOverAt: '2031-01-10T00:00:00Z' };

/** An audit that its plan drafted. */
export async function aDraftedAudit(audits: Subgraph, contractId: string, parties = PARTIES): Promise<AuditView> {
  await planned(audits, contractId, TAKEN_OVER, parties);
  await openReviews(audits, contractId);
  const [drafted] = await auditsOf(audits, contractId);
  if (!drafted) throw new Error(`No audit of ${contractId} was drafted.`);
  return drafted;
}

/** The audits of a contract, newest first. */
export async function auditsOf(audits: Subgraph, contractId: string): Promise<readonly AuditView[]> {
  const found = await audits.ask<{ audits: { edges: readonly { readonly node: AuditView }[] } }>(
    manager,
    `query ($filter: AuditFilter) { audits(filter: $filter) { edges { node { ${AUDIT} } } } }`,
    { filter: { contractId } },
  );
  return found.audits.edges.map(({ node }) => node);
}

/** The same, with a text as its evidence. */
export async function anAuditWithEvidence(audits: Subgraph, contractId: string, parties = PARTIES): Promise<AuditView> {
  const { id } = await anAudit(audits, contractId, parties);
  return known(await onAudit(audits, auditor, 'addAuditEvidence', id, TEXT_EVIDENCE));
}

export async function auditSeen(audits: Subgraph, id: string, caller: Caller = auditor): Promise<AuditView> {
  const { audit } = await audits.ask<{ audit: AuditView }>(caller, `query ($id: ID!) { audit(id: $id) { ${AUDIT} } }`, {
    id,
  });
  return audit;
}

/** Puts something on record in an audit as it is now. */
export async function onAudit(audits: Subgraph, caller: Caller, verb: string, auditId: string, input: object = {}) {
  const { version: expectedVersion } = await auditSeen(audits, auditId);
  return audits.mutate<Answered>(caller, verb, { auditId, expectedVersion, ...input }, `audit { ${AUDIT} }`);
}
