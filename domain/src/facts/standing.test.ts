import { describe, expect, test } from 'vitest';
import { policy } from '../../test-support/cases.ts';
import { at, type Known, numbersOf, outage, standingCase } from '../../test-support/standing-case.ts';
import { remainingCountedMs } from './standing.ts';

describe('each instant has one standing, the first that applies (calculator format, "Standing")', () => {
  const allAtOnce = {
    exclusions: [at(0, 10)],
    maintenance: [at(0, 20)],
    outages: [outage(0, 30)],
    unknown: [at(0, 40)],
  };
  test.each<[why: string, known: Known, numbers: string]>([
    ['nothing happened', {}, '100 = 0 out, 0 unknown, 100 up, 0 down; 0 failures of 0'],
    [
      'exclusion, maintenance, outage, unknown',
      allAtOnce,
      '100 = 20 out, 10 unknown, 60 up, 10 down; 1 failures of 10',
    ],
    [
      'maintenance as up',
      { ...allAtOnce, policy: policy({ maintenance: 'UP' }) },
      '100 = 10 out, 10 unknown, 70 up, 10 down; 1 failures of 10',
    ],
    [
      'maintenance as down is no failure',
      { ...allAtOnce, policy: policy({ maintenance: 'DOWN' }) },
      '100 = 10 out, 10 unknown, 60 up, 20 down; 1 failures of 10',
    ],
    [
      'unknown as up, and told all the same',
      { ...allAtOnce, policy: policy({ unknown: 'UP' }) },
      '100 = 20 out, 10 unknown, 70 up, 10 down; 1 failures of 10',
    ],
    [
      'unknown as down is no failure',
      { ...allAtOnce, policy: policy({ unknown: 'DOWN' }) },
      '100 = 20 out, 10 unknown, 60 up, 20 down; 1 failures of 10',
    ],
    [
      'both as down',
      { ...allAtOnce, policy: policy({ maintenance: 'DOWN', unknown: 'DOWN' }) },
      '100 = 10 out, 10 unknown, 60 up, 30 down; 1 failures of 10',
    ],
    [
      'both as up',
      { ...allAtOnce, policy: policy({ maintenance: 'UP', unknown: 'UP' }) },
      '100 = 10 out, 10 unknown, 80 up, 10 down; 1 failures of 10',
    ],
    [
      'only agreed time counts',
      { ...allAtOnce, agreed: [at(15, 35), at(50, 60)] },
      '30 = 5 out, 5 unknown, 10 up, 10 down; 1 failures of 10',
    ],
    [
      'overlapping exclusions and maintenance once',
      { exclusions: [at(0, 10), at(5, 15)], maintenance: [at(12, 20), at(14, 22)] },
      '100 = 22 out, 0 unknown, 78 up, 0 down; 0 failures of 0',
    ],
    [
      'an outage inside of maintenance is no failure',
      { maintenance: [at(10, 20)], outages: [outage(12, 18)] },
      '100 = 10 out, 0 unknown, 90 up, 0 down; 0 failures of 0',
    ],
    [
      'maintenance in its middle does not make it two',
      { maintenance: [at(10, 20)], outages: [outage(5, 25)] },
      '100 = 10 out, 0 unknown, 80 up, 10 down; 1 failures of 10',
    ],
    [
      'nothing known is all unknown',
      { facts: null, exclusions: [at(0, 10)] },
      '100 = 10 out, 90 unknown, 0 up, 0 down; 0 failures of 0',
    ],
    ['an empty period', { period: at(50, 50) }, '0 = 0 out, 0 unknown, 0 up, 0 down; 0 failures of 0'],
  ])('%s', (_why, known, numbers) => {
    expect(numbersOf(known)).toBe(numbers);
  });
});

describe('what will count after asOf when nothing more is reported: declared exclusions and maintenance apply', () => {
  test.each<[why: string, known: Known, ms: number]>([
    ['all of the rest', { asOfMs: 40 }, 60],
    ['exclusions are left out', { asOfMs: 40, exclusions: [at(30, 50), at(45, 60)] }, 40],
    ['maintenance too', { asOfMs: 40, maintenance: [at(30, 50)], exclusions: [at(45, 60)] }, 40],
    [
      'maintenance that counts as up or down is counted',
      { asOfMs: 40, maintenance: [at(30, 50)], policy: policy({ maintenance: 'DOWN' }) },
      60,
    ],
    ['declared unknown time is up', { asOfMs: 40, unknown: [at(50, 60)] }, 60],
    ['only agreed time', { asOfMs: 40, agreed: [at(0, 45), at(90, 100)] }, 15],
    ['before the period, all of it', { asOfMs: -10 }, 100],
    ['after it, nothing', { asOfMs: 120 }, 0],
    ['known to its end, nothing', { asOfMs: null }, 0],
  ])('%s', (_why, known, ms) => {
    expect(remainingCountedMs(standingCase(known))).toBe(ms);
  });
});
