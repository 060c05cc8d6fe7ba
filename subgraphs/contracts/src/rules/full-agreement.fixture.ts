import type { Agreement } from '../persistence/agreement.ts';

/** An agreement that says something of everything, for tests. */
export const FULL_AGREEMENT: Agreement = {
  scope: 'The faculty computes without interruption.',
  services: [
    {
      serviceId: 'svc_1',
      level: 'SLS',
      criticality: 'CRITICAL',
      recipients: ['CUSTOMER', 'THIRD_PARTY'],
      begins: 'The plug of the rack',
      ends: 'The login page',
      acceptance: 'A job of the acceptance list ends in time.',
      content: ['99.9 % available', 'response within 4 h'],
      onlyForIndustry: null,
      temporary: false,
    },
  ],
  law: {
    applicableLaw: "The law of the People's Republic of China",
    jurisdiction: 'Shanghai',
    dataProtection: 'Personal data stays in the country.',
    standards: ['ISO/IEC 20000-1', 'ITIL 4'],
  },
  hours: {
    week: [
      { weekday: 'MON', from: '09:00', to: '12:00' },
      { weekday: 'MON', from: '13:00', to: '24:00' },
    ],
    holidays: [{ date: '2031-05-01', name: 'Labour Day' }],
    openings: [{ date: '2031-05-02', from: '10:00', to: '11:00' }],
  },
  support: {
    hours: null,
    requestResponse: 'PT1H',
    faultResponse: 'PT30M',
    recovery: null,
    urgentAnswer: null,
    generalAnswer: null,
    requestResolution: null,
    problemFix: null,
    problemVerification: null,
    priorities: [{ code: 'P1', response: 'PT15M', recovery: 'PT2H' }],
    matrix: [{ severity: 'HIGH', scope: 'HIGH', urgency: 'LOW', priority: 'P1' }],
  },
  fees: {
    amount: '1200.00',
    currency: 'EUR',
    per: 'YEAR',
    payWithinDays: 30,
    instalments: [
      { due: '2031-01-31', amount: '600' },
      { due: '2031-07-31', amount: '600.00' },
    ],
  },
  credits: {
    tiers: [
      { below: '99.9', percent: '10' },
      { below: '99', percent: '25' },
    ],
    severalMissed: 'CAPPED_SUM',
    severalCapPercent: '40',
    monthlyCapPercent: '50',
    yearlyCapPercent: '15',
  },
  termination: { providerNoticeDays: 60, customerNoticeDays: 14, rollForward: true },
  renewal: { policy: 'AUTOMATIC', windowDays: 90, optOutDays: 30, afterTerm: 'MONTH_BY_MONTH' },
  breachHandling: {
    rectificationDays: 20,
    maxRejections: 2,
    acceptanceDays: 10,
    settlementRounds: 4,
    effectPeriods: 2,
  },
  duties: [
    { of: 'PROVIDER', text: 'Performs.' },
    { of: 'CUSTOMER', text: 'Uses it lawfully.' },
    { of: 'PROVIDER', text: 'Keeps records.' },
  ],
  confidentiality: 'Five years after the end.',
  staffQualification: 'Two years in operations.',
  supportingParties: [{ partyId: 'pty_t', duties: ['Supplies disks.'] }],
  assessedIndicators: [
    {
      indicator: 'SCALABILITY',
      statement: 'Twice the nodes within a month',
      owner: 'Operations',
      evidence: 'Yearly trial',
      reviewOn: '2031-06-30',
    },
  ],
  assurance: [
    {
      kind: 'RECOVERY',
      measure: 'Restore from the second site',
      owner: 'Operations',
      evidence: 'Protocol of the exercise',
      reviewOn: '2031-03-31',
    },
  ],
  processes: [
    {
      name: 'Requests/faults',
      steps: ['Classify', 'Handle', 'Answer'],
      inputs: ['A mail'],
      outputs: ['An answer'],
      owner: 'Service desk',
      deadline: 'P3D',
      quality: 'Nine of ten are content.',
      diagram: 'https://example.org/requests.svg',
    },
  ],
  executionPlan: [{ what: 'Hand over the keys', owner: 'Operations', due: '2031-01-02' }],
  evaluation: 'Every quarter.',
};
