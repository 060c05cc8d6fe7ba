import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantMsOf, instantText } from '../time/instant.ts';
import {
  customerToldMs,
  FINDING_GRADES,
  type FindingGrade,
  remediationDue,
  remediationPlanDueMs,
  remindersMs,
  repeatedGrade,
} from './remediation.ts';

describe('a finding is put right within the time of its grade (H6.3)', () => {
  test.each<[FindingGrade, string, string, string]>([
    ['MAJOR', '2031-04-12', '2031-05-12', '30 days; ours, the handbook names no figure'],
    ['MAJOR', '2032-02-01', '2032-03-02', 'a leap year'],
    ['MINOR', '2031-04-12', '2031-06-11', '60 days'],
    ['OBSERVATION', '2031-04-12', '2031-07-11', '90 days'],
    ['OBSERVATION', '2031-12-31', '2032-03-30', 'over the end of the year'],
  ])('%s of %s: %s (%s)', (grade, today, due) => {
    expect(remediationDue(grade, today)).toBe(due);
  });

  test.each<[FindingGrade, string, string, string, string]>([
    ['MAJOR', '2031-05-12', 'UTC', '2031-04-18T00:00:00.000Z', '5 days, with the end of the last'],
    ['MINOR', '2031-06-11', 'UTC', '2031-04-23T00:00:00.000Z', '10 days'],
    ['OBSERVATION', '2031-07-11', 'UTC', '2031-05-03T00:00:00.000Z', '20 days'],
    ['MINOR', '2031-04-14', 'UTC', '2031-04-15T00:00:00.000Z', 'no later than the finding itself'],
    ['MAJOR', '2031-05-12', 'Europe/Berlin', '2031-04-17T22:00:00.000Z', 'days of the contract'],
  ])('its plan: %s due %s in %s by %s (%s)', (grade, due, timeZone, expected) => {
    const planDueMs = remediationPlanDueMs(grade, due, instantMsOf('2031-04-12T12:00Z'), timeZone);
    expect(instantText(planDueMs)).toBe(expected);
  });
});

test.each<[FindingGrade, FindingGrade]>([
  ['OBSERVATION', 'MINOR'],
  ['MINOR', 'MAJOR'],
  ['MAJOR', 'MAJOR'],
])('what is found again as %s is %s', (grade, graver) => {
  expect(repeatedGrade(grade)).toBe(graver);
});

describe('reminders at 50, 75 and 90 % of the time', () => {
  test.each([
    ['2031-04-12T00:00Z', '2031-04-22T00:00Z', ['2031-04-17T00:00', '2031-04-19T12:00', '2031-04-21T00:00']],
    ['2031-04-12T00:00Z', '2031-04-11T00:00Z', ['2031-04-11T00:00', '2031-04-11T00:00', '2031-04-11T00:00']],
  ])('from %s to %s: %j', (began, due, expected) => {
    const texts = remindersMs(instantMsOf(began), instantMsOf(due)).map(ms => instantText(ms).slice(0, 16));
    expect(texts).toEqual(expected);
  });

  test('come in order, within the time', () => {
    const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 10_000_000_000 }), (beganAtMs, lengthMs) => {
        const at = [beganAtMs, ...remindersMs(beganAtMs, beganAtMs + lengthMs), beganAtMs + lengthMs];
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }),
    );
  });
});

test.each([
  ['2031-04-18T00:00Z', 'UTC', '2031-04-21T00:00:00.000Z', 'due with the 17th; told as the 20th ends'],
  [
    '2031-03-29T23:00Z',
    'Europe/Berlin',
    '2031-04-01T22:00:00.000Z',
    'due with the 29th; over the change to summer time',
  ],
])('a deadline %s in %s that was not kept is told to the customer at %s (%s)', (due, timeZone, told) => {
  expect(instantText(customerToldMs(instantMsOf(due), timeZone))).toBe(told);
});

test('a grade never becomes lighter by being found again', () => {
  for (const grade of FINDING_GRADES)
    expect(FINDING_GRADES.indexOf(repeatedGrade(grade))).toBeLessThanOrEqual(FINDING_GRADES.indexOf(grade));
});
