import type { Audience, InstantText, RemedyMove, RemedyPhase, RemedyStanding, Turn } from '@surety/workflow-contract';
import { breachActivities, insist } from './activities.ts';
import { ask, type BreachLife } from './breach-life.ts';
import { STANDS } from './remedy-words.ts';
import { isLong, isPast, waitUntil } from './steering.ts';
import { breachInWords, inWords } from './words.ts';

type Side = 'PROVIDER' | 'CUSTOMER';

/** What each step waits for, as facts name it, and of whom. Deadlines of some bring something about by themselves. */
const STEPS: Readonly<
  Record<RemedyPhase, { readonly about: string; readonly side: Side | null; readonly passes: boolean }>
> = {
  AWAITING_CONFIRMATION: { about: 'confirmation', side: 'PROVIDER', passes: true },
  CONTESTED: { about: 'contest', side: 'CUSTOMER', passes: true },
  AWAITING_ATTRIBUTION: { about: 'attribution', side: 'CUSTOMER', passes: true },
  AWAITING_PLAN: { about: 'plan', side: 'PROVIDER', passes: false },
  NEGOTIATING: { about: 'settlement', side: null, passes: true },
  RECTIFYING: { about: 'rectification', side: 'PROVIDER', passes: false },
  AWAITING_ACCEPTANCE: { about: 'acceptance', side: 'CUSTOMER', passes: true },
  ESCALATED: { about: 'escalated', side: 'PROVIDER', passes: true },
  MEDIATING: { about: 'mediation', side: 'PROVIDER', passes: true },
  TERMINATION_OPTION: { about: 'termination', side: 'CUSTOMER', passes: true },
  WATCHING_EFFECT: { about: 'effect', side: null, passes: true },
};

/** Whom a move is told that did not make it, and is not told that it is its turn. */
const NEWS_FOR: Readonly<Partial<Record<RemedyMove, readonly Audience[]>>> = {
  CONFIRM_REPORT: ['CUSTOMER'],
  AGREE_ATTRIBUTION: ['PROVIDER'],
  PLAN: ['CUSTOMER'],
  ACCEPT: ['PROVIDER'],
  ACCEPT_SETTLEMENT: ['PROVIDER', 'CUSTOMER'],
  REJECT_SETTLEMENT: ['PROVIDER', 'CUSTOMER'],
  DISPUTE_OUTCOME: ['PROVIDER', 'CUSTOMER'],
  AGREE_ON_NEW_PLAN: ['PROVIDER', 'CUSTOMER'],
  AGREE_ON_ACCEPTANCE: ['PROVIDER', 'CUSTOMER'],
  AGREE_ON_FAILURE: ['PROVIDER', 'CUSTOMER'],
  LAPSE_MEDIATION: ['PROVIDER', 'CUSTOMER'],
  CHOOSE_TERMINATION: ['PROVIDER', 'CUSTOMER'],
  GRANT_NEW_PLAN: ['PROVIDER'],
  LAPSE_TERMINATION_OPTION: ['PROVIDER', 'CUSTOMER'],
  CONFIRM_EFFECT: ['PROVIDER', 'CUSTOMER'],
  REPEAT: ['PROVIDER', 'CUSTOMER'],
};

const turnOf = (standing: RemedyStanding): Side | null => {
  const { phase, proposedBy, outcome } = standing;
  if (phase === 'NEGOTIATING') return proposedBy === 'PROVIDER' ? 'CUSTOMER' : 'PROVIDER';
  if (phase === 'MEDIATING' && outcome) return outcome.by === 'PROVIDER' ? 'CUSTOMER' : 'PROVIDER';
  return isUnderWay(standing) ? STEPS[standing.phase].side : null;
};

/** Whose turn it is, for the projection: an escalation is looked at by both, the provider first; an effect waits for nobody. */
export const shownTurn = (standing: RemedyStanding): Turn => turnOf(standing) ?? 'NOBODY';

const MANAGERS: readonly Audience[] = ['PROVIDER_MANAGER', 'CUSTOMER_MANAGER'];

/** Who is told that a step is theirs: the side whose turn it is; in an escalation managers, of both sides while either may act. */
function askedOf(standing: UnderWay): readonly Audience[] {
  const { phase, outcome } = standing;
  if (phase === 'MEDIATING' && outcome) return MANAGERS.filter(each => !each.startsWith(outcome.by));
  if (phase === 'ESCALATED' || phase === 'MEDIATING') return MANAGERS;
  const side = turnOf(standing);
  return side === null ? [] : [side];
}

type UnderWay = RemedyStanding & { readonly phase: RemedyPhase };

/** The remedy has begun and is not over; or it is asked whether what the customer reported is a breach. */
export const isUnderWay = (remedy: RemedyStanding | null): remedy is UnderWay =>
  remedy !== null && remedy.phase !== 'AWAITING_ANALYSIS' && remedy.phase !== 'AWAITING_SEAL';

/**
 * One step of the remedy (H7.3.2, H7.3.3, H7.3.5): whose turn it is, is told and reminded; when its deadline passes, silence answers where the
 * contract says so, and else the provider's manager is told.
 * @param heard how many signals were heard when this step was shown
 */
export async function followRemedy(life: BreachLife, standing: UnderWay, heard: number): Promise<void> {
  await tellNews(life, standing);
  await tellWhoseTurn(life, standing);
  await passDeadline(life, standing);
  const next = [...standing.remindAt, ...(standing.due === null ? [] : [standing.due])].find(each => !isPast(each));
  await waitUntil(
    () => life.heard > heard || isLong(),
    () => next ?? null,
    () => timerSummary(life, standing, next),
  );
}

