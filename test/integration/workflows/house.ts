import { randomUUID } from 'node:crypto';
import type { SearchAttribute } from '@surety/platform/rows';
import { startOptions } from '@surety/platform/start-options';
import { createVirtualClock, type VirtualClock } from '@surety/tools/virtual-time/virtual-clock';
import type { Activities } from '@surety/workflow-activities';
import type {
  AuditInput,
  AuditSignals,
  BreachInput,
  BreachSignals,
  ChangeInput,
  ChangeSignals,
  ComplaintInput,
  ComplaintSignals,
  ContractInput,
  ContractSignals,
  DeliveryInput,
  DeliverySignals,
  Lifecycle,
  Projection,
  RemediationInput,
  RemediationSignals,
  RetentionInput,
  RetentionSignals,
  ReviewInput,
  ReviewSignals,
  Sent,
  SubgraphName,
  SurveyInput,
  SurveySignals,
  TerminationInput,
  TerminationSignals,
  TrailInput,
} from '@surety/workflow-contract';
import { workflowId } from '@surety/workflow-contract';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { keepHistory, type Scenario } from '../../replay/scenarios.ts';
import { openTemporal, runWorkers } from '../../support/temporal.ts';

type Inputs = {
  contract: ContractInput;
  breach: BreachInput;
  change: ChangeInput;
  termination: TerminationInput;
  delivery: DeliveryInput;
  review: ReviewInput;
  audit: AuditInput;
  remediation: RemediationInput;
  survey: SurveyInput;
  complaint: ComplaintInput;
  retention: RetentionInput;
  trail: TrailInput;
};
type Call = { readonly activity: string; readonly input: Record<string, unknown> };

/** A tenant of its own for a test, with a lifecycle, a clock, and a record of what the lifecycle asked of the outside. */
export type Stage<Signals> = {
  readonly clock: VirtualClock;
  readonly handle: WorkflowHandle;
  /** As the outbox relay sends it: with the next number of its sender. */
  signal<S extends keyof Signals & string>(
    name: S,
    args: Omit<Signals[S], keyof Sent>,
    from?: SubgraphName,
  ): Promise<void>;
  /** As the outbox relay sends it when it does so twice. */
  signalAgain(): Promise<void>;
  /** What was asked of the outside besides projections, in order: `requestNotification NOTICE_LATE`. */
  asked(): string[];
  projections(): Projection[];
  /** The details that the Temporal UI shows. */
  details(): Promise<string>;
  /** How often what lists of workflows show of it was written. */
  listed(): Promise<number>;
  /** Summaries of the timers that it set. */
  timers(): Promise<string[]>;
  keep(scenario: Scenario, runId?: string): Promise<void>;
};

export type House = {
  readonly client: Client;
  breach(input: Partial<BreachInput>, fakes?: Partial<Activities>): Promise<Stage<BreachSignals>>;
  contract(input: Partial<ContractInput>, fakes?: Partial<Activities>): Promise<Stage<ContractSignals>>;
  change(input: Partial<ChangeInput>, fakes?: Partial<Activities>): Promise<Stage<ChangeSignals>>;
  termination(input: Partial<TerminationInput>, fakes?: Partial<Activities>): Promise<Stage<TerminationSignals>>;
  review(input: Partial<ReviewInput>, fakes?: Partial<Activities>): Promise<Stage<ReviewSignals>>;
  audit(input: Partial<AuditInput>, fakes?: Partial<Activities>): Promise<Stage<AuditSignals>>;
  remediation(input: Partial<RemediationInput>, fakes?: Partial<Activities>): Promise<Stage<RemediationSignals>>;
  complaint(input: Partial<ComplaintInput>, fakes?: Partial<Activities>): Promise<Stage<ComplaintSignals>>;
  survey(input: Partial<SurveyInput>, fakes?: Partial<Activities>): Promise<Stage<SurveySignals>>;
  retention(input: Partial<RetentionInput>, fakes?: Partial<Activities>): Promise<Stage<RetentionSignals>>;
  /** @param said what its start says of it to lists of workflows */
  delivery(
    input: Partial<DeliveryInput>,
    fakes?: Partial<Activities>,
    said?: readonly SearchAttribute[],
  ): Promise<Stage<DeliverySignals>>;
  trail(fakes?: Partial<Activities>): Promise<Stage<{ written: Sent }>>;
  close(): Promise<void>;
};

