import type { BreachInput, BreachOutcome } from '@surety/workflow-contract';
import { condition } from '@temporalio/workflow';
import { attempt, breachActivities } from './activities.ts';
import { ask, type BreachLife, lifeOf, nextRun, noticeOf, phaseOf } from './breach-life.ts';
import { showBreach } from './breach-progress.ts';
import { followRemedy, isUnderWay, tellExtension, tellOutcome, tellProviderOfCorrections } from './breach-remedy.ts';
import { compensate, isAtRest, untilCreditFollows } from './compensation.ts';
import { keepWarning, recordLateness } from './notice-warnings.ts';
import { note } from './progress.ts';
import { goOn, isLong, isPast, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { breachInWords, inWords } from './words.ts';

/**
 * One breach, from the miss that became certain or was reported to the end of its remedy and the credit for it (H7.3): the customer is told within 24 hours,
 * the provider finds the cause and rectifies, the customer accepts that, and its effect is watched; late facts may still lift the miss or
 * bring it back until its period is sealed, and what it gives back is posted.
 */
export async function breach(input: BreachInput): Promise<BreachOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  const [outcome] = await Promise.all([runItsCourse(life), compensate(life)]);
  return outcome;
}

async function runItsCourse(life: BreachLife): Promise<BreachOutcome> {
  const isFoundLate = life.input.foundLate ?? isPast(life.input.notifyBy);
  do {
    await untilOver(life, isFoundLate);
    await tellOutcome(life);
    await untilAnswered();
  } while (!(isOver(life) && (await close(life))));
  return { breachId: life.input.breachId, ended: endOf(life) };
}

async function untilOver(life: BreachLife, isFoundLate: boolean): Promise<void> {
  while (!isOver(life)) {
    const { heard } = life;
    // The notice does not wait until the graph shows that it is due: both are done at once.
    if (phaseOf(life) !== 'NOTICE_DUE') await showBreach(life);
    await tellCorrections(life);
    await tellExtension(life);
    if (isSealed(life)) await untilCreditMoves(life, heard);
    else if (life.withdrawn) await standWithdrawn(life);
    else if (life.toldAt === null) await tellCustomer(life, isFoundLate);
    else if (isUnderWay(life.remedy)) await followRemedy(life, life.remedy, heard);
    else if (phaseOf(life) === 'AWAITING_ANALYSIS') await awaitAnalysis(life);
    else await awaitSeal(life);
    if (isLong()) {
      await condition(() => !life.credit.isBusy);
      await goOn<typeof breach>(nextRun(life));
    }
  }
}

/** A period that is sealed changes no more; what the customer or the provider still owes keeps the breach open. */
const isOver = (life: BreachLife): boolean =>
  phaseOf(life) === 'CLOSED' || (isSealed(life) && !owesCorrection(life) && isAtRest(life));

/** Its period is sealed, and nothing but its credit keeps it open. */
const isSealed = (life: BreachLife): boolean =>
  isPast(life.sealAt) && ['WITHDRAWN', 'AWAITING_SEAL', 'AWAITING_CLAIM', 'AWAITING_APPROVAL'].includes(phaseOf(life));

/** What is given back is being worked out, claimed or approved (H7.3.4). */
async function untilCreditMoves(life: BreachLife, heard: number): Promise<void> {
  const moves = life.credit.moves;
  if (!life.withdrawn) await tellOutcome(life);
  await condition(
    () => (isAtRest(life) && !owesCorrection(life)) || life.heard > heard || life.credit.moves !== moves || isLong(),
  );
}

/** The customer is told at once unless the notice is held; the provider's manager is warned while nobody has been told (H7.3.1). */
async function tellCustomer(life: BreachLife, isFoundLate: boolean): Promise<void> {
  const isLeft = (): boolean => life.toldAt !== null || life.withdrawn;
  const warning = keepWarning(life);
  while (!isLeft()) {
    const notice = life.held ? null : ask(life, noticeOf(life), 'BREACH_NOTICE', 'CUSTOMER');
    await Promise.all([showBreach(life), notice]);
    await recordLateness(life, isFoundLate);
    await warning.giveWhenDue();
    await showBreach(life);
    if (isLong()) return;
    const heard = life.heard;
    await waitUntil(() => isLeft() || life.heard > heard, warning.next, warning.summary);
  }
  if (life.toldAt !== null) await recordLateness(life, isFoundLate);
}

