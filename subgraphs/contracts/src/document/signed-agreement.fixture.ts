import { SHIPPED_CATALOGUE } from '@surety/domain';
import { contractFileFormat } from '../contract-file/format.ts';
import { graphTypes } from '../contract-file/schema.ts';
import { canonicalContent, hashOf } from '../rules/canonical-content.ts';
import { contractPromises } from '../rules/contract-promises.ts';
import { FULL_AGREEMENT } from '../rules/full-agreement.fixture.ts';
import type { ExportedVersion } from './exported.ts';

const FORMAT = contractFileFormat(graphTypes());
const target = {
  serviceId: 'svc_1',
  indicator: 'AVAILABILITY',
  operator: 'GTE',
  value: '99.9',
  unit: 'PERCENT',
  period: 'MONTH',
  measuredBy: 'PROBES',
  staleAfter: 'PT36H',
  composition: null,
};
const composed = {
  ...target,
  serviceId: 'svc_2',
  operator: 'GT',
  period: 'QUARTER',
  measuredBy: 'COMPOSITION',
  staleAfter: null,
  composition: { atLeast: 1, parts: [{ serviceId: 'svc_1', measuredBy: 'PROBES' as const, staleAfter: 'PT36H' }] },
};

const mended = { ...composed, indicator: 'MTTR', operator: 'LTE', value: '1.5', unit: 'HOURS', period: 'MONTH' };

const satisfied = {
  ...mended,
  indicator: 'CSAT',
  operator: 'GTE',
  value: '90',
  unit: 'PERCENT',
  period: 'QUARTER',
  measuredBy: 'SURVEYS',
  composition: null,
  surveys: { minimumAnswers: 7, anonymous: true },
};

/** A signed contract that says something of everything, ready to be written; `word` makes what people wrote of their words. */
export function signedAgreement(word: (text: string) => string = text => text): ExportedVersion {
  const named = (name: string) => ({ name: word(name), externalId: null });
  const agreement = worded(FULL_AGREEMENT, word) as typeof FULL_AGREEMENT;
  const canonical = canonicalContent({
    content: {
      title: word('Datalab for the faculty'),
      timeZone: 'Europe/Berlin',
      termStart: '2031-04-01',
      termEnd: '2032-03-31',
      noticeClock: 'OCCURRENCE',
      graceTime: 'P10D',
      mayHoldNotice: true,
      maintenance: 'EXCLUDE',
      unknown: 'DOWN',
      minimumOutage: 'PT5M',
      partialOutages: 'WHOLE',
      claimWindow: { unit: 'DAYS', days: 30 },
      agreement,
    },
    effectiveFrom: new Date('2031-03-31T22:00:00Z'),
    provider: named('Rechenzentrum GmbH'),
    customer: named('Faculty of Humanities'),
    targets: [target, composed, mended, satisfied],
    services: new Map([
      ['svc_1', named('Datalab')],
      ['svc_2', named('Portal')],
    ]),
    supportingParties: new Map([['pty_t', named('Disks & Co.')]]),
  });
  const hash = hashOf(canonical);
  const names = new Map([
    ['svc_1', word('Datalab')],
    ['svc_2', word('Portal')],
  ]);
  return {
    canonical,
    file: FORMAT.parse(JSON.parse(canonical)),
    signed: {
      number: 3,
      hash,
      promises: contractPromises([target, composed, mended], agreement, SHIPPED_CATALOGUE).map(
        ({ serviceId, ...promise }) => ({
          ...promise,
          service: names.get(serviceId) ?? '',
        }),
      ),
      provider: { by: word('Ada Meier'), at: new Date('2031-03-11T09:00:00Z'), hash },
      customer: null,
      indexed: null,
      signedElsewhereOn: null,
    },
  };
}

/** Fields that hold words of people; any other text means something to a program. */
const WORDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  [
    'scope begins ends acceptance content applicableLaw jurisdiction dataProtection standards name text confidentiality staffQualification',
    'duties statement owner evidence measure steps inputs outputs quality diagram what evaluation onlyForIndustry',
  ].flatMap(line => line.split(' ')),
);

function worded(said: unknown, word: (text: string) => string, field = ''): unknown {
  // A scope of the priority matrix is a degree.
  if (typeof said === 'string') return WORDS_OF_PEOPLE.has(field) && !/^[A-Z]+$/.test(said) ? word(said) : said;
  if (Array.isArray(said)) return said.map(item => worded(item, word, field));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, worded(value, word, key)]));
}
