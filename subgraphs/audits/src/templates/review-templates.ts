/** Kinds of review that come again and again (H6.2). */
export const PLANNED_REVIEWS = ['MONTHLY_EVALUATION', 'QUARTERLY_REVIEW'] as const;
/** What is planned for a contract: its reviews, and an audit each year (H6.2, H6.3). */
export const PLAN_KINDS = [...PLANNED_REVIEWS, 'YEARLY_AUDIT'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const REVIEW_METHODS = ['RECORDS', 'MEETING', 'INTERVIEWS'] as const;
type ReviewMethod = (typeof REVIEW_METHODS)[number];

export type ChecklistItem = {
  /** Stays the same over versions. */
  readonly id: string;
  readonly says: string;
  /** The clause of ISO/IEC 20000-1:2018 that it goes by. */
  readonly clause: string;
};

/** How one kind of review, or the yearly audit, is done unless its plan says otherwise. */
export type ReviewTemplate = {
  readonly kind: PlanKind;
  readonly version: number;
  readonly owner: string;
  readonly method: ReviewMethod;
  /** Of the month after the period. */
  readonly dayOfMonth: number;
  readonly content: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  /** Calendar days of each step of a review; an audit has the times of its kind. */
  readonly completeDays: number | null;
  readonly approveDays: number | null;
  readonly answerDays: number | null;
};

const MONTHLY_CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'targets',
    clause: '8.3.3',
    says: 'Each promised value is compared with what was measured, and what missed it is explained.',
  },
  {
    id: 'incidents',
    clause: '8.6.1',
    says: 'Response and recovery kept the promised times; outages that repeat are named.',
  },
  { id: 'requests', clause: '8.6.2', says: 'Requests were answered in time, and none is left lying.' },
  {
    id: 'breaches',
    clause: '10.1',
    says: 'Each breach has a cause, a notice in time, and a way to its rectification.',
  },
  {
    id: 'changes',
    clause: '8.5.1',
    says: 'Changes of the services were decided on as agreed, and did what they were meant to.',
  },
  {
    id: 'figures',
    clause: '9.4',
    says: 'The figures are complete: what is unknown or left out is named, with the reason.',
  },
];

const QUARTERLY_CHECKLIST: readonly ChecklistItem[] = [
  ...MONTHLY_CHECKLIST,
  {
    id: 'satisfaction',
    clause: '8.3.2',
    says: 'What the customer says of the services, complaints among it, was heard and answered.',
  },
  {
    id: 'capacity',
    clause: '8.4.3',
    says: 'What the services will have to carry in the next quarter is known and provided for.',
  },
  {
    id: 'continuity',
    clause: '8.7.2',
    says: 'The plans for emergencies were tried, or there is a date on which they will be.',
  },
  { id: 'security', clause: '8.7.3', says: 'Information security was kept as agreed; incidents of it were reported.' },
  { id: 'risks', clause: '6.1', says: 'Risks that are new or have grown are named, each with who watches it.' },
  {
    id: 'improvement',
    clause: '10.2',
    says: 'The measures of earlier reviews were carried out, and had the effect that was meant.',
  },
  {
    id: 'standards',
    clause: '8.3.3',
    says: 'Targets, processes and resources still fit the need; what does not is put forward as a change.',
  },
];

