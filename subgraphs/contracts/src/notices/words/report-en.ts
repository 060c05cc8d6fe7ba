import { type ReportedKind, reportedName } from '../../rules/breach-kinds.ts';

/** What subjects and openings of mails about a reported breach name. */
export type NamedReport = {
  readonly kind: ReportedKind;
  readonly service: string;
  readonly period: string;
  readonly breach: string;
};

const what = ({ kind, service, period }: Omit<NamedReport, 'breach'>): string =>
  `${reportedName(kind)} of ${service} in ${period}`;

/** The words of mails about breaches that were reported, in English. `ReportWords` is made from this table, so that every language has all of them. */
export const REPORT_EN = {
  /** In the midst of a sentence. */
  miss: (named: Omit<NamedReport, 'breach'>) => `the ${what(named)}`,
  labels: {
    kind: 'What was breached',
    what: 'What happened',
    since: 'Occurred',
    until: 'Until',
    reportedBy: 'Reported by',
    contested: 'Contested because',
    upheld: 'Upheld because',
    withdrawn: 'Taken back because',
  },
  kinds: {
    LATE_SERVICE: 'The service came late',
    CHANGED_CONTENT: 'Another service was delivered than was agreed',
    INTERRUPTION: 'The service was interrupted',
  } satisfies Record<ReportedKind, string> as Readonly<Record<ReportedKind, string>>,
  notKnown: 'not known',
  notice: {
    subject: (named: NamedReport) => `Breach notice: ${what(named)} (${named.breach})`,
    opening: ({ service, period }: NamedReport) =>
      `We did not deliver ${service} in ${period} as we promised you. With this message we notify you of the breach.`,
    withdrawn: 'The report was taken back since. We will withdraw this notice.',
    wrong: 'Should the report prove wrong, we will tell you.',
  },
  received: {
    subject: (named: NamedReport) => `Your report has arrived: ${what(named)} (${named.breach})`,
    opening: (named: NamedReport) => `We have your report of the ${what(named)}, and confirm that it has arrived.`,
    withdrawn: 'It was taken back since.',
    answer: (days: number) =>
      `We confirm your report, or contest it and tell you why, within ${days} days. Without an answer it counts as confirmed, and that is put on record.`,
    analysis: 'Once it is confirmed, we find the cause within 72 hours and say what will be done about it.',
    takeBack: 'You can take your report back with withdrawReport.',
  },
  retracted: {
    subject: (named: NamedReport) => `Breach notice withdrawn: ${what(named)} (${named.breach})`,
    opening: (named: NamedReport) =>
      `We had notified you of the ${what(named)}. That report was taken back for the reason below. We withdraw the notice; the record stays readable.`,
    ownSubject: (named: NamedReport) => `Your report is taken back: ${what(named)} (${named.breach})`,
    ownOpening: (named: NamedReport) =>
      `Your side took back its report of the ${what(named)}, for the reason below. Nothing more is done about it; the record stays readable.`,
  },
};
export type ReportWords = typeof REPORT_EN;
