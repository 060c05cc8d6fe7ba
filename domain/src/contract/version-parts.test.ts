import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionParts } from './version-parts.ts';

const named = (span: [number, number], ...froms: number[]): string =>
  versionParts(
    { startMs: span[0], endMs: span[1] },
    froms.map((effectiveFromMs, index) => ({ version: index + 1, effectiveFromMs })),
  )
    .map(({ version, startMs, endMs }) => `v${version.version} ${startMs}-${endMs}`)
    .join(', ');

test.each<[span: [number, number], froms: number[], expected: string, why: string]>([
  [[0, 60], [0, 20, 40], 'v1 0-20, v2 20-40, v3 40-60', 'each in force until the next'],
  [[30, 60], [0, 20, 40], 'v2 30-40, v3 40-60', 'a part of a period'],
  [[0, 60], [10], 'v1 10-60', 'before the first, none'],
  [[0, 60], [0, 20, 20], 'v1 0-20, v3 20-60', 'of the same begin the later holds'],
  [[0, 60], [0, 40, 20], 'v1 0-20, v3 20-60', 'a later version from an earlier date replaces what was to follow'],
  [[0, 60], [60], '', 'not yet'],
])('%j with versions from %j: %s (%s)', (span, froms, expected) => {
  expect(named(span, ...froms)).toBe(expected);
});

test('which agreement applied at an instant can be told (frappe/helpdesk 3235), in whatever order they were signed', () => {
  const versions = [
    { version: 3, effectiveFromMs: 40, terms: 'C' },
    { version: 1, effectiveFromMs: 0, terms: 'A' },
    { version: 2, effectiveFromMs: 20, terms: 'B' },
  ];
  const inForce = (atMs: number) =>
    versionParts({ startMs: 0, endMs: 60 }, versions).find(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
  expect([0, 19, 20, 39, 40, 59].map(atMs => inForce(atMs)?.version.terms)).toEqual(['A', 'A', 'B', 'B', 'C', 'C']);
  expect(inForce(60)).toBeUndefined();
});

test('a hundred thousand versions are told apart', () => {
  const versions = Array.from({ length: 150_000 }, (_, version) => ({ version, effectiveFromMs: version }));
  expect(versionParts({ startMs: 0, endMs: 150_000 }, versions)).toHaveLength(150_000);
});

test('the parts follow each other without gap or overlap, to the end of the span (H8.2)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 6 }), froms => {
      const versions = froms.map((effectiveFromMs, index) => ({ version: index + 1, effectiveFromMs }));
      const parts = versionParts({ startMs: 10, endMs: 60 }, versions);
      const first = Math.max(10, Math.min(...froms));
      expect(parts.at(0)?.startMs ?? 60).toBe(Math.min(60, first));
      expect(parts.at(-1)?.endMs ?? 60).toBe(60);
      parts.slice(1).forEach((part, index) => expect(part.startMs).toBe(parts[index]?.endMs));
    }),
  );
});
