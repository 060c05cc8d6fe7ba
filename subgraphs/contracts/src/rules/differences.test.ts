import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalContent, hashOf, type TargetContent, type VersionContent } from './canonical-content.ts';
import { wordsOf } from './clause-words.ts';
import { clauseNames, differences } from './differences.ts';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';

const target = (changes: Partial<TargetContent> = {}): TargetContent => ({
  serviceId: 'svc_1',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  value: '99.9',
  unit: 'PERCENT',
  period: 'MONTH',
  measuredBy: 'PROBES',
  staleAfter: 'PT36H',
  composition: null,
  ...changes,
});
const text = (content: object = {}, changes: Partial<VersionContent> = {}): string =>
  canonicalContent({
    content: {
      title: 'Datalab',
      timeZone: 'UTC',
      termStart: '2031-01-01',
      termEnd: '2031-12-31',
      noticeClock: 'OCCURRENCE',
      graceTime: 'P10D',
      mayHoldNotice: false,
      maintenance: 'EXCLUDE',
      unknown: 'EXCLUDE',
      minimumOutage: 'PT0S',
      claimWindow: null,
      ...content,
    },
    effectiveFrom: new Date('2031-01-01T00:00:00Z'),
    provider: { name: 'Cloud Ltd', externalId: 'cloud' },
    customer: { name: 'Faculty', externalId: null },
    targets: [target()],
    services: new Map([
      ['svc_1', { name: 'Datalab', externalId: 'datalab' }],
      ['svc_2', { name: 'Archive', externalId: null }],
    ]),
    supportingParties: new Map([['pty_t', { name: 'Disks Ltd', externalId: null }]]),
    ...changes,
  });

describe('the canonical text (RFC 8785)', () => {
  test('names parties and services, not our ids, with its keys in order', () => {
    const canonical = text();
    expect(canonical).not.toMatch(/svc_|pty_|tgt_/);
    expect(canonical.slice(0, 59)).toBe('{"claimWindow":null,"customer":{"externalId":null,"name":"F');
    expect(JSON.parse(canonical)).toMatchObject({
      format: 'surety/contract/1',
      targets: [{ service: { name: 'Datalab', externalId: 'datalab' }, value: '99.9' }],
    });
  });

  test('is the same however the content was written down, and hashes to the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('title', 'termStart', 'graceTime', 'maintenance'), first => {
        const content = JSON.parse(text()) as Record<string, string>;
        const reordered = { [first]: content[first], ...content };
        const { provider: _p, customer: _c, targets: _t, effectiveFrom: _e, format: _f, ...clauses } = reordered;
        expect(hashOf(text(clauses))).toBe(hashOf(text()));
      }),
    );
    expect(hashOf(text({ title: 'Other' }))).not.toBe(hashOf(text()));
    expect(hashOf('{}')).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

test('how partial outages count stands in the text only where it is not by their impact, so that texts of old keep their hash', () => {
  expect(text()).not.toContain('partialOutages');
  expect(hashOf(text({ partialOutages: 'BY_IMPACT' }))).toBe(hashOf(text()));
  expect(JSON.parse(text({ partialOutages: 'NONE' }))).toMatchObject({ partialOutages: 'NONE' });
});

