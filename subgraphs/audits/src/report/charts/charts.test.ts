import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../report.fixture.ts';
import { cutOff } from '../wording.ts';
import { budgetChart, burnOf } from './budget-chart.ts';
import { dayChart } from './day-chart.ts';
import { drawn } from './draw.ts';
import { outcomesByMonth } from './outcomes-by-month.ts';
import { type ResponseBar, responseChart } from './response-chart.ts';

const [EVALUATION] = evidenceOf(1).evaluations;
if (!EVALUATION) throw new Error('The month has no evaluation.');
const of = (period: string, outcome: string, changes = {}) => ({ ...EVALUATION, period, outcome, ...changes });

describe('outcome by month', () => {
  test.each<[string, ReturnType<typeof of>[], string[]]>([
    ['none', [], []],
    ['in the order of time', [of('2031-02', 'MET'), of('2031-01', 'MISSED')], ['2031-01 MISSED', '2031-02 MET']],
    ['a month in parts is its worst part', [of('2031-01', 'MET'), of('2031-01', 'MISSED')], ['2031-01 MISSED']],
    [
      'what is not known is no part that is kept',
      [of('2031-01', 'MET'), of('2031-01', 'NO_DATA')],
      ['2031-01 NO_DATA'],
    ],
    ['a quarter is no month', [of('2031-Q1', 'MISSED'), of('2031-01', 'MET')], ['2031-01 MET']],
    [
      'another indicator stands by itself',
      [of('2031-01', 'MET'), of('2031-01', 'MISSED', { indicator: 'MTTR' })],
      ['2031-01 MET', '2031-01 MISSED'],
    ],
  ])('%s', (_name, evaluations, expected) => {
    expect(outcomesByMonth(evaluations).map(({ month, outcome }) => `${month} ${outcome}`)).toEqual(expected);
  });

  test('of the last twelve months', () => {
    const months = Array.from({ length: 14 }, (_, index) =>
      new Date(Date.UTC(2030, index, 1)).toISOString().slice(0, 7),
    );
    expect(outcomesByMonth(months.map(month => of(month, 'MET'))).map(({ month }) => month)).toEqual(months.slice(2));
  });
});

test.each<[number, number[], number[]]>([
  [1_000, [], []],
  [1_000, [0, 250, 0, 1_000], [0, 25, 25, 125]],
  [4, [1, 1, 1, 1], [25, 50, 75, 100]],
])('of a budget of %i ms days with %j ms down have spent %j %%', (allowedMs, downs, expected) => {
  expect(burnOf({ allowedMs, days: downs.map(downMs => ({ day: '2031-01-01', downMs })) })).toEqual(expected);
});

test.each([
  ['99.8999999', 3, '99.899', 'never rounded up to what is promised'],
  ['99.9', 4, '99.9', 'as it is'],
  ['100', 3, '100', 'whole'],
  ['99.90001', 3, '99.9', 'no zeros at its end'],
  ['0.0000001', 4, '0', 'nothing left'],
])('%s to %i digits is %s: %s', (decimal, digits, expected) => {
  expect(cutOff(decimal, digits)).toBe(expected);
});

describe('a drawing', () => {
  const labels = { dayLabel: (day: string) => day, promised: 'promised', spent: 'all' };
  const days = [
    { day: '2031-01-01', value: '100' },
    { day: '2031-01-02', value: null },
    { day: '2031-01-03', value: '99.5' },
  ];
  const bars = (svg: string) => svg.match(/<g class="mark-rect role-mark[^>]*>(.*?)<\/g>/)?.[1] ?? '';

  test('has a bar for a day of which something is known, black below what is promised, and a mark for others', async () => {
    const svg = await drawn(dayChart(days, '99.9', labels));
    expect(bars(svg).match(/<path/g)).toHaveLength(2);
    expect(bars(svg).match(/fill="#111"/g)).toHaveLength(1);
    expect(svg.match(/>\?<\/text>/g)).toHaveLength(1);
  });

  test('is one of nothing, too', async () => {
    expect(await drawn(dayChart([], '99.9', labels))).toContain('<svg');
    expect(await drawn(budgetChart([{ allowedMs: 1, days: [] }], labels))).toContain('<svg');
  });

  test('of response times has a bar for each, as long as it is beside the longest, also of nothing', async () => {
    const bar = (group: string, ms: number): ResponseBar => ({ group, label: 'p50', ms, text: `${ms} ms` });
    const svg = await drawn(responseChart([bar('One', 400), bar('Other', 100), bar('Third', 0)]));
    const widths = [...bars(svg).matchAll(/d="M[\d.]+,[\d.]+h([\d.]+)/g)].map(([, width]) => Number(width));
    expect(widths.map(width => width / (widths[0] ?? 1))).toEqual([1, 0.25, 0]);
    expect(svg.match(/>(?:One|Other|Third)<\/text>/g)).toHaveLength(3);
    expect(await drawn(responseChart([]))).toContain('<svg');
  });

  test('has no colour, and no name that another drawing of the page could have', async () => {
    const svg = await drawn(dayChart(days, '99.9', labels));
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="#([\da-f]+)"/g)].map(([, hex = '']) => hex));
    const isGrey = (hex: string) => new Set(hex.match(hex.length === 3 ? /./g : /../g)).size === 1;
    expect([...colours].filter(hex => !isGrey(hex))).toEqual([]);
    expect(svg).not.toMatch(/ id=|url\(#/);
  });
});
