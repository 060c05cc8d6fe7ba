import { moneyText } from '@surety/domain';
import type { Recorded, TrailEntry } from './record.ts';
import { handbookItem, plain } from './schema-words.ts';
import { capital, ms, nothing, SAME_MS, type Unplaced } from './unplaced-row.ts';

/** What a lifecycle does because nobody decided in time, or because a date has come, and the item of the handbook for it. */
const BY_DEFAULT: Readonly<Record<string, string>> = {
  expireOffer: 'H1.4',
  expireContract: 'H7.1',
  passTerminationDeadline: 'H7.4',
  passBreachDeadline: 'H7.3',
  settleCompensation: 'H7.3.4',
  lapseCredit: 'H7.3.4',
  recordNoticeLate: 'H7.3.1',
  escalateNotice: 'H7.3.1',
  recordSilence: 'H6.2',
  decideDueChange: 'H4.4',
};
/** A fact in the words of operators, e.g. `breach/brc_…/notified`. */
const FACT = /\b[a-z]+\/[a-z]{3}_[0-9a-z]{26}\/[a-z0-9/_-]+/;

/** What lifecycles did by themselves, in the words that they give it, with the amount that the decision on record names. */
export const defaultOutcomes = ({ steps, trail }: Recorded): Unplaced[] =>
  steps.flatMap(({ workflowId, at, activity, summary }): Unplaced[] => {
    const item = BY_DEFAULT[activity];
    if (item === undefined) return [];
    const [fact] = FACT.exec(summary) ?? [];
    const decided = trail.find(
      entry => entry.action === activity && isAbout(workflowId, entry) && Math.abs(ms(entry.at) - ms(at)) <= SAME_MS,
    );
    const what = `${capital(plain(summary.replace(FACT, 'the notice')))}${moneyOf(decided?.details)}`;
    return [
      {
        ...nothing,
        at,
        kind: 'DEFAULT_OUTCOME',
        what,
        handbook: handbookItem(summary) ?? item,
        workflowId: fact ?? workflowId,
      },
    ];
  });

const isAbout = (workflowId: string, { subjectId }: TrailEntry): boolean => workflowId.endsWith(`/${subjectId}`);

/** The amount that a decision is about, where it says one. */
function moneyOf(details = '{}'): string {
  const { minor, currency } = JSON.parse(details) as { readonly minor?: number | null; readonly currency?: string };
  return typeof minor === 'number' && currency ? `: ${moneyText({ minor, currency })}` : '';
}
