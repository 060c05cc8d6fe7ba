import { type Money, moneyText } from '@surety/domain';
import canonicalize from 'canonicalize';
import type { Named } from './canonical-content.ts';
import type { Side } from './negotiation.ts';

export type SettlementContent = {
  /** The contract as it was when the settlement was proposed: its newest content, by number and hash. */
  readonly contract: { readonly title: string; readonly version: number; readonly hash: string | null };
  readonly breach: { readonly id: string; readonly service: Named; readonly period: string };
  readonly provider: Named;
  readonly customer: Named;
  readonly proposedBy: Side;
  readonly text: string;
  readonly amount: Money | null;
  /** Canonical text of the contract's next version; null where its terms stay. */
  readonly terms: string | null;
};

/** Names the format, so that a reader of another time knows what it has. */
const SETTLEMENT_FORMAT = 'surety/settlement/1';

/**
 * A settlement's whole content as one text: word for word what both sides sign, the terms that it changes included.
 * @source RFC 8785 (JSON canonicalization scheme); handbook H7.3.3
 */
export function canonicalSettlement({ amount, terms, provider, customer, breach, ...said }: SettlementContent): string {
  return written({
    ...said,
    format: SETTLEMENT_FORMAT,
    provider: named(provider),
    customer: named(customer),
    breach: { ...breach, service: named(breach.service) },
    amount: amount && moneyText(amount),
    terms: terms === null ? null : JSON.parse(terms),
  });
}

type Read = { readonly contract: { readonly version: number }; readonly terms: object | null };

/** The canonical text of the terms in a settlement's text, letter for letter as it went in; null where it changes none. */
export function termsIn(canonical: string): string | null {
  const { terms } = JSON.parse(canonical) as Read;
  return terms === null ? null : written(terms);
}

/** The version that the contract had when a settlement was proposed. */
export const versionBefore = (canonical: string): number => (JSON.parse(canonical) as Read).contract.version;

function written(content: object): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('A settlement has no content.');
  return text;
}

const named = ({ name, externalId }: Named): Named => ({ name, externalId });
