import type {
  Audience,
  BreachFigures,
  BreachInput,
  BreachPhase,
  BreachSignals,
  CreditStanding,
  InstantText,
  NotificationKind,
  RemedyStanding,
  SettledCredit,
} from '@surety/workflow-contract';
import { attempt, breachActivities, operatorActivities } from './activities.ts';
import { take } from './operating.ts';
import { carry, type Journal, note, openJournal, restate } from './progress.ts';
import { happened } from './remedy-words.ts';
import { hearOfReminders, takeReminderVerbs } from './reminders.ts';
import { isPast, receive } from './steering.ts';
import { AUDIENCE_IN_WORDS, creditInWords, inWords, tidingsOf } from './words.ts';

/** What the lifecycle of one breach knows. */
export type BreachLife = {
  readonly input: BreachInput;
  readonly journal: Journal;
  /** What its newest figures say. */
  says: Required<BreachFigures>;
  /** Facts that were asked to be told. */
  readonly asked: string[];
  /** How many signals were heard. */
  heard: number;
  held: boolean;
  toldAt: InstantText | null;
  /** The notice reached nobody, and is not tried any more. */
  unreached: boolean;
  /** The notice was not told in time, and that is on record. */
  late: boolean;
  analysed: boolean;
  /** The cause is to be found by then. */
  analysisDue: InstantText;
  /** The same before anybody extended it. */
  firstAnalysisDue: InstantText;
  /** Its period is sealed then; later after a reopening. */
  sealAt: InstantText;
  /** Where the remedy stands, as the record said last; null before it has begun, and for breaches of old. */
  remedy: RemedyStanding | null;
  /** The deadline that was brought to the record last: that of a step may move. */
  passed: { readonly step: number; readonly due: InstantText } | null;
  withdrawn: boolean;
  withdrawals: number;
  reinstatements: number;
  closed: boolean;
  /** How often the figures, or what both sides agree on, changed since this run began. */
  figures: number;
  /** What it gives back (H7.3.4). */
  credit: Credit;
};

/** The credit of a breach, as its lifecycle knows it. */
type Credit = {
  /** As it stands; null before it was worked out in this run. Only the standing where a decision was heard first. */
  settled: (Partial<SettledCredit> & Pick<SettledCredit, 'phase' | 'version'>) | null;
  /** The count of figures that it was worked out on; -1 while it was not. */
  settledFor: number;
  /** A step of it is being done. */
  isBusy: boolean;
  /** How often its standing was taken over. */
  moves: number;
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: BreachInput): BreachLife {
  const life: BreachLife = {
    input,
    journal: openJournal(input),
    says: { severity: input.severity, promised: input.promised ?? [] },
    asked: [...(input.asked ?? [])],
    heard: 0,
    held: input.held,
    toldAt: input.toldAt ?? null,
    unreached: input.unreached ?? false,
    late: input.late ?? false,
    analysed:
      input.analysed ?? ['AWAITING_SEAL', 'AWAITING_CLAIM', 'AWAITING_APPROVAL', 'CLOSED'].includes(input.phase),
    analysisDue: input.analysisDue,
    firstAnalysisDue: input.firstAnalysisDue ?? input.analysisDue,
    sealAt: input.sealAt,
    remedy: input.remedy ?? null,
    passed: null,
    withdrawn: input.phase === 'WITHDRAWN',
    withdrawals: input.withdrawals ?? 0,
    reinstatements: input.reinstatements ?? 0,
    closed: input.phase === 'CLOSED',
    figures: 0,
    credit: { settled: null, settledFor: -1, isBusy: false, moves: 0 },
  };
  const hear = (what: string, facts: Partial<BreachLife> = {}): void => {
    life.heard += 1;
    Object.assign(life, facts);
    restate(life.journal, life.says);
    note(life.journal, what);
  };
  receive<BreachSignals>(life.journal.seen, {
    ...hearOfReminders(life, life.asked),
    opened: () => undefined,
    told: ({ fact, toldAt, remedy = life.remedy }) =>
      hear(`told ${tidingsOf(fact)}, at ${inWords(toldAt)}`, fact === noticeOf(life) ? { toldAt, remedy } : {}),
    givenUp: ({ fact }) =>
      hear(`gave up telling ${tidingsOf(fact)}: nobody could be reached`, ofNotice(life, fact, true)),
    resent: ({ fact }) => hear(`tries again to tell ${tidingsOf(fact)}`, ofNotice(life, fact, false)),
    held: () => hear("the provider's manager holds the notice back", { held: true }),
    released: () => hear('the notice was released', { held: false }),
    revised: ({ revision, ...said }) =>
      hear(`figures revised (revision ${revision}); the miss stands`, {
        says: newest(life, said),
        figures: life.figures + 1,
      }),
    withdrawn: ({ revision, times, ...said }) =>
      hear(withdrawnInWords(revision), {
        says: newest(life, said),
        withdrawn: true,
        withdrawals: times,
        figures: life.figures + 1,
      }),
    reinstated: ({ revision, times, remedy = life.remedy, analysisDue = life.analysisDue, ...said }) =>
      hear(`newer figures (revision ${revision}) brought the miss back`, {
        says: newest(life, said),
        withdrawn: false,
        analysisDue,
        firstAnalysisDue: life.analysisDue === life.firstAnalysisDue ? analysisDue : life.firstAnalysisDue,
        reinstatements: times,
        remedy,
        figures: life.figures + 1,
      }),
    analysed: ({ remedy = null }) => hear('the cause was analysed', { analysed: true, remedy }),
    extended: ({ analysisDue }) => hear(`the analysis is due at ${inWords(analysisDue)} now`, { analysisDue }),
    sealMoved: ({ sealAt }) => hear(`its period was reopened: late facts count until ${inWords(sealAt)}`, { sealAt }),
    moved: ({ remedy, ...said }) =>
      hear(happened(remedy), {
        says: newest(life, said),
        remedy,
        ...analysisOf(remedy),
        figures: life.figures + (remedy.excluded === life.remedy?.excluded ? 0 : 1),
      }),
    credited: ({ phase, version }) => hearOfCredit(life, { phase, version }),
    besideMoved: () => hear('what other breaches give back has changed', { figures: life.figures + 1 }),
  });
  takeReminderVerbs(life, input.breachId);
  takeExtension(life);
  return life;
}

