import { readFileSync } from 'node:fs';
import { calculate } from '@surety/tools/calculator/calculate';
import { describe, expect, test } from 'vitest';

const PAGE = readFileSync(new URL('../../docs/calculator.md', import.meta.url), 'utf8');

type Example = {
  readonly kind: string;
  readonly given: string;
  readonly shows: 'answer' | 'faults' | 'steps';
  readonly shown: string;
};

/** A case of the page with what the page says comes of it. */
const examples = [
  ...PAGE.matchAll(
    /^```json case\n(?<given>.*?)^```\n.*?^```(?:json|text) (?<shows>answer|faults|steps)\n(?<shown>.*?)^```$/gms,
  ),
].map(({ groups }): Example => {
  const example = groups as Omit<Example, 'kind'>;
  return { ...example, kind: /"kind": "(\w+)"/.exec(example.given)?.[1] ?? '' };
});

const linesOf = (given: string, explain: boolean): readonly string[] => {
  const calculated = calculate([{ name: 'example.json', content: new TextEncoder().encode(given) }], { explain });
  return calculated.ok ? calculated.answers : calculated.faults;
};

describe('docs/calculator.md', () => {
  test('has an example of each kind, of faults and of steps', () => {
    const kinds = examples.map(({ kind, shows }) => `${shows} of ${kind}`);
    expect(new Set(kinds)).toEqual(
      new Set([
        ...['evaluation', 'credit', 'deadline', 'notice', 'burn'].map(kind => `answer of ${kind}`),
        'faults of burn',
        'steps of burn',
      ]),
    );
    expect(PAGE.match(/^```json case$/gm)).toHaveLength(examples.length);
  });

  test.each(examples)('$shows of $kind', ({ given, shows, shown }) => {
    const lines = linesOf(given, shows === 'steps');
    if (shows === 'answer') expect(lines).toEqual([JSON.stringify(JSON.parse(shown))]);
    else expect(lines.join('\n').trimEnd()).toBe(shown.trimEnd());
  });
});