function timerSummary({ input }: BreachLife, { phase, due }: UnderWay, next: InstantText | undefined): string {
  const what =
    next === undefined ? 'no timer' : next === due ? `deadline ${inWords(next)}` : `reminder at ${inWords(next)}`;
  return `${what} of the ${STEPS[phase].about} for ${breachInWords(input)}`;
}

async function tellWhoseTurn(life: BreachLife, standing: UnderWay): Promise<void> {
  for (const audience of askedOf(standing)) await tellTurn(life, standing, audience);
}

async function tellTurn(life: BreachLife, standing: UnderWay, audience: Audience): Promise<void> {
  const { breachId } = life.input;
  const { phase, step, due, remindAt, outcome } = standing;
  const { passes } = STEPS[phase];
  const about = outcome ? 'outcome' : STEPS[phase].about;
  const fact = (news: string, told: Audience): string =>
    `breach/${breachId}/${about}/${news}/${step}/${told.toLowerCase()}`;
  if (phase === 'ESCALATED') {
    const escalated = `breach/${breachId}/escalated/${step}/${audience.toLowerCase()}`;
    await ask(life, escalated, 'REMEDY_ESCALATED', audience);
  }
  // A plan is the provider's own promise: it is not told that it made it.
  else if (standing.move !== 'PLAN') await ask(life, fact('turn', audience), 'REMEDY_TURN', audience);
  const reminders = remindAt.filter(isPast).length;
  if (due !== null && isPast(due)) {
    if (!passes) await ask(life, fact('overdue', 'PROVIDER_MANAGER'), 'REMEDY_OVERDUE', 'PROVIDER_MANAGER');
  } else if (reminders > 0) await ask(life, fact(`reminder-${reminders}`, audience), 'REMEDY_REMINDER', audience);
}

/** The last thing that was decided, once nothing more is owed. */
export async function tellOutcome(life: BreachLife): Promise<void> {
  if (life.remedy !== null && !life.withdrawn) await tellNews(life, life.remedy);
}

/** What was decided, to the side that did not; what a deadline decided, to both. */
async function tellNews(life: BreachLife, { move, byDeadline, step }: RemedyStanding): Promise<void> {
  if (move === null) return;
  const answers = move === 'ACCEPT' || move === 'REFUSE_ATTRIBUTION' || move === 'CONFIRM_REPORT';
  const audiences: readonly Audience[] = byDeadline && answers ? ['PROVIDER', 'CUSTOMER'] : (NEWS_FOR[move] ?? []);
  for (const audience of audiences)
    await ask(
      life,
      `breach/${life.input.breachId}/news/${move}/${step}/${audience.toLowerCase()}`,
      'REMEDY_NEWS',
      audience,
    );
}

/** Brings a deadline that passed to the record, which decides; what becomes of it comes back as a signal. */
async function passDeadline(life: BreachLife, { phase, step, due }: UnderWay): Promise<void> {
  if (due === null || !isPast(due) || !STEPS[phase].passes || life.withdrawn) return;
  if (life.passed?.step === step && life.passed.due === due) return;
  const { tenant, breachId } = life.input;
  const summary = `the deadline of the ${STEPS[phase].about} passed: lets the record say what follows`;
  await insist(life.journal, summary, () =>
    breachActivities.passBreachDeadline.executeWithOptions({ summary }, [{ tenant, breachId, step }]),
  );
  life.passed = { step, due };
}

const stoppedOf = ({ input, withdrawals }: BreachLife): string => `breach/${input.breachId}/stopped/${withdrawals}`;
const resumedOf = ({ input, reinstatements }: BreachLife): string =>
  `breach/${input.breachId}/resumed/${reinstatements}`;

/** What the provider's manager is told of a breach before its remedy begins. */
const WARNINGS: ReadonlySet<string> = new Set(['warned', 'notice-late', 'analysis-overdue']);
const wasWarned = ({ asked }: BreachLife): boolean => asked.some(fact => WARNINGS.has(fact.split('/')[2] ?? ''));

/**
 * The provider hears that nothing more is owed when newer figures lift a miss, and that it is when they bring it back: all of it once the
 * remedy had begun, before that its manager, if it was warned.
 */
export async function tellProviderOfCorrections(life: BreachLife): Promise<void> {
  const audience = life.remedy === null ? 'PROVIDER_MANAGER' : 'PROVIDER';
  if (life.remedy === null && !wasWarned(life)) return;
  if (life.withdrawn) await ask(life, stoppedOf(life), 'REMEDY_STOPPED', audience);
  else if (life.asked.includes(stoppedOf(life))) await ask(life, resumedOf(life), 'REMEDY_RESUMED', audience);
}

/** What stands, in a sentence. */
export const remedyInWords = (standing: RemedyStanding): string =>
  isUnderWay(standing) ? STANDS[standing.phase](standing) : 'nothing more is owed';

/** The customer is told why the analysis takes longer, once it knows of the breach. */
export async function tellExtension(life: BreachLife): Promise<void> {
  const { input, analysisDue, firstAnalysisDue, toldAt } = life;
  if (analysisDue === firstAnalysisDue || toldAt === null) return;
  await ask(life, `breach/${input.breachId}/analysis-extended/${analysisDue}`, 'ANALYSIS_EXTENDED', 'CUSTOMER');
}
