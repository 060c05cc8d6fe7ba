import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from './canonical-content.ts';
import { canonicalSettlement, type SettlementContent, termsIn, versionBefore } from './settlement-text.ts';

const CONTENT: SettlementContent = {
  contract: { title: 'Datalab', version: 3, hash: 'a'.repeat(64) },
  breach: { id: 'brc_1', service: { name: 'Datalab', externalId: null }, period: '2031-02' },
  provider: { name: 'Provider', externalId: 'p' },
  customer: { name: 'Customer', externalId: 'c' },
  proposedBy: 'CUSTOMER',
  text: 'Two free months.',
  amount: { minor: 120_050, currency: 'EUR' },
  terms: null,
};

test('is one text by RFC 8785: names in order, no space between, and says all that is signed', () => {
  expect(canonicalSettlement(CONTENT)).toBe(
    '{"amount":"1200.50 EUR","breach":{"id":"brc_1","period":"2031-02","service":{"externalId":null,"name":"Datalab"}},' +
      `"contract":{"hash":"${'a'.repeat(64)}","title":"Datalab","version":3},"customer":{"externalId":"c","name":"Customer"},` +
      '"format":"surety/settlement/1","proposedBy":"CUSTOMER","provider":{"externalId":"p","name":"Provider"},"terms":null,"text":"Two free months."}',
  );
});

test.each<[string, Partial<SettlementContent>]>([
  ['the words', { text: 'Three free months.' }],
  ['the amount', { amount: { minor: 120_051, currency: 'EUR' } }],
  ['the breach', { breach: { ...CONTENT.breach, id: 'brc_2' } }],
  ['the contract as it was', { contract: { ...CONTENT.contract, version: 4 } }],
  ['who proposed it', { proposedBy: 'PROVIDER' }],
  ['the terms', { terms: '{"title":"Datalab"}' }],
])("%s can't be another under the same hash", (_what, changes) => {
  expect(hashOf(canonicalSettlement({ ...CONTENT, ...changes }))).not.toBe(hashOf(canonicalSettlement(CONTENT)));
});

test('the terms come out letter for letter as they went in, and so keep the hash of their version', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), said => {
      const terms = canonicalize(said) ?? '';
      expect(termsIn(canonicalSettlement({ ...CONTENT, terms }))).toBe(terms);
    }),
  );
  expect(termsIn(canonicalSettlement(CONTENT))).toBeNull();
  expect(versionBefore(canonicalSettlement(CONTENT))).toBe(3);
});
