/** What a clause is about, by the end of its place. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'The title',
  timeZone: 'The time zone',
  termStart: 'The first day of the term',
  termEnd: 'The last day of the term',
  effectiveFrom: 'The begin of this version',
  noticeClock: 'What the 24 hours of a breach notice count from',
  graceTime: 'The grace time for late facts',
  mayHoldNotice: "The provider's right to hold a breach notice",
  maintenance: 'How maintenance counts',
  unknown: 'How unknown time counts',
  minimumOutage: 'The shortest outage that counts',
  partialOutages: 'How an outage of a part of a service counts',
  'claimWindow/days': 'The claim window in days',
  'claimWindow/cycles': 'The claim window in months',
  'claimWindow/unit': 'How the claim window is counted',
  'provider/name': "The provider's name",
  'provider/externalId': "The provider's id",
  'customer/name': "The customer's name",
  'customer/externalId': "The customer's id",
  // Targets
  value: 'The limit',
  unit: 'The unit',
  operator: 'The comparison',
  measuredBy: 'The way of measuring',
  staleAfter: 'The time for which a state holds',
  'composition/atLeast': 'The number of parts that must run',
  'composition/parts': 'The list of parts',
  'surveys/minimumAnswers': 'The least number of answers to a survey',
  'surveys/anonymous': 'Whether surveys are anonymous',
  // The agreement
  scope: 'The scope',
  confidentiality: 'Confidentiality',
  staffQualification: 'The qualification of the staff',
  evaluation: 'How delivery is accepted and evaluated',
  level: 'The level',
  criticality: 'The criticality',
  recipients: 'The list of recipients',
  begins: 'The begin of the boundary',
  ends: 'The end of the boundary',
  acceptance: 'The acceptance standard',
  content: 'The measurable content',
  onlyForIndustry: 'The one industry',
  temporary: 'Whether it is temporary',
  applicableLaw: 'The applicable law',
  jurisdiction: 'The jurisdiction',
  dataProtection: 'Data protection',
  standards: 'The list of standards',
  to: 'The end of opening',
  name: 'The name',
  requestResponse: 'The response time to requests',
  faultResponse: 'The response time to faults',
  recovery: 'The recovery time',
  urgentAnswer: 'The time to answer urgent requests',
  generalAnswer: 'The time to answer other requests',
  requestResolution: 'The time to resolve requests',
  problemFix: 'The time to fix problems',
  problemVerification: 'The time to verify a fix',
  response: 'The response time',
  priority: 'The priority',
  amount: 'The amount',
  currency: 'The currency',
  per: 'What the fee is for',
  payWithinDays: 'The number of days to pay',
  severalMissed: 'How several missed targets count together',
  severalCapPercent: 'The cap of several missed targets in percent',
  monthlyCapPercent: 'The cap of a period in percent',
  yearlyCapPercent: 'The cap of twelve months in percent',
  perYear: 'The cap of twelve months',
  beyond: 'The down time that earns nothing',
  capPercent: 'The cap in percent',
  percent: 'The credit in percent',
  providerNoticeDays: "The provider's notice in days",
  customerNoticeDays: "The customer's notice in days",
  rollForward: 'Whether a notice rolls forward over holidays',
  retentionYears: 'The years for which records are kept',
  policy: 'The policy',
  windowDays: 'The window in days',
  optOutDays: 'The number of days to opt out',
  afterTerm: 'What follows an undecided end',
  rectificationDays: 'The time to rectify a breach in days',
  maxRejections: 'The number of rejections before an escalation',
  acceptanceDays: 'The time to accept a rectification in days',
  settlementRounds: 'The number of settlements that may be proposed',
  effectPeriods: 'The number of periods in which an effect is watched',
  quorum: 'The quorum',
  assessmentDays: 'The time to assess in days',
  voteDays: 'The time to vote in days',
  schedulingDays: 'The time to set a window in days',
  verificationDays: 'The time to verify in days',
  documentationDays: 'The time to document in days',
  reviewDays: 'The time to review an emergency decision in days',
  managerDays: 'The time of the managers to resolve an escalation in days',
  mediationDays: 'The time of a mediation in days',
  terminationOptionDays: 'The time to choose a termination over a breach in days',
  duties: 'The list of duties',
  statement: 'The promise',
  owner: 'The owner',
  evidence: 'The evidence',
  reviewOn: 'The review date',
  steps: 'The list of steps',
  inputs: 'The list of inputs',
  outputs: 'The list of outputs',
  deadline: 'The deadline',
  quality: 'The quality criterion',
  diagram: 'The diagram',
  due: 'The date',
};

/** Where a clause stands, by the part of its place before the end. A part is followed by the thing's name where it is a list. */
const PLACES: Readonly<Record<string, (name: string) => string>> = {
  targets: name => `of ${name}`,
  services: name => `of the service ${name}`,
  supportingParties: name => `of the third party ${name}`,
  priorities: name => `of priority ${name}`,
  matrix: name => `by severity, scope and urgency ${name}`,
  tiers: name => `below ${name} %`,
  instalments: name => `paid on ${name}`,
  assessedIndicators: name => `of ${name}`,
  assurance: name => `of the measure ${name}`,
  processes: name => `of the process ${name}`,
  executionPlan: name => `of the step "${name}"`,
  openings: name => `of the opening on ${name}`,
  week: name => `from ${name}`,
  holidays: name => `of the holiday on ${name}`,
  duties: name => `of ${name}`,
};
const SECTIONS: Readonly<Record<string, string>> = {
  support: 'of support',
  hours: 'of the hours',
  fees: 'of the fees',
  credits: 'of the credits',
  interruption: 'for interruption',
  liability: 'of liability',
  renewal: 'of renewal',
  breachHandling: 'of breaches',
  changeHandling: 'of changes',
};

/** A clause's place in words: `The limit of Datalab AVAILABILITY MONTH`; a place that is not known stands in quotes. */
export function wordsOf(clause: string): string {
  const parts = clause.split('/');
  const list = parts.findIndex(part => part in PLACES);
  const said = list < 0 ? parts : parts.slice(list + 2);
  const [field, rest] = fieldOf(said.length === 0 ? parts.slice(list, list + 1) : said);
  if (field === undefined) return `"${clause}"`;
  const place = list < 0 ? [] : [PLACES[parts[list] ?? '']?.(parts[list + 1] ?? '') ?? ''];
  const sections = [...rest, ...parts.slice(0, Math.max(list, 0))].toReversed().flatMap(part => SECTIONS[part] ?? []);
  return [field, ...place, ...sections].join(' ');
}

/** The longest end that is known, and what stands before it. */
function fieldOf(parts: readonly string[]): [field: string | undefined, rest: readonly string[]] {
  for (const from of parts.keys()) {
    const field = FIELDS[parts.slice(from).join('/')];
    if (field !== undefined) return [field, parts.slice(0, from)];
  }
  return [undefined, parts];
}
