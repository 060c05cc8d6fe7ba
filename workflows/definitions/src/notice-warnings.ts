import type { InstantText } from '@surety/workflow-contract';
import { attempt, breachActivities } from './activities.ts';
import { ask, type BreachLife } from './breach-life.ts';
import { isPast } from './steering.ts';
import { inWords } from './words.ts';

/** Half of the 24 hours of H7.3.1, and the last four of them. */
const WARNINGS = [
  { hours: 12, kind: 'NOTICE_WARNING_12H' },
  { hours: 20, kind: 'NOTICE_WARNING_20H' },
] as const;

export type Warning = {
  /** The next instant at which somebody must hear that the customer was not told; null when none is left. */
  readonly next: () => InstantText | null;
  /** That instant's timer, in words. */
  readonly summary: () => string;
  /** Warns the provider's manager when the instant has come; after a long silence once, with the latest. */
  readonly giveWhenDue: () => Promise<void>;
};

/** The warnings whose instant is still ahead; one that would come after its instant is stale and is not given. */
export function keepWarning(life: BreachLife): Warning {
  const { clockStart, notifyBy, breachId, serviceName, period } = life.input;
  const atHour = (hours: number): InstantText => new Date(Date.parse(clockStart) + hours * 3_600_000).toISOString();
  let ahead = WARNINGS.map(warning => ({ ...warning, at: atHour(warning.hours) })).filter(({ at }) => !isPast(at));
  return {
    next: () => ahead[0]?.at ?? (life.late ? null : notifyBy),
    summary: () => {
      const [next] = ahead;
      const deadline = `customer must be told of ${serviceName} in ${period} by ${inWords(notifyBy)}`;
      return next ? `${deadline}; the provider's manager is warned at ${inWords(next.at)}` : deadline;
    },
    giveWhenDue: async () => {
      const latest = ahead.findLast(({ at }) => isPast(at));
      ahead = ahead.filter(({ at }) => !isPast(at));
      if (latest && !life.late && life.toldAt === null)
        await ask(life, `breach/${breachId}/warned/${latest.hours}h`, latest.kind, 'PROVIDER_MANAGER');
    },
  };
}

/**
 * Puts on record, once, that the notice was not told in time, and tells the provider's manager so.
 * @param isFoundLate the deadline had passed when the breach was found: a manager who held nothing back is not warned
 */
export async function recordLateness(life: BreachLife, isFoundLate: boolean): Promise<void> {
  const { tenant, breachId, notifyBy } = life.input;
  const isLate = life.toldAt === null ? isPast(notifyBy) : Date.parse(life.toldAt) > Date.parse(notifyBy);
  if (life.late || !isLate) return;
  life.late = true;
  const summary = `records that the customer was not told by ${inWords(notifyBy)}`;
  await attempt(life.journal, summary, () =>
    breachActivities.recordNoticeLate.executeWithOptions({ summary }, [{ tenant, breachId }]),
  );
  if (!isFoundLate || life.held) await ask(life, `breach/${breachId}/notice-late`, 'NOTICE_LATE', 'PROVIDER_MANAGER');
}
