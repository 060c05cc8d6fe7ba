import { type Caller, type Subgraph, system } from '../../support/subgraph.ts';
import { COMPLETED, collectedReview, manager, onReview, operator, PARTIES } from './reviewed.ts';

export type FindingView = {
  readonly id: string;
  readonly grade: string;
  readonly due: string;
  readonly phase: string;
  readonly whoseTurn: string;
  readonly nextDeadline: string | null;
  readonly overdue: boolean;
  readonly owner: string;
  readonly rootCause: string | null;
  readonly extension: { readonly until: string; readonly askedBy: string } | null;
  readonly extensionRefusal: string | null;
  readonly refusalReason: string | null;
  readonly verifiedBy: string | null;
  readonly effect: { readonly outcome: string; readonly figures: readonly object[] } | null;
  readonly reopened: number;
  readonly solvedAt: string | null;
  readonly version: number;
  readonly allowedActions: readonly string[];
  readonly workflowId: string | null;
  readonly repeats: { readonly id: string } | null;
};
const FINDING = `id grade due phase whoseTurn nextDeadline overdue owner rootCause effectCheck { indicator afterDays } extension { until reason askedBy }
  extensionRefusal report refusalReason verifiedBy effect { outcome figures { evaluationId period outcome } } reopened solvedAt version allowedActions
  workflowId repeats { id }`;

export const MINOR = { grade: 'MINOR', item: 'targets', says: 'No backup was tried.', owner: 'Operations' };
export const PLAN = { rootCause: 'Nobody is told to.', plan: 'Try a backup each quarter.' };
export const EFFECT = { indicator: 'AVAILABILITY', afterDays: 60 };
export const REPORT = { report: 'A backup was tried on 20 April.' };

/** The findings of a contract's approved reports, newest first. */
export async function findingsOf(
  audits: Subgraph,
  contractId: string,
  caller: Caller = manager,
): Promise<readonly FindingView[]> {
  const { findings } = await audits.ask<{ findings: { edges: readonly { readonly node: FindingView }[] } }>(
    caller,
    `query ($filter: FindingFilter) { findings(filter: $filter) { edges { node { ${FINDING} } } } }`,
    { filter: { contractId } },
  );
  return findings.edges.map(({ node }) => node);
}

export async function findingSeen(audits: Subgraph, id: string, caller: Caller = manager): Promise<FindingView> {
  const { finding } = await audits.ask<{ finding: FindingView }>(
    caller,
    `query ($id: ID!) { finding(id: $id) { ${FINDING} } }`,
    { id },
  );
  return finding;
}

export const toDecide = ({ id: findingId, version: expectedVersion }: FindingView) => ({ findingId, expectedVersion });

type Answered = { readonly finding: FindingView | null };

/** Decides something on a finding as it is now. */
export async function onFinding(audits: Subgraph, caller: Caller, verb: string, id: string, input: object = {}) {
  const finding = await findingSeen(audits, id);
  return audits.mutate<Answered>(caller, verb, { ...toDecide(finding), ...input }, `finding { ${FINDING} }`);
}

async function done(audits: Subgraph, caller: Caller, verb: string, id: string, input: object): Promise<FindingView> {
  const { finding, problems } = await onFinding(audits, caller, verb, id, input);
  if (!finding) throw new Error(`${verb} was refused: ${JSON.stringify(problems)}`);
  return finding;
}

/** What a way begins with. */
type With = { readonly parties?: typeof PARTIES; readonly finding?: object; readonly plan?: object };
/** Leads a finding of a contract of its own to a step. */
export type Way = (audits: Subgraph, contractId: string, given?: With) => Promise<FindingView>;

/** Found in the evaluation of January, which was approved. */
export const openFinding: Way = async (audits, contractId, { parties = PARTIES, finding = MINOR } = {}) => {
  const reviewId = await collectedReview(audits, contractId, parties);
  await onReview(audits, operator, 'completeReview', reviewId, { ...COMPLETED, findings: [finding] });
  await onReview(audits, manager, 'approveReview', reviewId);
  const [found] = await findingsOf(audits, contractId);
  if (!found) throw new Error(`Nothing was found in ${contractId}.`);
  return found;
};

export const plannedFinding: Way = async (audits, contractId, given = {}) => {
  const { id } = await openFinding(audits, contractId, given);
  return done(audits, operator, 'planRemediation', id, { ...PLAN, ...given.plan });
};

export const extensionAsked: Way = async (audits, contractId, given = {}) => {
  const { id } = await plannedFinding(audits, contractId, given);
  return done(audits, operator, 'askExtension', id, { until: '2099-05-01', reason: 'Parts are late.' });
};

export const reportedFinding: Way = async (audits, contractId, given = {}) => {
  const { id } = await plannedFinding(audits, contractId, given);
  return done(audits, operator, 'reportRemediation', id, REPORT);
};

/** Verified by a manager; its effect is watched where its plan names figures. */
export const verifiedFinding: Way = async (audits, contractId, given = {}) => {
  const { id } = await reportedFinding(audits, contractId, given);
  return done(audits, manager, 'verifyRemediation', id, { verifies: true });
};

/** What the lifecycle hands over when it looks at the effect. @param outcomes of availability, period by period */
export const recordEffect = async (audits: Subgraph, findingId: string, outcomes: readonly string[]) => {
  const { nextDeadline: due } = await findingSeen(audits, findingId);
  const figures = outcomes.map((outcome, index) => ({
    evaluationId: `evl_${index}`,
    revision: 1,
    indicator: 'AVAILABILITY',
    period: `2031-0${5 + index}`,
    outcome,
  }));
  return audits.mutate<Answered>(
    system,
    'recordEffect',
    { findingId, due: due ?? '2031-04-12T12:00:00Z', figures },
    `finding { ${FINDING} }`,
  );
};
