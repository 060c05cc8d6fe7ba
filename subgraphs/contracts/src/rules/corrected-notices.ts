import type { NotificationKind } from './notification-kinds.ts';

/** A notification about a breach, as far as corrections of the breach change whom it is told. */
type Told = { readonly kind: NotificationKind; readonly fact: string };
/** How often a breach was lifted and brought back, and where it stands now. */
type Standing = {
  readonly standing: 'STANDING' | 'WITHDRAWN';
  readonly withdrawals: number;
  readonly reinstatements: number;
  readonly toldAt: Date | null;
};

/** What asks somebody to do something for a breach, or says that nobody has. */
const ASKING: ReadonlySet<NotificationKind> = new Set([
  'NOTICE_AGAIN',
  'NOTICE_UNACKNOWLEDGED',
  'NOTICE_WARNING_12H',
  'NOTICE_WARNING_20H',
  'ANALYSIS_OVERDUE',
  'REMEDY_TURN',
  'REMEDY_REMINDER',
  'REMEDY_OVERDUE',
  'REMEDY_ESCALATED',
]);
const LIFTING: ReadonlySet<NotificationKind> = new Set(['BREACH_RETRACTED', 'REMEDY_STOPPED']);
const BRINGING_BACK: ReadonlySet<NotificationKind> = new Set(['BREACH_REINSTATED', 'REMEDY_RESUMED']);

/**
 * Nobody is told while the miss is lifted, and all are once it comes back: of its notice, unless some know of it already, who are told that it is
 * retracted; and of what is to be done for it.
 */
export const isLifted = ({ kind }: Told, { standing, toldAt }: Standing): boolean =>
  standing === 'WITHDRAWN' && (kind === 'BREACH_NOTICE' ? toldAt === null : ASKING.has(kind));

/**
 * A correction that a newer one has overtaken, e.g. `breach/brc_…/retracted/1` once the breach was reinstated: whoever has not
 * heard of it yet is told the newer one alone.
 */
export function isSuperseded({ kind, fact }: Told, { standing, withdrawals, reinstatements }: Standing): boolean {
  const times = Number(fact.split('/').at(-1));
  if (LIFTING.has(kind)) return standing !== 'WITHDRAWN' || times !== withdrawals;
  return BRINGING_BACK.has(kind) && (standing === 'WITHDRAWN' || times !== reinstatements);
}
