import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CloseBreachInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import type { Breach } from '../persistence/breach.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { closeSettlement } from './answer-settlement.ts';

/** Only a breach that ends withdrawn is closed with a settlement still open. */
const LIFTED = 'Newer figures lifted the miss, or the report was taken back.';

/**
 * Closes a breach whose period is sealed. Its lifecycle decides when, unless figures moved its standing or its period was reopened and it
 * has not heard so: what that asks for is done first. A closed one stays as it is.
 */
export async function closeBreach(tx: Tx, input: CloseBreachInput): Promise<Result<{ breachId: string }>> {
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  const { phase } = breach;
  if (phase !== 'CLOSED') {
    if (hasMoved(breach, input)) {
      const { withdrawals, reinstatements, sealAt } = breach;
      const times = { withdrawals: String(withdrawals), reinstatements: String(reinstatements) };
      return refuse('STANDING_MOVED', { ...times, sealAt: instantText(sealAt) });
    }
    if (phase === 'NEGOTIATING') await endNegotiation(tx, breach);
    else breach.closedPhase = phase;
    breach.phase = 'CLOSED';
    breach.version += 1;
    tx.trail({
      subjectKind: 'breach',
      subjectId: breach.id,
      contractId: breach.contractId,
      details: { standing: breach.standing, phase },
    });
  }
  return ok({ breachId: breach.id });
}

/** It was withdrawn, reinstated or reopened, and its lifecycle has yet to hear so. */
const hasMoved = (
  { withdrawals, reinstatements, sealAt }: Breach,
  heard: Pick<CloseBreachInput, 'withdrawals' | 'reinstatements' | 'sealAt'>,
): boolean =>
  (heard.withdrawals ?? withdrawals) !== withdrawals ||
  (heard.reinstatements ?? reinstatements) !== reinstatements ||
  (heard.sealAt ?? sealAt).getTime() !== sealAt.getTime();

/** Reopened, a breach goes on with what the negotiation interrupted, for as long as that still had. */
async function endNegotiation(tx: Tx, breach: Breach): Promise<void> {
  await closeSettlement(tx, breach, { state: 'EXPIRED', reason: LIFTED });
  const { interruptedPhase, interruptedDue, interruptedAt, withdrawnAt } = breach;
  const negotiatedMs = interruptedAt ? (withdrawnAt?.getTime() ?? tx.now) - interruptedAt.getTime() : 0;
  breach.closedPhase = interruptedPhase;
  breach.stepDue = interruptedDue && new Date(interruptedDue.getTime() + negotiatedMs);
  Object.assign(breach, { interruptedPhase: null, interruptedDue: null, interruptedAt: null, proposedBy: null });
}
