import type { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';

/** The contract's row says from now on what a version says. */
export function applyContent(contract: Contract, { content, levelReached, number }: ContractVersion): void {
  const { title, timeZone, termStart, termEnd, noticeClock, graceTime, mayHoldNotice } = content;
  Object.assign(contract, { title, timeZone, termStart, termEnd, levelReached, noticeClock, graceTime, mayHoldNotice });
  contract.contentVersion = number;
}
