import { type Money, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ProposeSettlementInput } from '../generated/types.ts';
import type { Breach } from '../persistence/breach.ts';
import type { Contract } from '../persistence/contract.ts';
import { ContractVersion } from '../persistence/contract-version.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';
import type { Side } from '../rules/negotiation.ts';
import { canonicalSettlement } from '../rules/settlement-text.ts';
import { wordVersion } from './add-version.ts';
import { checkChangedTerms } from './settle-terms.ts';

type Proposed = {
  readonly breach: Breach;
  readonly contract: Contract;
  readonly side: Side;
  readonly input: ProposeSettlementInput;
  readonly amount: Money | null;
};

/** What both sides sign of a settlement, as one text; the terms that it changes are checked as those of a supplement (H7.3.3). */
export async function wordSettlement(tx: Tx, proposed: Proposed): Promise<Result<string>> {
  const { breach, contract, side, input, amount } = proposed;
  const terms = await wordTerms(tx, proposed);
  if (!terms.ok) return terms;
  const { id: contractId, contentVersion: version, title, providerId, customerId } = contract;
  const { hash } = await tx.em.findOneOrFail(ContractVersion, { contractId, number: version });
  return ok(
    canonicalSettlement({
      contract: { title, version, hash },
      breach: {
        id: breach.id,
        service: await tx.em.findOneOrFail(Service, { id: breach.serviceId }),
        period: breach.period,
      },
      provider: await tx.em.findOneOrFail(Party, { id: providerId }),
      customer: await tx.em.findOneOrFail(Party, { id: customerId }),
      proposedBy: side,
      text: input.content,
      amount,
      terms: terms.value,
    }),
  );
}

async function wordTerms(tx: Tx, { contract, side, input }: Proposed): Promise<Result<string | null>> {
  const { terms, effectiveFrom } = input;
  if (terms == null || effectiveFrom == null) return ok(null);
  const changed = await checkChangedTerms(tx, contract, side, { terms, effectiveFrom });
  if (!changed.ok) return changed;
  return ok((await wordVersion(tx, contract, { ...changed.value, terms })).canonical);
}
