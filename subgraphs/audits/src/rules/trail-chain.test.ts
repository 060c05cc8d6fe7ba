import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, ERASED, FIRST_HASH, faultOf, type Link, linkOf } from './trail-chain.ts';

const entry: Entry = {
  id: 'trl_1',
  at: new Date('2031-03-10T11:00:00.000Z'),
  role: 'manager',
  channel: 'GRAPH',
  subgraph: 'contracts',
  action: 'analyseBreach',
  outcome: 'DONE',
  problemCode: null,
  subjectKind: 'breach',
  subjectId: 'brc_1',
  contractId: 'ctr_1',
  actor: 'kim',
  reason: 'the cause is known',
  details: '{"version":2}',
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a link is the hash of texts that anybody can write down (RFC 8785, SHA-256)', () => {
  const contentHash = sha256('["00ff","kim","the cause is known","{\\"version\\":2}"]');
  const first = sha256('surety/trail/1');
  const fields =
    '{"action":"analyseBreach","at":"2031-03-10T11:00:00.000Z","channel":"GRAPH","contractId":"ctr_1","id":"trl_1",' +
    '"outcome":"DONE","problemCode":null,"role":"manager","subgraph":"contracts","subjectId":"brc_1","subjectKind":"breach"}';
  expect(linkOf(entry, { length: 0, hash: FIRST_HASH }, '00ff')).toEqual({
    position: 1,
    salt: '00ff',
    contentHash,
    hash: sha256(`["${first}",1,"${contentHash}",${fields}]`),
  });
});

const salt = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(bytes => Buffer.from(bytes).toString('hex'));
const text = fc.string({ unit: 'grapheme' });
const entries = fc.array(fc.record({ id: text, actor: text, reason: fc.option(text), details: text, salt }), {
  minLength: 1,
  maxLength: 8,
});
const chained = entries.map(all => {
  let end = { length: 0, hash: FIRST_HASH };
  return all.map(({ salt: given, ...changes }) => {
    const link = linkOf({ ...entry, ...changes }, end, given);
    end = { length: link.position, hash: link.hash };
    return { ...entry, ...changes, ...link, erasedAt: null as Date | null };
  });
});

type Recorded = Entry & Link & { readonly erasedAt: Date | null };

/** @returns the first fault and its position, null when there is none */
function firstFault(chain: readonly Recorded[]) {
  let end = { length: 0, hash: FIRST_HASH };
  for (const each of chain) {
    const fault = faultOf(each, end);
    if (fault) return [fault, end.length + 1];
    end = { length: each.position, hash: each.hash };
  }
  return null;
}

test('a chain as it was recorded has no fault', () => {
  fc.assert(
    fc.property(chained, chain => {
      expect(firstFault(chain)).toBeNull();
    }),
  );
});

const at = new Date('2034-01-01T00:00:00.000Z');

test('a chain whose personal parts were erased holds still (H7.4)', () => {
  fc.assert(
    fc.property(chained, fc.func(fc.boolean()), (chain, isErased) => {
      expect(firstFault(chain.map(each => (isErased(each) ? { ...each, ...ERASED, erasedAt: at } : each)))).toBeNull();
    }),
  );
});

test('what says that it was erased and is something else is found', () => {
  fc.assert(
    fc.property(chained, chain => {
      const [first, ...others] = chain;
      if (!first) return;
      const changed = { ...first, ...ERASED, actor: 'somebody else', erasedAt: at };
      expect(firstFault([changed, ...others])).toEqual(['CONTENT_CHANGED', 1]);
      expect(firstFault([{ ...first, ...ERASED }, ...others])).toEqual(['CONTENT_CHANGED', 1]);
      expect(firstFault([{ ...first, ...ERASED, erasedAt: at, action: 'other' }, ...others])).toEqual([
        'ENTRY_CHANGED',
        1,
      ]);
    }),
  );
});

const CONTENT: readonly string[] = ['actor', 'reason', 'details', 'salt'];
const FIELDS = Object.keys(entry).concat('salt', 'contentHash', 'hash') as (keyof (Entry & Link))[];

test('whatever field of whatever entry is changed, it is found there', () => {
  fc.assert(
    fc.property(chained, fc.nat(), fc.constantFrom(...FIELDS), (chain, nth, field) => {
      const index = nth % chain.length;
      const changed = chain.with(index, {
        ...(chain[index] as Recorded),
        [field]: field === 'at' ? new Date('2031-03-10T11:00:00.001Z') : `${chain[index]?.[field]}.`,
      });
      const found = CONTENT.includes(field) ? 'CONTENT_CHANGED' : 'ENTRY_CHANGED';
      expect(firstFault(changed)).toEqual([found, index + 1]);
    }),
  );
});

test('an entry that was removed before the last one is missed at its place', () => {
  fc.assert(
    fc.property(chained, fc.nat(), (chain, nth) => {
      fc.pre(chain.length > 1);
      const index = nth % (chain.length - 1);
      expect(firstFault(chain.toSpliced(index, 1))).toEqual(['MISSING', index + 1]);
    }),
  );
});

test('two entries that changed places are found at the first of them', () => {
  fc.assert(
    fc.property(chained, fc.nat(), (chain, nth) => {
      fc.pre(chain.length > 1);
      const index = nth % (chain.length - 1);
      const [one, other] = chain.slice(index, index + 2) as [Recorded, Recorded];
      const swapped = [
        { ...other, position: one.position },
        { ...one, position: other.position },
      ];
      expect(firstFault(chain.toSpliced(index, 2, ...swapped))).toEqual(['ENTRY_CHANGED', index + 1]);
    }),
  );
});
