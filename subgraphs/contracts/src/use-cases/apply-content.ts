import type { Contract } from '../persistence/contract.ts';
import type { ContractContent } from '../persistence/contract-version.ts';

/** The contract's row says from now on what a version says. */
export function applyContent(contract: Contract, content: ContractContent, number: number): void {
  const { title, timeZone, termStart, termEnd, noticeClock, graceTime, mayHoldNotice } = content;
  Object.assign(contract, { title, timeZone, termStart, termEnd, noticeClock, graceTime, mayHoldNotice });
  contract.contentVersion = number;
}
