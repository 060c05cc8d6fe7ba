import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { buildASTSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { ContractTermsInput } from '../generated/types.ts';
import type { Agreement } from '../persistence/agreement.ts';
import { canonicalContent, hashOf, type Named } from '../rules/canonical-content.ts';
import { claimWindowOf } from '../rules/contract-terms.ts';
import { enteredTarget } from '../rules/entered-target.ts';
import { arbitraryTerms } from './arbitrary-terms.fixture.ts';
import { termsOf } from './file-terms.ts';
import { contractFileFormat } from './format.ts';
import { namesIn, recordsOfNames } from './names.ts';
import { readContractFile } from './read-file.ts';
import { CONTRACT_FILE_SCHEMA, contractFileSchema, graphTypes } from './schema.ts';

const format = contractFileFormat(graphTypes());
const PATH = ['input', 'file'];
const committed = JSON.parse(readFileSync(new URL(`../../../../${CONTRACT_FILE_SCHEMA}`, import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strictTuples: true, validateFormats: false }).compile(committed);

/** Some have an id in another system, some a name alone. */
const RECORDS = new Map<string, Named>([
  ['pty_1', { name: 'The provider', externalId: 'provider' }],
  ['pty_2', { name: 'The customer', externalId: null }],
  ['pty_3', { name: 'Disks & Co.', externalId: null }],
  ['pty_4', { name: 'Lines Ltd.', externalId: 'lines' }],
  ['svc_1', { name: 'Datalab', externalId: 'datalab' }],
  ['svc_2', { name: 'Desk', externalId: null }],
  ['svc_3', { name: '数据实验室', externalId: 'lab' }],
]);
const recordsOf = (prefix: string) =>
  [...RECORDS].flatMap(([id, named]) => (id.startsWith(prefix) ? [{ id, ...named }] : []));

/** The text that is kept of entered terms. */
function canonicalOf(terms: ContractTermsInput): string {
  const { targets, externalId: _e, providerId, customerId, claimWindow, agreement, ...clauses } = terms;
  const window = claimWindowOf(claimWindow);
  return canonicalContent({
    content: {
      ...clauses,
      claimWindow: window.ok ? window.value : null,
      agreement: (agreement ?? null) as Agreement | null,
    },
    effectiveFrom: new Date('2031-01-01T00:00:00Z'),
    provider: RECORDS.get(providerId) as Named,
    customer: RECORDS.get(customerId) as Named,
    targets: targets.map(enteredTarget),
    services: RECORDS,
    supportingParties: RECORDS,
  });
}

/** The terms that a file is drawn up with. */
function imported(text: string): ContractTermsInput {
  const read = readContractFile(text, format, PATH);
  if (!read.ok) throw new Error(read.problem.message);
  const names = namesIn(read.value);
  const ids = {
    party: recordsOfNames(names.parties, recordsOf('pty')).idOf,
    service: recordsOfNames(names.services, recordsOf('svc')).idOf,
  };
  return termsOf(read.value, ids, null);
}

describe('a contract that leaves as a file and comes back', () => {
  test('has the same text and the same hash, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryTerms(), terms => {
        const text = canonicalOf(terms);
        const again = canonicalOf(imported(text));
        expect(again).toBe(text);
        expect(hashOf(again)).toBe(hashOf(text));
      }),
      { numRuns: 100 },
    );
  });

  test('is taken by the schema in docs, whatever it says', () => {
    fc.assert(
      fc.property(arbitraryTerms(), terms => {
        expect(isValid(JSON.parse(canonicalOf(terms))), JSON.stringify(isValid.errors)).toBe(true);
      }),
    );
  });
});

const SMALLEST = {
  format: 'surety/contract/1',
  title: 'Datalab',
  provider: { name: 'P' },
  customer: { name: 'C' },
  timeZone: 'UTC',
  termStart: '2031-04-01',
  termEnd: '2032-03-31',
  targets: [{ service: { name: 'Datalab' }, value: '99.9', staleAfter: 'PT36H' }],
};

