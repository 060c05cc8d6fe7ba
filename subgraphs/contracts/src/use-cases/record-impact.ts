import type { EntityManager } from '@mikro-orm/postgresql';
import { checkTexts, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordImpactInput } from '../generated/types.ts';
import { Breach } from '../persistence/breach.ts';
import { Change } from '../persistence/change.ts';
import { Compensation } from '../persistence/compensation.ts';
import type { Contract } from '../persistence/contract.ts';
import { CHANGE_PHASES, isEnd } from '../rules/change-course.ts';
import { openTerminationMove, type Receipt } from './move-termination.ts';

/** A credit that is neither settled for good nor in the ledger. */
const OPEN_CREDITS = ['CLAIMED_EARLY', 'AWAITING_CLAIM', 'AWAITING_APPROVAL'] as const;

/** Says what the end of a contract affects; what is open of it is listed beside (H7.4). It is recorded once. */
export async function recordImpact(tx: Tx, input: RecordImpactInput): Promise<Result<Receipt>> {
  const { stops, remarks } = input;
  if (stops.length === 0) return wrong('What stops', 'name at least one thing, and for whom.', ['input', 'stops']);
  const worded = checkTexts([
    ...stops.flatMap(({ what, forWhom }, index) => [
      ['What stops', what, ['input', 'stops', String(index), 'what']] as const,
      ['For whom it stops', forWhom, ['input', 'stops', String(index), 'forWhom']] as const,
    ]),
    ...(remarks == null ? [] : [['The remarks', remarks, ['input', 'remarks']] as const]),
  ]);
  if (!worded.ok) return worded;
  const opened = await openTerminationMove(tx, input, 'RECORD_IMPACT');
  if (!opened.ok) return opened;
  const { contract, termination, make } = opened.value;
  if (termination.impact) {
    const remedy = 'Its impact was recorded, and the customer was told of it.';
    return refuse('WRONG_PHASE', { phase: termination.phase, remedy });
  }
  const by = tx.identity.subject;
  const open = await whatIsOpen(tx.em, contract);
  termination.impact = { stops, remarks: remarks ?? null, ...open, by, at: new Date(tx.now).toISOString() };
  return make(undefined, { stops: stops.length, ...open });
}

async function whatIsOpen(em: EntityManager, { id: contractId }: Contract) {
  const order = { orderBy: { id: 'asc' } } as const;
  const openPhases = CHANGE_PHASES.filter(phase => !isEnd(phase));
  const [breaches, credits, changes] = await Promise.all([
    em.find(Breach, { contractId, phase: { $ne: 'CLOSED' } }, order),
    em.find(Compensation, { contractId, phase: { $in: [...OPEN_CREDITS] } }, order),
    em.find(Change, { contractId, phase: { $in: openPhases } }, order),
  ]);
  return { breachIds: ids(breaches), creditIds: ids(credits), changeIds: ids(changes) };
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
