import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { Damages } from '../persistence/damages.ts';
import { providersLimit } from './credit-to-decide.ts';

type Answer = { readonly breachId: string; readonly expectedVersion: number; readonly reason: string };

export type DamagesToAnswer = {
  readonly breach: Breach;
  readonly damages: Damages;
  /** Up to how much the caller may accept, in minor units of the claim's currency; null: nothing. */
  readonly limitMinor: number | null;
};

/** Damages that somebody of the provider answers, the breach locked, as the caller saw it. */
export async function damagesToAnswer(
  tx: Tx,
  { breachId, expectedVersion, reason }: Answer,
): Promise<Result<DamagesToAnswer>> {
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const path = ['input', 'breachId'];
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, path);
  const damages = await tx.em.findOne(Damages, { breachId });
  const limit = await providersLimit(tx, breach, damages?.currency ?? null);
  if (!limit.ok) return limit;
  if (damages?.phase !== 'AWAITING_ANSWER') return refuse('DAMAGES_NOT_AWAITED', {}, path);
  const current = checkVersion(breach, expectedVersion);
  return current.ok ? ok({ breach, damages, limitMinor: limit.value }) : current;
}