describe('a file', () => {
  test('may leave out what has a default', () => {
    expect(isValid(SMALLEST)).toBe(true);
    expect(readContractFile(JSON.stringify(SMALLEST), format, PATH)).toMatchObject({
      ok: true,
      value: { noticeClock: 'OCCURRENCE', graceTime: 'P10D', agreement: null, targets: [{ period: 'MONTH' }] },
    });
  });

  test.each<[string, object, string, RegExp]>([
    ['of another format', { format: 'surety/contract/2' }, 'format', /write "surety\/contract\/1"/],
    ['without a title', { title: undefined }, 'title', /missing/],
    ['with a field that is not known', { titel: 'x' }, 'titel', /no such field here; there are: format, /],
    ['with a nameless party', { provider: { name: '' } }, 'provider.name', /name/],
    ['with a zone that nobody knows', { timeZone: 'Mars/Olympus' }, 'timeZone', /time ?zone/i],
    ['with a day that is not there', { termEnd: '2031-02-30' }, 'termEnd', /LocalDate/],
    ['with a wrong target', { targets: [{ service: { name: 'S' }, value: 99.9 }] }, 'targets.0.value', /give text/],
    [
      'with an indicator nobody knows',
      { targets: [{ ...SMALLEST.targets[0], unit: 'KG' }] },
      'targets.0.unit',
      /PERCENT/,
    ],
    ['with a clause of a wrong shape', { agreement: { fees: [] } }, 'agreement.fees', /give an object/],
    ['with two claim windows', { claimWindow: { unit: 'DAYS', days: 1, cycles: 1 } }, 'claimWindow.cycles', /no such/],
  ])('%s is refused with the place', (_, changes, place, says) => {
    const read = readContractFile(JSON.stringify({ ...SMALLEST, ...changes }), format, PATH);
    expect(read).toMatchObject({ problem: { code: 'MALFORMED_FILE', path: [...PATH, ...place.split('.')] } });
    expect(read.ok ? '' : read.problem.message).toMatch(says);
  });

  test('that is no JSON is refused as a whole, and many faults are told at once', () => {
    expect(readContractFile('{', format, PATH)).toMatchObject({ problem: { code: 'MALFORMED_FILE', path: PATH } });
    const targets = Array.from({ length: 30 }, () => ({ service: { name: 'S' } }));
    const read = readContractFile(JSON.stringify({ ...SMALLEST, targets }), format, PATH);
    expect(read.ok ? '' : read.problem.message).toMatch(/\/targets\/0\/value: .*\/targets\/19\/value: .*; and 10 more/);
  });
});

describe('a name in a file', () => {
  const records = [
    { id: '1', name: 'Desk', externalId: 'desk' },
    { id: '2', name: 'Desk', externalId: 'old-desk' },
    { id: '3', name: 'desk', externalId: null },
  ];
  test.each<[Named, string]>([
    [{ name: 'Anything', externalId: 'old-desk' }, '2'],
    [{ name: 'desk', externalId: 'unknown-here' }, '3'],
    [{ name: 'Desk', externalId: 'desk' }, '1'],
    [{ name: 'Desk', externalId: null }, 'ambiguous'],
    [{ name: 'DESK', externalId: null }, 'missing'],
    [{ name: 'Other', externalId: 'other' }, 'missing'],
  ])('%j means %s', (named, meant) => {
    const found = recordsOfNames([named], records);
    const said = found.missing.length > 0 ? 'missing' : found.ambiguous.length > 0 ? 'ambiguous' : found.idOf(named);
    expect(said).toBe(meant);
  });
});

describe('the format', () => {
  test('is what docs/contract-file.schema.json says; else run: npm run -s surety -- contract-file-schema', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(contractFileSchema())));
  });

  const TYPES = 'input ContractTermsInput { providerId: ID! customerId: ID! claimWindow: Boolean';
  test.each([
    [`${TYPES} contactId: ID! }`, 'contactId'],
    [`${TYPES} party: String }`, 'party'],
    [`${TYPES} at: DateTime! } scalar DateTime`, 'DateTime'],
  ])('can not be made of types that it has no words for: %s', (types, named) => {
    const schema = buildASTSchema(parse(types), { assumeValidSDL: true });
    expect(() => contractFileFormat(schema)).toThrow(named);
  });
});
