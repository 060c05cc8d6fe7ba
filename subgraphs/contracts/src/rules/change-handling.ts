import { type Refusal, wrong } from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';

/** How a contract has changes of its services handled: days are of 24 hours. */
export type ChangeHandling = NonNullable<Agreement['changeHandling']>;

/** What applies where a contract says nothing. Ours; the handbook names a board and no figures (H4.4), and asks for deadlines (H4.1). */
export const DEFAULT_CHANGE_HANDLING: ChangeHandling = {
  quorum: 'MAJORITY',
  assessmentDays: 5,
  voteDays: 5,
  schedulingDays: 10,
  verificationDays: 3,
  documentationDays: 5,
  reviewDays: 5,
};

/** How changes of a contract's services are handled, by a version of its content. */
export const changeHandlingOf = ({ agreement }: { readonly agreement?: Agreement | null }): ChangeHandling =>
  agreement?.changeHandling ?? DEFAULT_CHANGE_HANDLING;

const MOST_DAYS = 365;

/** What makes no sense in how changes are handled. */
export function* changeHandlingProblems(
  { quorum: _quorum, ...days }: ChangeHandling,
  path: readonly string[],
): Generator<Refusal> {
  for (const [field, value] of Object.entries(days))
    if (value < 1 || value > MOST_DAYS)
      yield wrong(`A time of ${value} days`, `give 1 to ${MOST_DAYS}.`, [...path, field]);
}
