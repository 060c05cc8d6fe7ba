import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CloseBreachInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { closeSettlement } from './answer-settlement.ts';

/** Only a breach that ends withdrawn is closed with a settlement still open. */
const LIFTED = 'Corrected data lifted the miss, or the report was taken back.';

/** Closes a breach whose period is sealed. Its lifecycle decides when; a closed one stays as it is. */
export async function closeBreach(tx: Tx, input: CloseBreachInput): Promise<Result<{ breachId: string }>> {
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  const { phase } = breach;
  if (phase !== 'CLOSED') {
    if (phase === 'NEGOTIATING') await closeSettlement(tx, breach, { state: 'EXPIRED', reason: LIFTED });
    breach.closedPhase = phase === 'NEGOTIATING' ? breach.interruptedPhase : phase;
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
