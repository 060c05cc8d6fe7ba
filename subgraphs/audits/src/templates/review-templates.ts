/** Kinds of review that come again and again (H6.2). */
export const PLAN_KINDS = ['MONTHLY_EVALUATION', 'QUARTERLY_REVIEW'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const REVIEW_METHODS = ['RECORDS', 'MEETING', 'INTERVIEWS'] as const;
type ReviewMethod = (typeof REVIEW_METHODS)[number];

type ChecklistItem = {
  /** Stays the same over versions. */
  readonly id: string;
  readonly says: string;
  /** The clause of ISO/IEC 20000-1:2018 that it goes by. */
  readonly clause: string;
};

/** How one kind of review is done unless its plan says otherwise. */
export type ReviewTemplate = {
  readonly kind: PlanKind;
  readonly version: number;
  readonly owner: string;
  readonly method: ReviewMethod;
  /** Of the month after the period. */
  readonly dayOfMonth: number;
  readonly content: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  /** Calendar days of each step. */
  readonly completeDays: number;
  readonly approveDays: number;
  readonly answerDays: number;
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
];

/** The template of a kind that new plans are made under. */
export const newestTemplate = (kind: PlanKind): ReviewTemplate =>
  found(REVIEW_TEMPLATES.findLast(each => each.kind === kind));

/** The template that a plan was made under. */
export const templateOf = ({ kind, templateVersion }: { kind: PlanKind; templateVersion: number }): ReviewTemplate =>
  found(REVIEW_TEMPLATES.find(each => each.kind === kind && each.version === templateVersion));

function found(template: ReviewTemplate | undefined): ReviewTemplate {
  if (!template) throw new Error('There is no such review template.');
  return template;
}
