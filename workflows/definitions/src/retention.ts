import type { RetentionInput, RetentionOutcome } from '@surety/workflow-contract';
import { attempt, insist, retentionActivities } from './activities.ts';
import { note } from './progress.ts';
import { hasErased, isLate, lifeOf, nextAt, nextRun, type RetentionLife } from './retention-life.ts';
import { showRetention, timerSummary } from './retention-progress.ts';
import { goOn, isLong, isPast, untilBegin, waitUntil } from './steering.ts';

/** After a refusal that contracts did not foresee it is asked again, not at once. */
const AFTER_REFUSAL_MS = 24 * 3_600_000;
/** Contracts decides by its own clock, which may be a little behind the server's. */
const NOT_SOONER_MS = 60_000;

/**
 * One contract after its end (H7.4): closed once all that was under way is over; its records kept whole for the agreed years, read only; then what is
 * personal in them is erased, in contracts first, which decides whether it may be, and after a day once more, what came late.
 */
export async function retention(input: RetentionInput): Promise<RetentionOutcome> {
  const life = lifeOf(input); // signals are heard from here on
  await untilBegin(input);
  while (life.erasedAt === null) {
    await showRetention(life);
    await nextMatter(life);
    if (isLong()) await goOn<typeof retention>(nextRun(life));
    await closeWhenDue(life);
    await eraseWhenDue(life);
  }
  await showRetention(life);
  if (!isLate(life)) await eraseElsewhere(life, 'what is personal');
  await nextMatter(life);
  await eraseElsewhere(life, 'what came late');
  await conclude(life);
  return { contractId: life.input.contractId, ended: 'ERASED' };
}

/** Waits until contracts is to be asked, or what came late is to be erased; or until somebody has erased by hand. */
async function nextMatter(life: RetentionLife): Promise<void> {
  const isErasedNow = life.erasedAt !== null;
  await waitUntil(
    () => !isErasedNow && (life.erasedAt !== null || isLong()),
    () => nextAt(life),
    () => timerSummary(life),
  );
}

/** The row decides: a contract is closed when nothing of it is under way any more. */
async function closeWhenDue(life: RetentionLife): Promise<void> {
  if (life.closeAt === null || !isPast(life.closeAt)) return;
  const { tenant, contractId } = life.input;
  const summary = 'closes the contract, if all that was under way is over';
  const answer = await attempt(life.journal, summary, () =>
    retentionActivities.closeContract.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  if (life.erasedAt !== null) return; // by hand, meanwhile
  const { closedAt, waitsFor, askAgainAt } = answer?.value ?? UNKNOWN;
  life.waitsFor = waitsFor;
  life.closeAt = closedAt === null ? notAtOnce(askAgainAt ?? instantIn(AFTER_REFUSAL_MS)) : null;
  if (closedAt !== null) note(life.journal, 'the contract is closed; both sides are told');
}

const UNKNOWN = { closedAt: null, waitsFor: [], askAgainAt: null };

/** The row decides: nothing is erased before the time is over, or while something of the contract is open. */
async function eraseWhenDue(life: RetentionLife): Promise<void> {
  if (life.erasedAt !== null || !isPast(life.eraseAt)) return;
  const { tenant, contractId } = life.input;
  const summary = 'asks contracts whether the records must be kept still';
  const { keptUntil, waitsFor, askAgainAt, erasedAt } = await insist(life.journal, summary, () =>
    retentionActivities.readRetention.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  Object.assign(life, { keptUntil, waitsFor });
  life.eraseAt = notAtOnce(askAgainAt ?? instantIn(AFTER_REFUSAL_MS));
  if (waitsFor.length > 0) note(life.journal, `nothing was erased: open is ${waitsFor.join(', ')}`);
  if (askAgainAt !== null) return;
  const erases = 'erases in contracts what is personal';
  const done = await attempt(life.journal, erases, () =>
    retentionActivities.eraseInContracts.executeWithOptions({ summary: erases }, [{ tenant, contractId }]),
  );
  if (done) hasErased(life, erasedAt ?? instantIn(0));
}

/** Metrics and audits erase what contracts has erased, however often they are asked. */
async function eraseElsewhere({ journal, input }: RetentionLife, what: string): Promise<void> {
  const { tenant, contractId } = input;
  const inMetrics = `erases in metrics ${what}`;
  await insist(journal, inMetrics, () =>
    retentionActivities.eraseInMetrics.executeWithOptions({ summary: inMetrics }, [{ tenant, contractId }]),
  );
  const inAudits = `erases in audits ${what}`;
  await insist(journal, inAudits, () =>
    retentionActivities.eraseInAudits.executeWithOptions({ summary: inAudits }, [{ tenant, contractId }]),
  );
  note(journal, `metrics and audits have erased ${what}`);
}

async function conclude(life: RetentionLife): Promise<void> {
  const { tenant, contractId } = life.input;
  const summary = 'records that all of it is erased';
  await insist(life.journal, summary, () =>
    retentionActivities.concludeErasure.executeWithOptions({ summary }, [{ tenant, contractId }]),
  );
  life.isConcluded = true;
  await showRetention(life);
}

const notAtOnce = (instant: string): string => (isPast(instant) ? instantIn(NOT_SOONER_MS) : instant);
const instantIn = (ms: number): string => new Date(Date.now() + ms).toISOString();
