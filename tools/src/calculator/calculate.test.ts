import { describe, expect, test } from 'vitest';
import { calculate } from './calculate.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const calculated = (texts: readonly (string | Uint8Array)[], explain = false) =>
  calculate(
    texts.map((text, index) => ({
      name: `${index + 1}.json`,
      content: typeof text === 'string' ? bytes(text) : text,
    })),
    { explain },
  );

const burn = (id: string, over: string): string =>
  `{"id":${JSON.stringify(id)},"kind":"burn","window":"P30D","spent":"0.02","over":"${over}"}`;

describe('answers', () => {
  test('come in the order of files and cases, with their ids, which may be the same', () => {
    expect(calculated([`[${burn('b', 'PT1H')},${burn('a', 'PT6H')}]`, burn('b', 'P3D')])).toEqual({
      ok: true,
      answers: ['{"id":"b","factor":"14.4"}', '{"id":"a","factor":"2.4"}', '{"id":"b","factor":"0.2"}'],
    });
  });

  test.each([
    ['no id is left out', burn('x', 'PT1H').replace('"id":"x",', ''), ['{"factor":"14.4"}']],
    ['any text is an id', burn('"\\\n\u2028é', 'PT1H'), ['{"id":"\\"\\\\\\n\u2028é","factor":"14.4"}']],
    ['an empty array has no answers', '[]', []],
    ['a byte order mark is taken away', `\ufeff${burn('x', 'PT1H')}`, ['{"id":"x","factor":"14.4"}']],
  ] as readonly (readonly [string, string, string[]])[])('%s', (_, text, answers) => {
    expect(calculated([text])).toEqual({ ok: true, answers });
  });

  test('have the fields of the format in its order', () => {
    const given = {
      targets: [{ indicator: 'availability', operator: 'gte', value: '99.9', unit: 'percent' }],
      credit: { tiers: [], fee: { currency: 'EUR', minor: 1 } },
      outages: [],
      calendar: '24x7',
      period: { end: '2026-04-01', start: '2026-03-01' },
      timeZone: 'UTC',
      kind: 'evaluation',
      id: 'x',
    };
    expect(calculated([JSON.stringify(given)])).toEqual({
      ok: true,
      answers: [
        '{"id":"x","kind":"evaluation","final":true,"agreedMs":2678400000,"excludedMs":0,"unknownMs":0,"upMs":2678400000,"downMs":0,' +
          '"availability":{"numerator":"1","denominator":"1","percent":"100"},"failures":0,"mttrMs":null,"mttfMs":null,"mtbfMs":null,' +
          '"targets":[{"indicator":"availability","outcome":"MET","value":"100","margin":"0.1","missedAt":null,' +
          '"budget":{"allowedMs":2678400,"spentMs":0,"leftMs":2678400}}],' +
          '"credit":{"percent":"0","minor":0,"currency":"EUR","cappedBy":null}}',
      ],
    });
  });
});

describe('one fault', () => {
  test('anywhere, and nothing is answered; with several files each fault names its file', () => {
    expect(calculated([burn('fine', 'PT1H'), `[${burn('fine', 'PT1H')},{}]`, '{}'])).toEqual({
      ok: false,
      faults: [
        expect.stringMatching('^2.json: /1/kind: this field is missing'),
        expect.stringMatching('^3.json: /kind: this field is missing'),
      ],
    });
  });

  test.each([
    ['an empty file', '', 'write JSON (Unexpected end of JSON input)'],
    ['two texts in one', '{}{}', 'write JSON (Unexpected non-whitespace character after JSON at position 2'],
    ['a comment', '// x\n{}', 'write JSON ('],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), 'write the file in UTF-8'],
    ['Latin-1', Uint8Array.of(0x22, 0xe9, 0x22), 'write the file in UTF-8'],
  ] as readonly (readonly [string, string | Uint8Array, string])[])('of a whole file: %s', (_, text, right) => {
    const { ok, faults } = calculated([text]) as { readonly ok: boolean; readonly faults: readonly string[] };
    expect(ok).toBe(false);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(`(whole file): ${right}`);
  });
});

describe('an answer that JSON or the format can not carry is a fault of its case', () => {
  const deadline = (duration: string): string =>
    `{"kind":"deadline","timeZone":"UTC","calendar":"24x7","start":"9999-12-31T00:00:00Z","duration":"${duration}"}`;
  const credit = (percent: string): string =>
    `{"kind":"credit","availability":"0","credit":{"fee":{"minor":9007199254740991,"currency":"EUR"},"tiers":[{"below":"100","percent":"${percent}"}]}}`;

  test('the last instant and the largest amount are told', () => {
    expect(calculated([deadline('PT23H59M59.999S'), credit('100')])).toEqual({
      ok: true,
      answers: [
        '{"deadline":"9999-12-31T23:59:59.999Z"}',
        '{"percent":"100","minor":9007199254740991,"currency":"EUR","cappedBy":null}',
      ],
    });
  });

  test('one more of each is not', () => {
    expect(calculated([`[${deadline('P1D')},${credit('100.00000001')}]`])).toEqual({
      ok: false,
      faults: [
        '/0: the answer lies outside of the years 0000 to 9999: give times within them',
        expect.stringMatching('^/1: the answer holds a whole number beyond 9007199254740991'),
      ],
    });
  });
});

test('explanations are headed by id and kind, and end with an empty line', () => {
  const { answers } = calculated(
    [`[${burn('x', 'PT1H')},{"kind":"burn","window":"P1D","spent":"1","over":"P1D"}]`],
    true,
  ) as {
    readonly answers: readonly string[];
  };
  expect(answers).toHaveLength(2);
  expect(answers[0]).toMatch(/^x \(burn\)\n1\. .*\n {3}spent: 0\.02\n.*= 14\.4\n$/s);
  expect(answers[1]).toMatch(/^burn\n1\. /);
});

test('the explanation of a notice names what moved its last day', () => {
  const notice =
    '{"kind":"notice","timeZone":"Asia/Shanghai","givenAt":"2026-09-01T16:30:00Z","days":30,"rollForward":true,' +
    '"holidays":["2026-01-01","2026-10-02"],"closedWeekdays":["sat"]}';
  const { answers } = calculated([notice], true) as { readonly answers: readonly string[] };
  expect(answers[0]).toContain(
    [
      '   given on: 2026-09-02 in Asia/Shanghai',
      '   day 30: 2026-10-02',
      '   closed weekdays: sat',
      '   holidays from then on: 2026-10-02',
      '   = last day 2026-10-04, ends at 2026-10-04T16:00:00.000Z',
    ].join('\n'),
  );
});