export const T0 = '2031-01-05T10:00:00.000Z';
/** An instant so many hours after T0. */
export const hour = (hours: number): string => new Date(Date.parse(T0) + hours * 3_600_000).toISOString();
export const day = (days: number): string => hour(24 * days);

/** A breach whose contract gives no credits. */
const NOTHING_OWED = { phase: 'NOTHING_OWED', version: 9, amount: null, claimableUntil: null, remindAt: null };

const ANSWERS: Activities = {
  handOverVersion: async () => ({ nextCheckAt: null }),
  sealPeriods: async () => ({ nextSeal: null }),
  reopenPeriod: async () => ({ nextSeal: null }),
  assessVersion: async () => undefined,
  leaveOut: async () => undefined,
  endPromises: async () => ({ nextCheckAt: null, nextSeal: null }),
  evaluate: async () => ({ nextCheckAt: null }),
  recordBreach: async () => ({ breachId: null }),
  expireOffer: async () => undefined,
  bringIntoForce: async () => undefined,
  passRenewal: async () => ({ awaitsProposal: false }),
  expireContract: async () => null,
  openReviews: async () => ({ nextReviewAt: null }),
  collectEvidence: async () => undefined,
  recordSilence: async () => undefined,
  openSupplement: async () => ({ version: 2 }),
  requestReviewNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  checkEffect: async () => undefined,
  requestAuditNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  requestFindingNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  requestComplaintNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  inviteToSurvey: async () => ({ asked: 3 }),
  remindOfSurvey: async () => ({ asked: 1 }),
  closeSurvey: async () => undefined,
  requestNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  recordNoticeLate: async () => undefined,
  passBreachDeadline: async () => undefined,
  closeBreach: async () => undefined,
  settleCompensation: async () => NOTHING_OWED,
  lapseCredit: async () => NOTHING_OWED,
  requestChangeNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  decideDueChange: async () => ({ isDecided: false }),
  declareMaintenance: async () => undefined,
  cancelMaintenance: async () => undefined,
  requestTerminationNotification: async ({ fact }) => ({ notificationId: `ntf_${fact}` }),
  passTerminationDeadline: async () => undefined,
  deliver: async () => ({ told: 1, failed: 0, lastFailure: null }),
  escalateNotice: async () => undefined,
  giveUpDelivery: async () => undefined,
  resendNotification: async () => undefined,
  extendAnalysis: async () => undefined,
  extendAudit: async () => undefined,
  assignFinding: async () => undefined,
  pauseReminders: async () => undefined,
  resumeReminders: async () => undefined,
  closeContract: async () => ({ closedAt: day(5), waitsFor: [], askAgainAt: null }),
  readRetention: async () => ({ endedAt: T0, keptUntil: day(365), waitsFor: [], askAgainAt: null, erasedAt: null }),
  eraseInContracts: async () => undefined,
  eraseInMetrics: async () => undefined,
  eraseInAudits: async () => undefined,
  concludeErasure: async () => undefined,
  copyTrail: async () => ({ copied: 0, more: false }),
  project: async () => undefined,
};

