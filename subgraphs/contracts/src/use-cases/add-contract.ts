import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ContractTermsInput } from '../generated/types.ts';
import { Contract } from '../persistence/contract.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { externalIdIsTaken } from '../persistence/external-id.ts';
import { checkTerms } from '../rules/contract-terms.ts';
import { levelOf } from '../rules/level.ts';
import { addVersion } from './add-version.ts';
import { checkReferences } from './check-references.ts';

const PATH = ['input', 'terms'];
const FIRST_VERSION = 1;

/** How a contract comes in: drafted here, or signed elsewhere and taken over. */
export type Origin =
  | { readonly kind: 'DRAFTED' }
  | {
      readonly kind: 'TAKEN_OVER';
      readonly signedElsewhereOn: string;
      readonly documentReference: string;
      readonly catalogueVersion: string;
    };

/** Checks terms against the rules and the tenant's rows, and writes a new contract with its first version and its targets. */
export async function addContract(
  tx: Tx,
  terms: ContractTermsInput,
  origin: Origin,
): Promise<Result<{ contract: Contract; version: ContractVersion }>> {
  const checked = checkTerms(terms, { nowMs: tx.now, mayBeginInPast: origin.kind === 'TAKEN_OVER' });
  if (!checked.ok) return checked;
  const known = await checkReferences(tx, terms);
  if (!known.ok) return known;
  if (await externalIdIsTaken(tx.em, tx.identity.tenant, Contract, terms.externalId)) {
    return refuse('DUPLICATE_EXTERNAL_ID', { externalId: terms.externalId ?? '', what: 'contract' }, [
      ...PATH,
      'externalId',
    ]);
  }
  const contract = tx.em.create(Contract, {
    id: tx.newId('ctr'),
    tenant: tx.identity.tenant,
    externalId: terms.externalId ?? null,
    title: terms.title,
    providerId: terms.providerId,
    customerId: terms.customerId,
    disclosed: origin.kind === 'TAKEN_OVER',
    phase: origin.kind === 'TAKEN_OVER' ? 'ACTIVE' : 'DRAFT',
    version: 1,
    contentVersion: FIRST_VERSION,
    timeZone: terms.timeZone,
    termStart: terms.termStart,
    termEnd: terms.termEnd,
    levelReached: levelOf(terms.targets),
    health: 'OK',
    noticeClock: terms.noticeClock,
    graceTime: terms.graceTime,
    mayHoldNotice: terms.mayHoldNotice,
    catalogueVersion: origin.kind === 'TAKEN_OVER' ? origin.catalogueVersion : null,
    signedElsewhereOn: origin.kind === 'TAKEN_OVER' ? origin.signedElsewhereOn : null,
    documentReference: origin.kind === 'TAKEN_OVER' ? origin.documentReference : null,
    takenOverAt: origin.kind === 'TAKEN_OVER' ? new Date(tx.now) : null,
    measuredFrom: null,
    terminatedAt: null,
    createdAt: new Date(tx.now),
  });
  const version = await addVersion(tx, contract, {
    terms,
    checked: checked.value,
    number: FIRST_VERSION,
    effectiveFromMs: checked.value.term.startMs,
    state: origin.kind === 'TAKEN_OVER' ? 'SIGNED' : 'DRAFT',
    proposedBy: 'PROVIDER',
  });
  return ok({ contract, version });
}