const ofNotice = (life: BreachLife, fact: string, unreached: boolean): Partial<BreachLife> =>
  fact === noticeOf(life) ? { unreached } : {};

/** What the figures say after a signal, which need not say all of it. */
const newest = (
  { says }: BreachLife,
  { severity = says.severity, promised = says.promised }: Partial<BreachFigures>,
): BreachLife['says'] => ({ severity, promised });

/** A report that is confirmed lets the time for its analysis begin. */
const analysisOf = ({ phase, due }: RemedyStanding): Partial<BreachLife> =>
  phase === 'AWAITING_ANALYSIS' && due !== null ? { analysisDue: due, firstAnalysisDue: due } : {};

const withdrawnInWords = (revision: number | null): string =>
  revision === null ? 'whoever made the report took it back' : `newer figures (revision ${revision}) lifted the miss`;

/** Takes over how the credit stands after a decision on it, unless that is older than what is known. */
function hearOfCredit({ credit, journal }: BreachLife, { phase, version }: CreditStanding): void {
  if (version < (credit.settled?.version ?? 0)) return;
  if (credit.settled?.phase !== phase) note(journal, `credit: ${creditInWords(phase)}`);
  credit.settled = { ...credit.settled, phase, version };
  credit.moves += 1;
}

/** The fact that the customer was told; it is told once. */
export const noticeOf = ({ input }: BreachLife): string => `breach/${input.breachId}/notified`;

export const phaseOf = ({ closed, withdrawn, toldAt, analysed, remedy, credit }: BreachLife): BreachPhase => {
  if (closed) return 'CLOSED';
  if (withdrawn) return 'WITHDRAWN';
  if (toldAt === null) return 'NOTICE_DUE';
  const isRemedied = remedy?.phase === 'AWAITING_SEAL';
  if (remedy !== null && !isRemedied) return remedy.phase;
  if (!analysed && !isRemedied) return 'AWAITING_ANALYSIS';
  const phase = credit.settled?.phase;
  return phase === 'AWAITING_CLAIM' || phase === 'AWAITING_APPROVAL' ? phase : 'AWAITING_SEAL';
};

/** What the next run needs to go on from here; timers do not survive, instants do. */
export const nextRun = (life: BreachLife): BreachInput => {
  const { input, journal, asked, held, toldAt, late, analysed, analysisDue, sealAt, remedy } = life;
  const { withdrawals, reinstatements, credit, firstAnalysisDue, says, unreached } = life;
  const told = toldAt === null ? {} : { toldAt };
  return {
    ...input,
    ...says,
    ...told,
    ...(remedy === null ? {} : { remedy }),
    ...(input.settled || credit.settledFor >= 0 ? { settled: true } : {}),
    analysisDue,
    firstAnalysisDue,
    sealAt,
    phase: phaseOf(life),
    asked,
    held,
    unreached,
    late,
    analysed,
    withdrawals,
    reinstatements,
    carried: carry(journal),
  };
};

/**
 * Asks for a fact to be told, once. Only the notice is asked for again after a refusal: it may be held on record while
 * that news is still on its way.
 */
export async function ask(life: BreachLife, fact: string, kind: NotificationKind, audience: Audience): Promise<void> {
  if (life.asked.includes(fact)) return;
  const { tenant, breachId } = life.input;
  const { journal } = life;
  const summary = `asks for ${kind} to ${AUDIENCE_IN_WORDS[audience]}`;
  const answer = await attempt(journal, summary, () =>
    breachActivities.requestNotification.executeWithOptions({ summary }, [{ tenant, breachId, fact, kind, audience }]),
  );
  if (answer) note(journal, `asked to tell ${tidingsOf(fact)}`);
  if (answer || kind !== 'BREACH_NOTICE') life.asked.push(fact);
}

/** An operator moves the instant by which the cause is to be found; the record says whether it still can be. */
function takeExtension(life: BreachLife): void {
  const { tenant, breachId } = life.input;
  take('extend', {
    refusal: ({ due }) => {
      if (life.withdrawn || life.analysed) return 'The cause is not awaited now: there is nothing to extend.';
      if (isPast(due)) return `due: ${inWords(due)} has passed. Give an instant that is ahead.`;
      if (Date.parse(due) > Date.parse(life.analysisDue)) return null;
      return `due: the analysis is due at ${inWords(life.analysisDue)} already. Give a later instant.`;
    },
    carryOut: ({ due, reason, onBehalfOf }, summary) =>
      operatorActivities.extendAnalysis.executeWithOptions({ summary }, [
        { tenant, breachId, due, reason, onBehalfOf },
      ]),
    answer: ({ due }) => `The analysis is due at ${inWords(due)} now, and the customer is told so.`,
  });
}
