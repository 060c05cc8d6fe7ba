import { type Continuation, endOfLocalDateMs } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { newestVersion } from '../persistence/contract-repository.ts';
import { readIndexation } from '../persistence/index-values.ts';
import type { TermEnd } from '../persistence/term-end.ts';
import { termOf } from '../rules/contract-terms.ts';
import { indexedAgreement } from '../rules/fee-indexation.ts';
import { addVersion } from './add-version.ts';
import { applyContent } from './apply-content.ts';
import { closeNegotiation } from './close-negotiation.ts';
import { concludeRenewal } from './conclude-renewal.ts';
import { sendSigned } from './contract-messages.ts';
import { termsSaid } from './terms-said.ts';

const BY_ITSELF = 'The contract went on by its own words.';

/**
 * The contract goes on by its own words: what it says last is said for another term, or for a month, from the day after its term on. For another
 * term the fee is what its indexation clause gives; for a month it stays. What is negotiated and not signed lapses. Both sides are told (H7.4).
 */
export async function continueContract(tx: Tx, contract: Contract, end: TermEnd, by: Continuation): Promise<Date> {
  const { latest, renewable } = end;
  await closeNegotiation(tx, contract, BY_ITSELF);
  const termEnd = end.nextLastDay(by);
  const terms = { ...(await termsSaid(tx, contract, latest)), termEnd };
  const { content } = latest;
  const indexation = by === 'AUTOMATIC' ? await readIndexation(tx.em, content) : null;
  const said = content.agreement ?? null;
  const { number } = await newestVersion(tx.em, contract.id);
  const version = await addVersion(tx, contract, {
    terms,
    checked: {
      term: termOf(terms),
      claimWindow: content.claimWindow ?? null,
      agreement: said && indexation ? indexedAgreement(said, indexation) : said,
    },
    number: number + 1,
    effectiveFromMs: endOfLocalDateMs(renewable.termEnd, contract.timeZone),
    state: 'SIGNED',
    proposedBy: 'PROVIDER',
    continuation: by,
    indexation,
  });
  contract.version += 1;
  if (version.effectiveFrom.getTime() <= tx.now) applyContent(contract, version);
  await concludeRenewal(
    tx,
    contract,
    end,
    by === 'AUTOMATIC' ? 'RENEWED_BY_ITSELF' : 'GOES_ON_BY_MONTH',
    version.number,
  );
  await sendSigned(tx.outbox, contract, version);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { continuation: by, version: version.number, termEnd },
  });
  return new Date(termOf(terms).endMs);
}