/** A real server and real workers; the activities answer as a test says and record how they were called. */
export async function openHouse(settings: readonly string[] = []): Promise<House> {
  const temporalServer = await openTemporal(settings);
  const { address, client } = temporalServer;
  const calls = new Map<string, Call[]>();
  const fakes = new Map<string, Partial<Activities>>();
  const record = (activity: keyof Activities) => async (input: { tenant: string }) => {
    calls.get(input.tenant)?.push({ activity, input });
    const answer = fakes.get(input.tenant)?.[activity] ?? ANSWERS[activity];
    return answer(input as never);
  };
  const activities = Object.fromEntries(
    (Object.keys(ANSWERS) as (keyof Activities)[]).map(name => [name, record(name)]),
  );
  const stopWorkers = await runWorkers(address, activities);

  async function stage<L extends Lifecycle, Signals>(
    lifecycle: L,
    inputFor: (tenant: string) => Inputs[L],
    recordId: string,
    own: Partial<Activities> = {},
    said: readonly SearchAttribute[] = [],
  ): Promise<Stage<Signals>> {
    const tenant = `t${randomUUID().slice(0, 8)}`;
    calls.set(tenant, []);
    fakes.set(tenant, own);
    const id = idOf(lifecycle, tenant, recordId);
    const clock = createVirtualClock({
      client,
      tenant,
      setTenantClock: async () => undefined,
      settled: async () => true,
      lifecycles: async () => [id],
    });
    // Its input says when it begins, so that it does nothing before the clock is there.
    const start = { workflow: lifecycle, workflowId: id, start: inputFor(tenant), searchAttributes: said, summary: id };
    const handle = await client.workflow.start(lifecycle, startOptions(start));
    await clock.advanceTo(T0);
    const sequences = new Map<SubgraphName, number>();
    let last = (): Promise<void> => Promise.reject(new Error(`No signal was sent to ${id} yet.`));
    const made = calls.get(tenant) ?? [];
    return {
      clock,
      handle,
      async signal(name, args, from = 'contracts') {
        const sequence = (sequences.get(from) ?? 0) + 1;
        sequences.set(from, sequence);
        last = () => handle.signal(name, { from, sequence, ...args });
        await last();
        await clock.settle();
      },
      async signalAgain() {
        await last();
        await clock.settle();
      },
      asked: () =>
        made
          .filter(({ activity }) => activity !== 'project')
          .map(({ activity, input }) => [activity, input['kind']].filter(Boolean).join(' ')),
      projections: () => made.filter(({ activity }) => activity === 'project').map(({ input }) => input as Projection),
      details: async () =>
        (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails,
      async listed() {
        const { events } = await handle.fetchHistory();
        return (events ?? []).filter(event => event.upsertWorkflowSearchAttributesEventAttributes).length;
      },
      async timers() {
        const { events } = await handle.fetchHistory();
        const started = (events ?? []).filter(event => event.timerStartedEventAttributes);
        return started.map(({ userMetadata }) =>
          userMetadata?.summary
            ? defaultPayloadConverter.fromPayload<string>(userMetadata.summary as temporal.api.common.v1.Payload)
            : '',
        );
      },
      keep: (scenario, runId) => keepHistory(client, id, scenario, runId),
    };
  }

  return {
    client,
    breach: (input, own) => stage('breach', tenant => ({ ...breachInput(tenant), ...input }), 'brc_1', own),
    change: (input, own) => stage('change', tenant => ({ ...changeInput(tenant), ...input }), 'chg_1', own),
    termination: (input, own) =>
      stage('termination', tenant => ({ ...terminationInput(tenant), ...input }), 'trm_1', own),
    review: (input, own) => stage('review', tenant => ({ ...reviewInput(tenant), ...input }), 'pln_1', own),
    audit: (input, own) => stage('audit', tenant => ({ ...auditInput(tenant), ...input }), 'aud_1', own),
    remediation: (input, own) =>
      stage('remediation', tenant => ({ ...remediationInput(tenant), ...input }), 'fnd_1', own),
    complaint: (input, own) =>
      stage(
        'complaint',
        tenant => ({
          tenant,
          complaintId: 'cpl_1',
          contractId: 'ctr_1',
          phase: 'AWAITING_ANSWER',
          notBefore: T0,
          ...input,
        }),
        'cpl_1',
        own,
      ),
    survey: (input, own) => stage('survey', tenant => ({ ...surveyInput(tenant), ...input }), 'srv_1', own),
    retention: (input, own) => stage('retention', tenant => ({ ...retentionInput(tenant), ...input }), 'ctr_1', own),
    contract: (input, own) =>
      stage(
        'contract',
        tenant => ({ tenant, contractId: 'ctr_1', phase: 'DRAFT', notBefore: T0, ...input }),
        'ctr_1',
        own,
      ),
    delivery: (input, own, said) =>
      stage(
        'delivery',
        tenant => ({
          tenant,
          notificationId: 'ntf_1',
          fact: 'breach/brc_1/notified',
          contractId: 'ctr_1',
          giveUpAt: hour(72),
          attempts: 0,
          notBefore: T0,
          ...input,
        }),
        'ntf_1',
        own,
        said,
      ),
    trail: own => stage('trail', tenant => ({ tenant, subgraph: 'contracts' }), 'contracts', own),
    async close() {
      await stopWorkers();
      await temporalServer.close();
    },
  };
}

/** Missed and found at T0; told until T0 + 24 h, analysed until T0 + 72 h, sealed 26 days after T0. */
const breachInput = (tenant: string): BreachInput => ({
  tenant,
  breachId: 'brc_1',
  contractId: 'ctr_1',
  phase: 'NOTICE_DUE',
  clockStart: T0,
  notifyBy: hour(24),
  analysisDue: hour(72),
  sealAt: day(26),
  severity: 'MAJOR',
  serviceName: 'Datalab',
  period: '2031-01',
  held: false,
  notBefore: T0,
});

const idOf = (lifecycle: Lifecycle, tenant: string, recordId: string): string =>
  lifecycle === 'review'
    ? workflowId.review(tenant, recordId, '2031-01')
    : workflowId[lifecycle](tenant, recordId as never);

/** Opened at T0. */
const reviewInput = (tenant: string): ReviewInput => ({
  tenant,
  reviewId: 'rev_1',
  contractId: 'ctr_1',
  kind: 'MONTHLY_EVALUATION',
  period: '2031-01',
  phase: 'COLLECTING',
  step: 1,
  due: null,
  remindAt: null,
  notBefore: T0,
});

/** An internal audit, ordered at T0; to be begun until 10 days after T0. */
const auditInput = (tenant: string): AuditInput => ({
  tenant,
  auditId: 'aud_1',
  contractId: 'ctr_1',
  kind: 'INTERNAL',
  phase: 'ORDERED',
  step: 1,
  due: day(10),
  reminders: [day(5), day(7.5), day(9)],
  openFindings: 0,
  notBefore: T0,
});

/** Ended at T0; its last period is sealed 5 days after it, its records are kept for a year. */
const retentionInput = (tenant: string): RetentionInput => ({
  tenant,
  contractId: 'ctr_1',
  phase: 'CLOSING',
  endedAt: T0,
  closeAt: day(5),
  keptUntil: day(365),
  notBefore: T0,
});

/** A major finding, opened at T0; its plan is due until 5 days after T0. */
const remediationInput = (tenant: string): RemediationInput => ({
  tenant,
  findingId: 'fnd_1',
  contractId: 'ctr_1',
  grade: 'MAJOR',
  phase: 'AWAITING_PLAN',
  step: 1,
  reopened: 0,
  due: day(5),
  reminders: [hour(60), hour(90), hour(108)],
  customerToldAt: day(8),
  isExtensionAsked: false,
  notBefore: T0,
});

/** Opened at T0, closed 20 days later. */
const surveyInput = (tenant: string): SurveyInput => ({
  tenant,
  surveyId: 'srv_1',
  contractId: 'ctr_1',
  period: '2030-12',
  remindAt: day(15),
  closesAt: day(20),
  notBefore: T0,
});

/** Asked for at T0; to be assessed until 5 days after T0. */
const changeInput = (tenant: string): ChangeInput => ({
  tenant,
  changeId: 'chg_1',
  contractId: 'ctr_1',
  serviceId: 'svc_1',
  serviceName: 'Datalab',
  phase: 'AWAITING_ASSESSMENT',
  step: 1,
  due: day(5),
  remindAt: day(4),
  board: null,
  window: null,
  notBefore: T0,
});

/** Given by the provider at T0, and running out after 30 days. */
const terminationInput = (tenant: string): TerminationInput => ({
  tenant,
  terminationId: 'trm_1',
  contractId: 'ctr_1',
  phase: 'NOTICE_GIVEN',
  move: 'GIVE_NOTICE',
  step: 1,
  givenBy: 'PROVIDER',
  isConfirmed: false,
  endsAt: day(30),
  answerBy: null,
  awaited: [],
  notBefore: T0,
});
