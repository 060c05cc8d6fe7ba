import type { Problem } from '../../support/subgraph.ts';
import { type Cast, takeOver } from './actors.ts';
import { accept, leg, mailsOf, recordBreach, requestNotice } from './breach-record.ts';
import { type Caller, customer, type House, manager, operator, START, system } from './house.ts';

export type RemedyView = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly standing: string;
  readonly severity: string;
  readonly stepDue: string | null;
  readonly analysisDue: string;
  readonly liabilityExcluded: boolean;
  readonly predecessor: { readonly id: string } | null;
  readonly allowedActions: readonly string[];
  readonly analysis: Readonly<Record<string, unknown>> | null;
  readonly rectification: {
    readonly due: string;
    readonly rejections: number;
    readonly acceptedAt: string | null;
    readonly acceptedByDefault: boolean;
    readonly effect: string | null;
    readonly effectDue: string | null;
    readonly measures: readonly object[];
    readonly reports: readonly {
      readonly number: number;
      readonly answer: string | null;
      readonly reason: string | null;
    }[];
  } | null;
  readonly kind: string;
  readonly notifyBy: string;
  readonly report: {
    readonly reportedBySide: string;
    readonly confirmation: string | null;
    readonly confirmedByDefault: boolean;
    readonly contestReason: string | null;
    readonly upholdReason: string | null;
    readonly withdrawReason: string | null;
  } | null;
  readonly settlements: readonly {
    readonly round: number;
    readonly state: string;
    readonly proposedBySide: string;
    readonly acceptedBy: string | null;
    readonly expiresAt: string;
    readonly amount: { readonly amount: string; readonly currency: string } | null;
  }[];
  readonly ending: string | null;
  readonly escalations: readonly Readonly<Record<string, unknown>>[];
};

const REMEDY = `id kind version phase standing severity stepDue notifyBy analysisDue liabilityExcluded predecessor { id } allowedActions
  analysis { category contributingFactors attribution attributionAnswer attributionAnsweredBy }
  rectification { due rejections acceptedAt acceptedByDefault effect effectDue measures { what owner due }
    reports { number answer reason } }
  report { reportedBySide confirmation confirmedByDefault contestReason upholdReason withdrawReason }
  settlements { round state proposedBySide acceptedBy expiresAt amount { amount currency } }
  ending escalations { beganAt managersUntil mediationAskedBySide mediator mediationUntil outcome outcomeText outcomeDocument { id }
    outcomeBySide outcomeBy outcomeConfirmedBy terminationOptionUntil ending endedBy endedAt endedBecause }`;

type Answer = { readonly breach: RemedyView | null; readonly problems: readonly Problem[] };

export async function breachSeen(house: House, id: string, caller: Caller = manager): Promise<RemedyView> {
  const { breach } = await house.ask<{ breach: RemedyView }>(
    caller,
    `query ($id: ID!) { breach(id: $id) { ${REMEDY} } }`,
    { id },
  );
  return ofRemedy(breach);
}

/** Damages are claimed and answered whatever the remedy waits for; their own tests look at that. */
const ofRemedy = (breach: RemedyView): RemedyView => ({
  ...breach,
  allowedActions: breach.allowedActions.filter(action => !action.endsWith('_DAMAGES')),
});

/** Decides something about a breach as it is now; `type` is the input's type where it is not named after the mutation. */
export async function decideOn(
  house: House,
  caller: Caller,
  id: string,
  verb: string,
  input: object = {},
  type?: string,
): Promise<Answer> {
  const { version: expectedVersion } = await breachSeen(house, id);
  const named = type ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${named}!) { ${verb}(input: $input) { breach { ${REMEDY} } problems { code message path } } }`;
  const answer = await house.ask<Record<string, Answer>>(caller, query, {
    input: { breachId: id, expectedVersion, ...input },
  });
  const { breach, problems } = answer[verb] ?? { breach: null, problems: [] };
  return { breach: breach && ofRemedy(breach), problems };
}

/** What was decided. @throws Error when it was refused */
export async function doneOn(...decision: Parameters<typeof decideOn>): Promise<RemedyView> {
  const { breach, problems } = await decideOn(...decision);
  if (breach === null) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join());
  return breach;
}

/** Tells the customer of a breach. */
export async function tell(house: House, breachId: string): Promise<void> {
  const { notification } = await requestNotice(house, breachId);
  const [mail] = await mailsOf(house, notification?.id ?? '');
  if (mail) await accept(house, notification?.id ?? '', mail);
}

/** A breach that the customer was told of. */
export async function toldBreach(house: House, cast: Cast, changes: object = {}) {
  const contract = await takeOver(house, cast, { noticeClock: 'DETECTION', ...changes });
  const { breach } = await recordBreach(house, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(contract.targetId, 1)],
  });
  const breachId = breach?.id ?? '';
  await tell(house, breachId);
  return { contract, breachId };
}

export const ANALYSIS = { cause: 'A switch failed.', improvement: 'A second one.' };
export const MEASURE = { what: 'A second switch', owner: 'Network team', due: '2031-03-20' };
export const SETTLEMENT = { content: 'Two free months.', expiresAt: '2031-03-15T12:00:00Z' };

/** One whose cause is known: the provider is to plan. */
export async function analysedBreach(house: House, cast: Cast, changes: object = {}, analysis: object = {}) {
  const told = await toldBreach(house, cast, changes);
  await doneOn(house, operator, told.breachId, 'analyseBreach', { ...ANALYSIS, ...analysis });
  return told;
}

/** One whose rectification was reported: the customer is to answer. */
export async function reportedBreach(house: House, cast: Cast, changes: object = {}) {
  const analysed = await analysedBreach(house, cast, changes);
  await doneOn(house, operator, analysed.breachId, 'planRectification', { measures: [MEASURE] });
  await doneOn(house, operator, analysed.breachId, 'reportRectification', { report: 'It is built in.' });
  return analysed;
}

/** One whose rectification was accepted: its effect is watched. */
export async function acceptedBreach(house: House, cast: Cast, changes: object = {}) {
  const reported = await reportedBreach(house, cast, changes);
  await doneOn(house, customer, reported.breachId, 'acceptRectification');
  return reported;
}

/** One that the customer rejected as often as its contract grants: the managers of both sides are to find a way. */
export async function escalatedBreach(house: House, cast: Cast) {
  const reported = await reportedBreach(house, cast, { agreement: { breachHandling: { maxRejections: 1 } } });
  await doneOn(house, customer, reported.breachId, 'rejectRectification', { reason: 'It is not.' });
  return reported;
}

/** One that mediation did not settle: the customer may choose to terminate. */
export async function unsettledBreach(house: House, cast: Cast) {
  const escalated = await escalatedBreach(house, cast);
  const { breachId } = escalated;
  await doneOn(house, customer, breachId, 'askForMediation', { mediator: 'A. Judge' });
  await doneOn(house, manager, breachId, 'recordMediationOutcome', { outcome: 'FAILED', text: 'No agreement.' });
  await doneOn(house, customer, breachId, 'answerMediationOutcome', { confirmed: true });
  return escalated;
}

/** Lets the date of the present step pass. */
export async function passDate(house: House, breachId: string): Promise<RemedyView> {
  await house.query('update breach set step_due = $2 where id = $1', [breachId, START]);
  const [row] = await house.query<{ step: number }>('select step from breach where id = $1', [breachId]);
  await house.mutate(system, 'passBreachDeadline', { breachId, step: row?.step });
  return await breachSeen(house, breachId);
}