/** By practices of service management, then by the assurance measures of the handbook (H5.2). What an audit is held against. */
const AUDIT_CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'service-levels',
    clause: '8.3.3',
    says: 'Service level management: what is promised is measured as agreed, and reported as it came out.',
  },
  {
    id: 'incident-practice',
    clause: '8.6.1',
    says: 'Incident management: incidents are recorded, ranked and mended as agreed, and what they say is complete.',
  },
  {
    id: 'request-practice',
    clause: '8.6.2',
    says: 'Service requests: each one was answered in time, by somebody who may, and none is left lying.',
  },
  {
    id: 'problem-practice',
    clause: '8.6.3',
    says: 'Problem management: what comes again has a cause on record, and its mending was verified.',
  },
  {
    id: 'change-practice',
    clause: '8.5.1',
    says: 'Change enablement: changes were assessed and decided on by who may, and can be followed afterwards.',
  },
  {
    id: 'infrastructure',
    clause: '8.7.1',
    says: 'Infrastructure: redundancy and recovery are in place, tried, and each has an owner, evidence and a review date.',
  },
  {
    id: 'staff',
    clause: '7.2',
    says: 'Staff: those who work on the services have the skills that they need, and there is evidence of it.',
  },
  {
    id: 'technology',
    clause: '9.1',
    says: 'Technology: monitoring sees what is promised, its gaps are known, and its records are kept from change.',
  },
  {
    id: 'procedures',
    clause: '7.5',
    says: 'Procedures: they are written down, in force, known to who works by them, and worked by.',
  },
  {
    id: 'compliance',
    clause: '8.7.3',
    says: 'Compliance and security: data and privacy are protected as the law and the contract ask, and that was checked.',
  },
  {
    id: 'continuity-practice',
    clause: '8.7.2',
    says: 'Service continuity: the plan for emergencies was tried, and what the trial showed was put right.',
  },
  {
    id: 'earlier-findings',
    clause: '9.2',
    says: 'Audits: what earlier audits found is solved, and its effect was verified.',
  },
  {
    id: 'continual-improvement',
    clause: '10.2',
    says: 'Continual improvement: measures are decided, carried out and looked at for what they brought.',
  },
];

/** Calendar days in which the customer answers a report that it asked for. */
export const REQUESTED_ANSWER_DAYS = 10;

/** The newest version of each kind comes last. A version that a plan was made under is never changed. */
const REVIEW_TEMPLATES: readonly ReviewTemplate[] = [
  {
    kind: 'MONTHLY_EVALUATION',
    version: 1,
    owner: 'Service management',
    method: 'RECORDS',
    dayOfMonth: 5,
    content: [
      'Promised and measured values of every service in the month',
      'Breaches of the month and where they stand',
      'Changes of the services in the month',
    ],
    checklist: MONTHLY_CHECKLIST,
    completeDays: 5,
    approveDays: 3,
    answerDays: 10,
  },
  {
    kind: 'QUARTERLY_REVIEW',
    version: 1,
    owner: 'Service management',
    method: 'MEETING',
    dayOfMonth: 10,
    content: [
      'How the three months came out against what is promised, and where they tend to',
      'Breaches, their causes, and what came of the measures',
      'Changes, and what they did to the services',
      'Risks, capacity and continuity in the next quarter',
      'Whether targets, processes and resources still fit',
    ],
    checklist: QUARTERLY_CHECKLIST,
    completeDays: 10,
    approveDays: 5,
    answerDays: 14,
  },
  {
    kind: 'YEARLY_AUDIT',
    version: 1,
    owner: 'Internal audit',
    method: 'INTERVIEWS',
    dayOfMonth: 15,
    content: [
      'Whether the practices of service management are followed as agreed',
      'Whether the assurance measures are in place and have evidence (H5.2)',
      'Whether what earlier audits found is solved',
    ],
    checklist: AUDIT_CHECKLIST,
    completeDays: null,
    approveDays: null,
    answerDays: null,
  },
];

/** What a drafted audit is held against, by an item of its checklist. */
export const draftedCriterion = ({ clause, says }: ChecklistItem): string => `${clause} ${says}`;

/** What a drafted audit of a period looks at. */
export const draftedScope = (period: string, content: readonly string[]): string => `${period}: ${content.join('; ')}.`;

/** Every template that audits were ever drafted by. */
export const AUDIT_TEMPLATES = REVIEW_TEMPLATES.filter(({ kind }) => kind === 'YEARLY_AUDIT');

/** The template of a kind that new plans are made under. */
export const newestTemplate = (kind: PlanKind): ReviewTemplate =>
  found(REVIEW_TEMPLATES.findLast(each => each.kind === kind));

/** The template that a plan was made under. */
export const templateOf = ({ kind, templateVersion }: { kind: PlanKind; templateVersion: number }): ReviewTemplate =>
  found(REVIEW_TEMPLATES.find(each => each.kind === kind && each.version === templateVersion));

function found(template: ReviewTemplate | undefined): ReviewTemplate {
  if (!template) throw new Error('There is no such template.');
  return template;
}
