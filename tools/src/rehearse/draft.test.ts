import { describe, expect, test } from 'vitest';
import { draftOf } from './draft.ts';

const NOW = Date.parse('2026-11-26T15:00:00Z');
const file = (said: object = {}): string =>
  JSON.stringify({
    format: 'surety/contract/1',
    title: 'Archive, as agreed on 2024-01-05',
    provider: { name: 'The provider' },
    customer: { name: 'The customer' },
    timeZone: 'Asia/Shanghai',
    termStart: '2031-04-01',
    termEnd: '2032-03-31',
    targets: [{ service: { name: 'Storage' }, value: '99.9', staleAfter: 'PT15M' }],
    ...said,
  });

describe('the days of a rehearsed contract', () => {
  test.each([
    ['2031-04-01', '2032-03-31', 0, '2031-04-01', '2032-03-31', 'it lies ahead'],
    ['2026-11-27', '2027-11-26', 1, '2027-11-27', '2028-11-26', 'in Shanghai it has begun today'],
    ['2026-11-28', '2027-11-26', 0, '2026-11-28', '2027-11-26', 'it begins tomorrow'],
    ['2024-02-29', '2025-02-28', 3, '2027-02-28', '2028-02-28', 'a year without that day has the one before'],
    ['2020-01-01', '2021-12-31', 7, '2027-01-01', '2028-12-31', 'two years stay two years'],
  ])('%s to %s: moved by %i years to %s, %s (%s)', (termStart, termEnd, movedYears, start, end) => {
    // 16:30 UTC is half past midnight of the 27th in Shanghai.
    const draft = draftOf(file({ termStart, termEnd }), Date.parse('2026-11-26T16:30:00Z'));
    expect(draft).toMatchObject({ movedYears, file: { termStart: start, termEnd: end } });
    expect(JSON.parse(draft.text)).toMatchObject({ termStart: start, title: 'Archive, as agreed on 2024-01-05' });
  });

  test('other days of the agreement move with the term', () => {
    const executionPlan = [{ what: 'Move the holdings', owner: 'Operations', due: '2026-02-01' }];
    const { file: moved } = draftOf(
      file({ termStart: '2026-01-01', termEnd: '2026-12-31', agreement: { executionPlan } }),
      NOW,
    );
    expect(moved.agreement?.executionPlan).toMatchObject([{ due: '2027-02-01' }]);
  });
});

describe('what an import would refuse is refused with its code and its place', () => {
  test.each([
    ['{', 'MALFORMED_FILE at input.file: The file is not right. (whole file): it is no JSON'],
    [
      file({ titel: '' }),
      'MALFORMED_FILE at input.file.titel: The file is not right. /titel: there is no such field here',
    ],
    [
      file({ termEnd: '2030-01-01' }),
      'TERM_INVALID at input.file.termEnd: The term ends on 2030-01-01, before it begins',
    ],
    [file({ targets: [] }), 'CONTRACT_WITHOUT_TARGET at input.file.targets: A contract needs at least one target.'],
    [
      file({ targets: [{ service: { name: 'Storage' }, value: '99.9' }] }),
      'INVALID_INPUT at input.file.targets.0.staleAfter: A service measured by probes without staleAfter is not right',
    ],
    [file({ timeZone: 'Mars/Olympus', termStart: '2020-01-01' }), 'MALFORMED_FILE at input.file.timeZone'],
  ])('%s', (text, says) => {
    expect(() => draftOf(text, NOW)).toThrow(says);
  });
});
