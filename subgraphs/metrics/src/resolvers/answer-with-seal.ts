import type { Result } from '@surety/domain';
import { payload } from '@surety/platform/decide';
import type { AnsweredSeal } from '../use-cases/next-seal.ts';

/** Answers when the next periods of a contract are sealed. */
export async function answerWithSeal(result: Result<AnsweredSeal>) {
  const { sealed, problems } = await payload(result, 'sealed', receipt => receipt);
  return { nextSeal: sealIn(sealed), problems };
}

export const sealIn = (sealed: AnsweredSeal | null) =>
  sealed?.nextSeal ? { at: new Date(sealed.nextSeal.at), periods: [...sealed.nextSeal.periods] } : null;
