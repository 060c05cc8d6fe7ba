import * as z from 'zod/mini';
import type { InstantText, Lifecycle, Sent } from './lifecycles.ts';

const text = (longest: number, says: string, refusal: string) =>
  z
    .string(refusal)
    .check(z.trim(), z.minLength(1, refusal), z.maxLength(longest, `At most ${longest} characters.`), z.describe(says));

/** A pattern of zod's own would be changed by its use. */
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const ZONED_WORDS = 'Give an instant with its zone, e.g. 2031-03-01T12:00:00Z.';

/** What every operator's verb is told. */
const said = {
  reason: text(2000, 'Why. It stands in the trail.', 'Say why.'),
  by: text(200, 'Who asks for it, as you are known here. It stands in the trail.', 'Say who you are.'),
};

/** The lifecycles that remind people before a deadline. */
const REMINDING = ['breach', 'change', 'termination', 'review', 'audit', 'remediation'] as const;

/**
 * The verbs by which an operator steers a lifecycle from Temporal (Updates). Nothing stands here that a party decides. Each is put on record by the mutation that the
 * graph has for it; `docs/operations/updates.md` shows them in use. The small form of zod: the other one changes itself when it is first used, which Temporal's sandbox
 * forbids what stands in a module.
 */
export const UPDATES = {
  resend: {
    lifecycles: ['delivery'],
    says: 'Tells it at once, and for 3 more days, to whoever was not reached yet. Who was told is not told again.',
    input: z.strictObject(said, 'Give reason and by.'),
  },
  extend: {
    lifecycles: ['breach', 'audit'],
    says: 'Moves the instant by which the cause of the breach is to be found (H7.3.2): the customer is told until when, and why. Of an audit, the one by which it is to be begun or reported (H6.3): its auditors are told.',
    input: z.strictObject(
      {
        due: z.string(ZONED_WORDS).check(
          z.refine(given => ZONED.test(given) && !Number.isNaN(Date.parse(given)), ZONED_WORDS),
          z.meta({
            format: 'date-time',
            description: 'The new instant: later than the present one, and ahead. RFC 3339 with its zone.',
          }),
        ),
        ...said,
        reason: text(
          2000,
          'Why. Of a breach the customer is told, of an audit its auditors; it stands in the trail.',
          'Say why: it is told.',
        ),
      },
      'Give due, reason and by.',
    ),
  },
  reassign: {
    lifecycles: ['remediation'],
    says: 'Gives the finding to another team, until its remediation is reported (H6.3). Its deadlines stay.',
    input: z.strictObject(
      { owner: text(200, 'The team that puts it right from now on.', 'Name the team.'), ...said },
      'Give owner, reason and by.',
    ),
  },
  pauseReminders: {
    lifecycles: REMINDING,
    says: 'Lets nobody be reminded any more, until resumeReminders. Deadlines stay, and what is overdue is told all the same.',
    input: z.strictObject(said, 'Give reason and by.'),
  },
  resumeReminders: {
    lifecycles: REMINDING,
    says: 'Lets people be reminded again. Who was to be reminded meanwhile is reminded now, where that still matters.',
    input: z.strictObject(said, 'Give reason and by.'),
  },
} as const satisfies Record<
  string,
  { readonly lifecycles: readonly Lifecycle[]; readonly says: string; readonly input: z.ZodMiniType }
>;

export type UpdateName = keyof typeof UPDATES;
export type UpdateInput<Name extends UpdateName> = z.infer<(typeof UPDATES)[Name]['input']>;

/** What was said of a verb, or what is amiss with it. By zod's own function: a schema's methods are made when they are first used. */
export const readUpdate = (name: UpdateName, given: unknown) => z.safeParse(UPDATES[name].input, given);

/** Signals of a lifecycle that reminds people (from contracts). */
export type ReminderSignals = { remindersPaused: Sent; remindersResumed: Sent };

/** What an operator said, and what a retried activity is known by. */
type Asked = {
  readonly tenant: string;
  readonly reason: string;
  /** Who asked, as it was said. */
  readonly onBehalfOf: string;
  readonly idempotencyKey: string;
};

/** What operators' verbs ask of the outside: each is one mutation of the graph. */
export type OperatorActivities = {
  resendNotification(input: Asked & { readonly notificationId: string }): Promise<void>;
  /** An analysis that is due at that instant already stays so. */
  extendAnalysis(
    input: Omit<Asked, 'idempotencyKey'> & { readonly breachId: string; readonly due: InstantText },
  ): Promise<void>;
  /** A step of an audit that is due at that instant already stays so. */
  extendAudit(
    input: Omit<Asked, 'idempotencyKey'> & { readonly auditId: string; readonly due: InstantText },
  ): Promise<void>;
  /** A finding that this team has already stays with it. */
  assignFinding(
    input: Omit<Asked, 'idempotencyKey'> & { readonly findingId: string; readonly owner: string },
  ): Promise<void>;
  pauseReminders(input: Asked & { readonly recordId: string }): Promise<void>;
  resumeReminders(input: Asked & { readonly recordId: string }): Promise<void>;
};
