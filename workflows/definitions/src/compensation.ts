import type { SettledCredit } from '@surety/workflow-contract';
import { condition, sleep } from '@temporalio/workflow';
import { breachActivities, insist } from './activities.ts';
import { ask, type BreachLife } from './breach-life.ts';
import { note } from './progress.ts';
import { isPast, waitUntil } from './steering.ts';
import { breachInWords, creditInWords, inWords } from './words.ts';

/**
 * From the seal of a breach's period to a posted credit (H7.3.4), beside whatever else the breach waits for: the credit is worked out, and
 * again whenever its figures change; the customer is reminded to claim it; a claim window that nobody used ends it.
 */
export async function compensate(life: BreachLife): Promise<void> {
  if (!life.input.settled)
    await waitUntil(
      () => life.closed,
      () => life.sealAt,
      () => `what ${breachInWords(life.input)} gives back is worked out at ${inWords(life.sealAt)}`,
    );
  while (!life.closed) {
    await settle(life);
    await awaitClaim(life);
    if (life.credit.settled?.phase === 'LAPSED')
      await ask(life, `breach/${life.input.breachId}/claim-lapsed`, 'CREDIT_LAPSED', 'CUSTOMER');
    await condition(() => life.closed || isStale(life) || isClaimAwaited(life));
  }
}

/** Nothing about the credit is waited for. */
export const isAtRest = (life: BreachLife): boolean =>
  !(life.credit.isBusy || isStale(life) || isClaimAwaited(life) || isApprovalAwaited(life));

const isClaimAwaited = ({ credit }: BreachLife): boolean => credit.settled?.phase === 'AWAITING_CLAIM';
const isApprovalAwaited = ({ credit }: BreachLife): boolean => credit.settled?.phase === 'AWAITING_APPROVAL';

/** The credit was not worked out on the newest figures yet. */
const isStale = ({ credit, figures }: BreachLife): boolean => credit.settledFor !== figures;

/** What was given back before has been worked out on the newest figures. */
export const untilCreditFollows = (life: BreachLife): Promise<void> => {
  const wasGiven = life.input.settled === true || life.credit.settledFor >= 0;
  return condition(() => !wasGiven || !isStale(life) || life.closed);
};

async function settle(life: BreachLife): Promise<void> {
  const { tenant, breachId } = life.input;
  const { figures } = life;
  const summary = 'works out what the breach gives back';
  await act(life, summary, () =>
    breachActivities.settleCompensation.executeWithOptions({ summary }, [{ tenant, breachId }]),
  );
  life.credit.settledFor = figures;
}

/** Does a step of the credit and takes over how it stands then, unless something newer was heard meanwhile. */
async function act(life: BreachLife, step: string, call: () => Promise<SettledCredit>): Promise<void> {
  const { credit, journal } = life;
  credit.isBusy = true;
  const settled = await insist(journal, step, call);
  const isNewer = settled.version >= (credit.settled?.version ?? 0);
  credit.settled = isNewer ? settled : { ...settled, ...credit.settled };
  credit.isBusy = false;
  credit.moves += 1;
  note(journal, `credit: ${settled.amount ?? 'nothing is owed'}, ${creditInWords(settled.phase)}`);
}

/** The customer has to claim the credit: it is reminded half way, and what nobody claimed in time lapses. */
async function awaitClaim(life: BreachLife): Promise<void> {
  const { tenant, breachId } = life.input;
  const isLeft = (): boolean => life.closed || isStale(life) || !isClaimAwaited(life);
  const at = (which: 'remindAt' | 'claimableUntil') => life.credit.settled?.[which] ?? null;
  const summary = (): string => claimSummary(life);
  if (isLeft()) return;
  if (await waitUntil(isLeft, () => at('remindAt'), summary)) return;
  await ask(life, `breach/${breachId}/claim-reminder`, 'CREDIT_REMINDER', 'CUSTOMER');
  if (await waitUntil(isLeft, () => at('claimableUntil'), summary)) return;
  const lapsing = 'ends the claim window: nobody claimed the credit';
  await act(life, lapsing, () =>
    breachActivities.lapseCredit.executeWithOptions({ summary: lapsing }, [{ tenant, breachId }]),
  );
  // The row decides when the window closes; the server's clock may be a little ahead of it.
  if (isClaimAwaited(life) && isPast(at('claimableUntil') ?? '')) await sleep('1 minute', { summary: summary() });
}

function claimSummary({ input: { serviceName, period }, credit }: BreachLife): string {
  const { amount, claimableUntil } = credit.settled ?? {};
  const until = claimableUntil ? inWords(claimableUntil) : 'no deadline';
  return `the customer can claim ${amount ?? 'a credit'} for ${serviceName} in ${period} until ${until}`;
}