/** The provider finds the cause (H7.3.2); once it is overdue its manager is told so, and it is still awaited. */
async function awaitAnalysis(life: BreachLife): Promise<void> {
  await tellOutcome(life);
  const { input, analysisDue, firstAnalysisDue } = life;
  const { breachId } = input;
  const isLeft = (): boolean => life.analysed || life.withdrawn || life.analysisDue !== analysisDue || isLong();
  const summary = (): string => `the cause of ${breachInWords(input)} must be analysed by ${inWords(analysisDue)}`;
  if (await waitUntil(isLeft, () => analysisDue, summary)) return;
  const extended = analysisDue === firstAnalysisDue ? '' : `/${analysisDue}`;
  await ask(life, `breach/${breachId}/analysis-overdue${extended}`, 'ANALYSIS_OVERDUE', 'PROVIDER_MANAGER');
  await showBreach(life);
  await waitUntil(isLeft, () => null, summary);
}

/** Nothing is owed; late facts still count. */
async function awaitSeal(life: BreachLife): Promise<void> {
  await tellOutcome(life);
  const moves = life.credit.moves;
  await waitUntil(
    () => life.withdrawn || (isReopened(life) && life.credit.moves !== moves) || isLong(),
    () => life.sealAt,
    () => sealSummary(life),
  );
}

/** Its credit was worked out before, so that it can move while late facts count once more. */
const isReopened = ({ input, sealAt }: BreachLife): boolean => input.settled === true || sealAt !== input.sealAt;

/** The miss is lifted: nothing is owed unless it comes back, or the notice arrives after all. */
async function standWithdrawn(life: BreachLife): Promise<void> {
  await waitUntil(
    () => !life.withdrawn || owesCorrection(life) || isLong(),
    () => life.sealAt,
    () => sealSummary(life),
  );
}

const sealSummary = ({ input, sealAt }: BreachLife): string =>
  input.kind === undefined
    ? `late facts on ${input.serviceName} in ${input.period} count until ${inWords(sealAt)}`
    : `the period of ${breachInWords(input)} is sealed at ${inWords(sealAt)}`;

const retractionOf = ({ input, withdrawals }: BreachLife): string =>
  `breach/${input.breachId}/retracted/${withdrawals}`;
const reinstatementOf = ({ input, reinstatements }: BreachLife): string =>
  `breach/${input.breachId}/reinstated/${reinstatements}`;

/** What was told and does not stand must be taken back; what was taken back and stands again must be told again. */
const owesRetraction = (life: BreachLife): boolean =>
  life.withdrawn && life.toldAt !== null && !life.asked.includes(retractionOf(life));
const owesReinstatement = (life: BreachLife): boolean =>
  !life.withdrawn && life.asked.includes(retractionOf(life)) && !life.asked.includes(reinstatementOf(life));
const owesCorrection = (life: BreachLife): boolean => owesRetraction(life) || owesReinstatement(life);

/** A miss that is lifted is undone in the reverse order: the ledger was moved last, and before that the provider heard what was to be done. */
async function tellCorrections(life: BreachLife): Promise<void> {
  if (owesRetraction(life)) await untilCreditFollows(life);
  if (owesRetraction(life)) await tellProviderOfCorrections(life);
  if (owesRetraction(life)) await ask(life, retractionOf(life), 'BREACH_RETRACTED', 'CUSTOMER');
  if (owesReinstatement(life)) await ask(life, reinstatementOf(life), 'BREACH_REINSTATED', 'CUSTOMER');
  await tellProviderOfCorrections(life);
}

/**
 * Closes the record. It refuses where it was withdrawn, reinstated or reopened and that is still on its way here: that is heard and dealt with first.
 * @returns whether it is closed; where it is not, something was heard or an hour is over
 */
async function close(life: BreachLife): Promise<boolean> {
  const { heard, withdrawals, reinstatements, sealAt } = life;
  const { tenant, breachId } = life.input;
  const summary = 'closes the breach: its period is sealed';
  const isClosed = await attempt(life.journal, summary, () =>
    breachActivities.closeBreach.executeWithOptions({ summary }, [
      { tenant, breachId, withdrawals, reinstatements, sealAt },
    ]),
  );
  if (!isClosed) {
    const waits = { summary: `${summary} was refused; it is tried again` };
    await condition(() => life.heard > heard, '1 hour', waits);
    return false;
  }
  life.closed = true;
  note(life.journal, 'closed: the period is sealed');
  await showBreach(life);
  return true;
}

function endOf({ withdrawn, remedy }: BreachLife): BreachOutcome['ended'] {
  if (withdrawn) return 'WITHDRAWN';
  return remedy?.move === 'CHOOSE_TERMINATION' ? 'TERMINATION' : 'SEALED';
}
