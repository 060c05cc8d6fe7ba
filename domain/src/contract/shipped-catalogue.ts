import { type CatalogueContent, DELIVERY_MODES } from './catalogue.ts';
import { SHIPPED_CLAUSES } from './shipped-clauses.ts';

/** The version that every tenant has from the beginning, until it publishes one of its own. */
export const SHIPPED_VERSION = '2026-1';

/**
 * What version 2026-1 says. Contracts are signed under it: it is never changed, another version is added instead.
 * Levels have the handbook's own values: its MTTF falls as the level rises, the wrong way round for a promise.
 * @source handbook H2.2, H2.3, H2.4, H3.1, H3.2; the credit templates and clauses are ours
 */
export const SHIPPED_CATALOGUE: CatalogueContent = {
  categories: [
    { category: 'BASIC', kinds: ['operation and maintenance', 'security', 'data', 'network'] },
    {
      category: 'VALUE_ADDED',
      kinds: ['performance', 'capacity', 'fault prediction', 'customer support and advice'],
    },
    {
      category: 'CUSTOMISED',
      kinds: ['specific business needs', 'process improvement', 'third-party integration'],
    },
  ],
  deliveryModes: DELIVERY_MODES,
  levels: [
    { code: 'BSL', name: 'basic', availabilityPercent: '99.5', mttrHours: '2', mttfHours: '1000' },
    { code: 'SLS', name: 'standard', availabilityPercent: '99.9', mttrHours: '1', mttfHours: '500' },
    { code: 'ALS', name: 'advanced', availabilityPercent: '99.99', mttrHours: '0.5', mttfHours: '200' },
    { code: 'ELS', name: 'exceptional', availabilityPercent: '99.999', mttrHours: '0.1', mttfHours: '100' },
  ],
  defaultLevel: {
    availabilityPercent: '99.9',
    requestResponse: 'PT4H',
    faultResponse: 'PT2H',
    recovery: 'PT4H',
    satisfactionPercent: '90',
  },
  indicators: [
    measured('AVAILABILITY', 'availability', 'PERCENT', 'HIGHER_IS_BETTER'),
    measured('MTTR', 'mean time to restore', 'HOURS', 'LOWER_IS_BETTER'),
    measured('MTTF', 'mean time to failure', 'HOURS', 'HIGHER_IS_BETTER'),
    measured('RESPONSE_TIME', 'response time', 'HOURS', 'LOWER_IS_BETTER'),
    measured('PROCESSING_TIME', 'processing time', 'HOURS', 'LOWER_IS_BETTER'),
    measured('INTERRUPTION_TIME', 'interruption time', 'HOURS', 'LOWER_IS_BETTER'),
    measured('SATISFACTION', 'satisfaction', 'PERCENT', 'HIGHER_IS_BETTER'),
    assessed('SCALABILITY', 'scalability'),
    assessed('SECURITY', 'security'),
    assessed('AUDITABILITY', 'auditability'),
    assessed('FAULT_TOLERANCE', 'fault tolerance'),
  ],
  creditTemplates: [
    {
      code: 'LIGHT',
      name: 'For 99.5 %: small credits, closely capped',
      tiers: [
        { below: '99.5', percent: '5' },
        { below: '99', percent: '10' },
        { below: '95', percent: '25' },
      ],
      monthlyCapPercent: '25',
      yearlyCapPercent: '10',
    },
    {
      code: 'STANDARD',
      name: 'For 99.9 %: up to half of the monthly fee',
      tiers: [
        { below: '99.9', percent: '10' },
        { below: '99', percent: '25' },
        { below: '95', percent: '50' },
      ],
      monthlyCapPercent: '50',
      yearlyCapPercent: '15',
    },
    {
      code: 'STRICT',
      name: 'For 99.99 %: up to the whole monthly fee',
      tiers: [
        { below: '99.99', percent: '10' },
        { below: '99', percent: '30' },
        { below: '95', percent: '100' },
      ],
      monthlyCapPercent: '100',
      yearlyCapPercent: '25',
    },
    {
      code: 'CRITICAL',
      name: 'For 99.999 %: steep from the first minutes, no yearly cap',
      tiers: [
        { below: '99.999', percent: '10' },
        { below: '99.9', percent: '50' },
        { below: '99', percent: '100' },
      ],
      monthlyCapPercent: '100',
      yearlyCapPercent: null,
    },
  ],
  clauseTemplates: SHIPPED_CLAUSES,
};

type Indicator = CatalogueContent['indicators'][number];

function measured(code: string, name: string, unit: Indicator['unit'], direction: Indicator['direction']): Indicator {
  return { code, name, kind: 'MEASURED', unit, direction };
}

function assessed(code: string, name: string): Indicator {
  return { code, name, kind: 'ASSESSED', unit: 'GRADE', direction: 'HIGHER_IS_BETTER' };
}
