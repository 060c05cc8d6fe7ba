import { describe, expect, test } from 'vitest';
import { policy } from '../../test-support/cases.ts';
import { at, type Known, numbersOf, outage, standingCase } from '../../test-support/standing-case.ts';
import { standing } from './standing.ts';

describe('outages are cut at asOf, joined, dropped when too short, and cut to the period (calculator format, "Outages")', () => {
  test.each<[why: string, known: Known, numbers: string]>([
    [
      'touching ones are one, whatever their impact',
      { outages: [outage(10, 20, '0.5'), outage(20, 30), outage(40, 50)] },
      '100 = 0 out, 0 unknown, 75 up, 25 down; 2 failures of 30',
    ],
    [
      'impact 0 joins nothing, and what is unknown stays so',
      { outages: [outage(10, 20), outage(20, 30, '0'), outage(30, 40)], unknown: [at(22, 24)] },
      '100 = 0 out, 2 unknown, 78 up, 20 down; 2 failures of 20',
    ],
    [
      'the greatest impact where they overlap, in any order',
      { outages: [outage(10, 50, '0.25'), outage(20, 30), outage(15, 40, '0.5')] },
      '100 = 0 out, 0 unknown, 79 up, 21 down; 1 failures of 40',
    ],
    [
      'half a millisecond goes to the even one; up is what is left',
      { outages: [outage(10, 15, '0.5'), outage(20, 21, '1')] },
      '100 = 0 out, 0 unknown, 96 up, 4 down; 2 failures of 6',
    ],
    [
      'joined ones count by their whole length',
      { policy: policy({ minimumOutageMs: 10 }), outages: [outage(10, 16), outage(16, 20), outage(40, 49)] },
      '100 = 0 out, 0 unknown, 90 up, 10 down; 1 failures of 10',
    ],
    [
      'a short end within the period counts, on both sides of it',
      { policy: policy({ minimumOutageMs: 10 }), outages: [outage(-8, 2), outage(99, 109)] },
      '100 = 0 out, 0 unknown, 97 up, 3 down; 2 failures of 3',
    ],
    [
      'one a millisecond too short does not',
      { policy: policy({ minimumOutageMs: 10 }), outages: [outage(-7, 2), outage(99, 108)] },
      '100 = 0 out, 0 unknown, 100 up, 0 down; 0 failures of 0',
    ],
    [
      'cut at asOf before it is measured',
      { policy: policy({ minimumOutageMs: 10 }), asOfMs: 30, outages: [outage(21, 90)] },
      '30 = 0 out, 0 unknown, 30 up, 0 down; 0 failures of 0',
    ],
    [
      'long enough at asOf',
      { policy: policy({ minimumOutageMs: 10 }), asOfMs: 31, outages: [outage(21, 90)] },
      '31 = 0 out, 0 unknown, 21 up, 10 down; 1 failures of 10',
    ],
    [
      'asOf after the end: an outage over it has grown since',
      { policy: policy({ minimumOutageMs: 10 }), asOfMs: 104, outages: [outage(94, null)] },
      '100 = 0 out, 0 unknown, 94 up, 6 down; 1 failures of 6',
    ],
    [
      'calendar and maintenance do not shorten what is measured',
      { policy: policy({ minimumOutageMs: 10 }), agreed: [at(18, 100)], outages: [outage(10, 20)] },
      '82 = 0 out, 0 unknown, 80 up, 2 down; 1 failures of 2',
    ],
    [
      'one that lasts, to asOf',
      { asOfMs: 30, outages: [outage(10, null)] },
      '30 = 0 out, 0 unknown, 10 up, 20 down; 1 failures of 20',
    ],
    [
      "else to the period's end",
      { outages: [outage(10, null)] },
      '100 = 0 out, 0 unknown, 10 up, 90 down; 1 failures of 90',
    ],
    [
      'one that lasts from after the end is none',
      { outages: [outage(100, null), outage(120, null)] },
      '100 = 0 out, 0 unknown, 100 up, 0 down; 0 failures of 0',
    ],
    [
      'an empty one joins nothing',
      { outages: [outage(10, 20), outage(25, 25), outage(30, 40)] },
      '100 = 0 out, 0 unknown, 80 up, 20 down; 2 failures of 20',
    ],
    [
      'before the period began',
      { asOfMs: -5, outages: [outage(-20, null)] },
      '0 = 0 out, 0 unknown, 0 up, 0 down; 0 failures of 0',
    ],
    [
      'on both sides of time that is not agreed it is one failure; without agreed time none',
      { agreed: [at(0, 10), at(20, 30)], outages: [outage(5, 25), outage(12, 18), outage(40, 50)] },
      '20 = 0 out, 0 unknown, 10 up, 10 down; 1 failures of 10',
    ],
  ])('%s', (_why, known, numbers) => {
    expect(numbersOf(known)).toBe(numbers);
  });

  test('impact is read as a decimal, whole when absent', () => {
    expect(standing(standingCase({ facts: { kind: 'OUTAGES', outages: [at(0, 10)], unknown: [] } })).downMs).toBe(10);
    expect(standing(standingCase({ outages: [outage(0, 10, '1.0'), outage(20, 30, '0.500')] })).downMs).toBe(15);
  });
});