describe('an agreement', () => {
  const whole = text({ agreement: FULL_AGREEMENT });

  test('stands in the text with its services and third parties by name; what it leaves open is no part of it', () => {
    expect(whole).not.toMatch(/svc_|pty_/);
    expect(whole).not.toContain('onlyForIndustry');
    expect(text({ agreement: null })).toBe(text());
    expect(JSON.parse(whole)).toMatchObject({
      agreement: {
        services: [{ service: { name: 'Datalab' } }],
        supportingParties: [{ party: { name: 'Disks Ltd' } }],
      },
    });
  });

  test('has words for each of its clauses', () => {
    expect(
      clauseNames(whole).filter(clause => wordsOf(clause).includes('"') && !clause.includes('executionPlan')),
    ).toEqual([]);
  });

  test.each<[Partial<typeof FULL_AGREEMENT>, string]>([
    [{ scope: 'All of it' }, 'The scope changes from "The faculty computes without interruption." to "All of it".'],
    [
      { services: FULL_AGREEMENT.services.map(service => ({ ...service, criticality: 'NORMAL' as const })) },
      'The criticality of the service Datalab changes from CRITICAL to NORMAL.',
    ],
    [
      { credits: FULL_AGREEMENT.credits && { ...FULL_AGREEMENT.credits, tiers: [{ below: '99.9', percent: '20' }] } },
      'The credit in percent below 99.9 % of the credits changes from 10 to 20. The credit in percent below 99 % of the credits is gone; it was 25.',
    ],
    [
      { duties: [{ of: 'CUSTOMER', text: 'Pays.' }, ...FULL_AGREEMENT.duties] },
      'The list of duties of CUSTOMER changes from "Uses it lawfully." to "Pays.; Uses it lawfully.".',
    ],
    [
      { hours: FULL_AGREEMENT.hours && { ...FULL_AGREEMENT.hours, holidays: [] } },
      'The name of the holiday on 2031-05-01 of the hours is gone; it was "Labour Day".',
    ],
  ])('%#', (changes, expected) => {
    const changed = text({ agreement: { ...FULL_AGREEMENT, ...changes } });
    expect(
      differences(whole, changed)
        .map(({ inWords }) => inWords)
        .join(' '),
    ).toBe(expected);
  });
});

describe('differences in words', () => {
  test('none between a text and itself', () => {
    expect(differences(text(), text())).toEqual([]);
  });

  test.each<[string, string, string]>([
    [text(), text({ graceTime: 'P5D' }), 'The grace time for late facts changes from P10D to P5D.'],
    [text(), text({ partialOutages: 'WHOLE' }), 'How an outage of a part of a service counts is new: WHOLE.'],
    [
      text({ partialOutages: 'WHOLE' }),
      text({ partialOutages: 'NONE' }),
      'How an outage of a part of a service counts changes from WHOLE to NONE.',
    ],
    [
      text(),
      text({}, { targets: [target({ value: '99.5' })] }),
      'The limit of Datalab AVAILABILITY MONTH changes from 99.9 to 99.5.',
    ],
    [
      text(),
      text({ claimWindow: { unit: 'DAYS', days: 30 } }),
      'The claim window in days is new: 30. How the claim window is counted is new: DAYS.',
    ],
    [
      text({ claimWindow: { unit: 'DAYS', days: 30 } }),
      text({ claimWindow: { unit: 'DAYS', days: 60 } }),
      'The claim window in days changes from 30 to 60.',
    ],
  ])('%#: %s', (before, after, expected) => {
    expect(
      differences(before, after)
        .map(({ inWords }) => inWords)
        .join(' '),
    ).toBe(expected);
  });

  test('a target put in front changes nothing of the others', () => {
    const more = text({}, { targets: [target({ serviceId: 'svc_2' }), target()] });
    expect(differences(text(), more).map(({ clause }) => clause)).toEqual([
      'targets/Archive AVAILABILITY MONTH/measuredBy',
      'targets/Archive AVAILABILITY MONTH/operator',
      'targets/Archive AVAILABILITY MONTH/staleAfter',
      'targets/Archive AVAILABILITY MONTH/unit',
      'targets/Archive AVAILABILITY MONTH/value',
    ]);
    expect(differences(more, text()).every(({ after }) => after === null)).toBe(true);
  });

  test('names every clause that a comment can be about', () => {
    expect(clauseNames(text())).toEqual(
      expect.arrayContaining(['graceTime', 'provider/name', 'targets/Datalab AVAILABILITY MONTH/value']),
    );
  });
});
