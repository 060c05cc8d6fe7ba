import { SHIPPED_CATALOGUE } from '@surety/domain';
import { expect, test } from 'vitest';
import type { Agreement } from '../persistence/agreement.ts';
import { contractPromises } from './contract-promises.ts';
import { contractWarnings } from './contract-warnings.ts';
import { FULL_AGREEMENT } from './full-agreement.fixture.ts';

const target = (value: string, serviceId = 'svc_1') => ({ serviceId, indicator: 'AVAILABILITY', value });
const hours = (indicator: 'MTTR' | 'MTTF', value: string) => ({ serviceId: 'svc_1', indicator, value });
const [SERVICE] = FULL_AGREEMENT.services;
if (!SERVICE) throw new Error('The full agreement has a service.');
const ofService = (changes: Partial<typeof SERVICE>): Agreement => ({
  ...FULL_AGREEMENT,
  services: [{ ...SERVICE, ...changes }],
});
const warnings = (agreement: Agreement | null, targets = [target('99.9')], category = 'BASIC') =>
  contractWarnings({
    targets,
    agreement,
    catalogue: SHIPPED_CATALOGUE,
    categories: new Map([['svc_1', category]]),
  }).map(({ code, serviceId }) => (serviceId === null ? code : `${code} ${serviceId}`));

test.each<[string, Agreement, string, string[]]>([
  ['a standard level', ofService({}), 'BASIC', ['MTTR_MTTF_MISS_AVAILABILITY svc_1', 'ONE_OUTAGE_SPENDS_MONTH svc_1']],
  ['a target without a level', ofService({ level: null }), 'BASIC', []],
  ['a purely custom service', ofService({ level: null }), 'CUSTOMISED', ['PURELY_CUSTOM svc_1']],
  ['one industry', ofService({ level: null, onlyForIndustry: 'mining' }), 'BASIC', ['ONE_INDUSTRY svc_1']],
  ['a temporary service', ofService({ level: null, temporary: true }), 'BASIC', ['TEMPORARY svc_1']],
])('%s (H1.1, H3.1)', (_what, agreement, category, expected) => {
  const said = warnings({ ...agreement, support: null }, undefined, category);
  expect(said.filter(code => code !== 'MISSING_SUPPORT')).toEqual(expected);
});

test.each([
  // H3.1: MTTF ÷ (MTTF + MTTR); a month of 30 days allows 43.2 minutes at 99.9 %
  ['SLS', [hours('MTTR', '1'), hours('MTTF', '500')], ['MTTR_MTTF_MISS_AVAILABILITY', 'ONE_OUTAGE_SPENDS_MONTH']],
  ['SLS mended faster', [hours('MTTR', '0.5'), hours('MTTF', '500')], ['AVAILABILITY_ADDS_NOTHING']],
  [
    'the strictest of several',
    [hours('MTTR', '1'), hours('MTTR', '0.5'), hours('MTTF', '1'), hours('MTTF', '500')],
    ['AVAILABILITY_ADDS_NOTHING'],
  ],
  ['MTTR alone', [hours('MTTR', '0.72')], []],
  ['MTTR alone, a little longer', [hours('MTTR', '0.7201')], ['ONE_OUTAGE_SPENDS_MONTH']],
])(
  "a contract's own targets of MTTR and MTTF are weighed with that of availability: %s (H3.1)",
  (_what, own, expected) => {
    const agreement = { ...ofService({ level: null }), support: null };
    const said = warnings(agreement, [target('99.9'), ...own]).filter(code => code.endsWith('svc_1'));
    expect(said).toEqual(expected.map(code => `${code} svc_1`));
  },
);

test.each<[string, Partial<NonNullable<Agreement['indexation']>>, number | null, string[]]>([
  ['a fee that may rise without a limit', { capPercent: null }, 30, ['INDEXATION_WITHOUT_CAP']],
  // Decided 30 days before: the month that is three months before ended 56 days before or earlier, and takes 15 to be published.
  ['a month that is published in time', { monthsBefore: 3 }, 30, []],
  ['one that is not', { monthsBefore: 2 }, 30, ['INDEX_MAY_COME_LATE']],
  ['one that is, where nobody opts out', { monthsBefore: 2 }, null, []],
])('indexation with %s (H7.1, H7.4)', (_what, changes, optOutDays, expected) => {
  const { indexation, renewal } = FULL_AGREEMENT;
  if (!indexation || !renewal) throw new Error('The full agreement has both.');
  const said = warnings({
    ...FULL_AGREEMENT,
    indexation: { ...indexation, ...changes },
    renewal: { ...renewal, optOutDays },
  });
  expect(said.filter(code => code.startsWith('INDEX'))).toEqual(expected);
});

test("a contract's own MTTR and MTTF go before those of its level", () => {
  const promises = contractPromises([hours('MTTR', '1.5'), hours('MTTF', '600')], FULL_AGREEMENT, SHIPPED_CATALOGUE);
  expect(promises).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ figure: 'MTTR', within: 'PT1H30M', origin: 'CONTRACT' }),
      expect.objectContaining({ figure: 'MTTF', within: 'PT600H', origin: 'CONTRACT' }),
    ]),
  );
});

test('a level of which nothing is a target promises what is never measured', () => {
  expect(warnings(FULL_AGREEMENT, [target('99.9', 'svc_2')])).toEqual(
    expect.arrayContaining(['LEVEL_WITHOUT_TARGET svc_1', 'MISSING_SERVICE_DESCRIPTION svc_2']),
  );
});

test('what an agreement should have and does not is named (H1.2, H7.1)', () => {
  expect(warnings(null)).toEqual([
    'MISSING_SERVICE_DESCRIPTION svc_1',
    ...'SCOPE LAW DUTIES SUPPORT FEES CREDITS EVALUATION TERMINATION RENEWAL CONFIDENTIALITY STAFF_QUALIFICATION ASSURANCE PROCESSES'
      .split(' ')
      .map(part => `MISSING_${part}`),
  ]);
  expect(warnings({ ...FULL_AGREEMENT, duties: [{ of: 'PROVIDER', text: 'All.' }] })).toContain('MISSING_DUTIES');
  expect(warnings(FULL_AGREEMENT).filter(code => !code.includes('svc_'))).toEqual(['PRIORITY_MATRIX_INCOMPLETE']);
});

test('each figure is promised with where it comes from; of several targets the strictest', () => {
  const promises = contractPromises(
    [target('99.5'), target('99.95'), target('99.9')],
    FULL_AGREEMENT,
    SHIPPED_CATALOGUE,
  );
  expect(
    promises.map(({ figure, within, percent, origin, item }) => `${figure} ${within ?? percent} ${origin} ${item}`),
  ).toEqual([
    'AVAILABILITY 99.95 CONTRACT H3.3',
    'MTTR PT1H LEVEL H3.1',
    'MTTF PT500H LEVEL H3.1',
    'SATISFACTION 90 DEFAULT_LEVEL H2.3',
    'REQUEST_RESPONSE PT1H CONTRACT H7.1',
    'FAULT_RESPONSE PT30M CONTRACT H7.1',
    'RECOVERY PT2H DEFAULT_LEVEL H6.1',
    'URGENT_ANSWER PT24H PROCESS H4.2',
    'GENERAL_ANSWER PT48H PROCESS H4.2',
    'REQUEST_RESOLUTION PT72H PROCESS H5.1',
    'PROBLEM_FIX PT48H PROCESS H5.1',
    'PROBLEM_VERIFICATION PT72H PROCESS H5.1',
  ]);
});
