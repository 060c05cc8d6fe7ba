import type { ClaimWindow } from '@surety/domain';
import type { ClaimWindowInput, ContractTermsInput } from '../generated/types.ts';
import type { Named } from '../rules/canonical-content.ts';
import type { ContractFile } from './format.ts';

/** Ids of the records that a file's names mean. */
export type IdsOfNames = { readonly party: (named: Named) => string; readonly service: (named: Named) => string };

/** A file's content as it would be entered through the graph. The begin of a draft is that of its term. */
export function termsOf(file: ContractFile, ids: IdsOfNames, externalId: string | null): ContractTermsInput {
  const { format: _format, effectiveFrom: _effectiveFrom, provider, customer, claimWindow, ...clauses } = file;
  return {
    ...(withIds(clauses, ids) as Omit<ContractTermsInput, 'externalId' | 'providerId' | 'customerId' | 'claimWindow'>),
    externalId,
    providerId: ids.party(provider),
    customerId: ids.party(customer),
    claimWindow: claimWindowInput(claimWindow),
  };
}

const claimWindowInput = (window: ClaimWindow | null): ClaimWindowInput | null =>
  window && {
    days: window.unit === 'DAYS' ? window.days : null,
    billingCycles: window.unit === 'BILLING_CYCLES' ? window.cycles : null,
  };

/** The same with ids where a file has names. */
function withIds(said: unknown, ids: IdsOfNames): unknown {
  if (Array.isArray(said)) return said.map(item => withIds(item, ids));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([field, value]) =>
      field === 'service' || field === 'party'
        ? [`${field}Id`, ids[field](value as Named)]
        : [field, withIds(value, ids)],
    ),
  );
}
