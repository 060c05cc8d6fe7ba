type Until = { readonly named: string; readonly task: string; readonly by: string | null };

const by = (instant: string | null): string => (instant === null ? '' : ` by ${instant}`);

/** The words of mails about reviews, in English. `ReviewWords` is made from this table, so that every language has all of them. */
export const REVIEW_EN = {
  kinds: {
    MONTHLY_EVALUATION: 'monthly evaluation',
    QUARTERLY_REVIEW: 'quarterly review',
    REQUESTED_REPORT: 'requested report',
  },
  tasks: {
    AWAITING_COMPLETION: 'complete its report (completeReview)',
    AWAITING_APPROVAL: 'approve its report (approveReview) or return it (returnReview)',
    AWAITING_ANSWER: 'accept it, or object with your reasons (answerReview)',
    PUBLISHED: 'nothing more',
  },
  answers: {
    ACCEPTED: 'The customer accepted it.',
    OBJECTED: 'The customer objected.',
    SILENT: 'The customer did not answer in time.',
  },
  subject: (what: string, kind: string, period: string, title: string, review: string) =>
    `${what}: ${kind} of ${period}, ${title} (${review})`,
  named: (kind: string, period: string, title: string) => `the ${kind} of ${period} of the contract ${title}`,
  labels: {
    contract: 'Contract',
    period: 'Period',
    review: 'Review',
    requestReason: 'Asked for because',
    conclusions: 'Conclusions',
    measure: 'Improvement',
    reasons: 'Reasons',
  },
  turn: {
    subject: 'Your turn',
    opening: ({ named, task, by: until }: Until) => `It is your turn with ${named}: please ${task}${by(until)}.`,
  },
  reminder: {
    subject: 'Reminder',
    opening: ({ named, task, by: until }: Until) => `This is still awaited with ${named}: please ${task}${by(until)}.`,
  },
  overdue: {
    subject: 'Overdue',
    opening: ({ named, task, by: until }: Until) =>
      `With ${named} this was to be done${by(until)}, and is not: ${task}. It is still awaited.`,
  },
  report: {
    link: 'The whole report, for whoever is signed in to Surety:',
    subject: 'Report',
    opening: ({ named, task, by: until }: Until) =>
      `Here is the report of ${named}. Please ${task}${by(until)}; if you do not answer, that is recorded, and the report is published.`,
  },
  published: {
    subject: 'Published',
    opening: ({ named }: Until) => `The report of ${named} is published.`,
  },
};
export type ReviewWords = typeof REVIEW_EN;
