import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { readTermEnd } from '../persistence/term-end.ts';
import { concludeRenewal } from './conclude-renewal.ts';

/** Both sides agree on a version that ends later than the newest term: what becomes of the contract at that end is decided (H7.4). Call it before that version is signed. */
export async function agreeOnTerm(
  tx: Tx,
  contract: Contract,
  { number, termEnd }: { readonly number: number; readonly termEnd: string },
): Promise<void> {
  const end = await readTermEnd(tx.em, contract);
  if (end && termEnd > end.renewable.termEnd) await concludeRenewal(tx, contract, end, 'AGREED', number);
}
