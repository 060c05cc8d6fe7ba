import type { ReviewNotice } from '../rules/notification-kinds.ts';
import type { Letter } from './letter.ts';
import type { ReviewMailContext, ReviewMailFacts } from './review-facts.ts';
import { instantInWords } from './wording.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import { REVIEW_WORDS } from './words/review-words.ts';

const WORDS_OF = {
  REVIEW_TURN: 'turn',
  REVIEW_REMINDER: 'reminder',
  REVIEW_OVERDUE: 'overdue',
  REVIEW_REPORT: 'report',
  REVIEW_PUBLISHED: 'published',
} as const satisfies Record<ReviewNotice, string>;

/** Whether there is a report that both sides can read: before it is approved there is a draft, for the provider alone. */
export const hasReport = (phase: ReviewMailFacts['phase']): boolean =>
  phase === 'AWAITING_ANSWER' || phase === 'PUBLISHED';

/** Words one notification about a review for one recipient (H6.2, H6.4). */
export function reviewLetter(kind: ReviewNotice, { facts, reader, url }: ReviewMailContext): Letter {
  const words = REVIEW_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const { reviewId, contractTitle, period, phase, dueMs, summary, answer, providerName } = facts;
  const { subject, opening } = words[WORDS_OF[kind]];
  const reviewed = words.kinds[facts.kind];
  const matter = {
    named: words.named(reviewed, period, contractTitle),
    task: words.tasks[phase],
    by: dueMs === null ? null : instantInWords(dueMs, reader),
  };
  return {
    language: reader.language,
    subject: words.subject(subject, reviewed, period, contractTitle, reviewId),
    greeting: greeting(reader.name),
    blocks: [
      opening(matter),
      ...(answer === null ? [] : [words.answers[answer]]),
      ...summary,
      { facts: rowsOf({ facts, reader }) },
      ...(url === null ? [] : [{ link: { label: words.report.link, url } }]),
    ],
    signature: onBehalfOf(providerName),
  };
}

/** A row of the table; none where there is no value. */
const row = (label: string, value: string | null) => (value === null ? [] : [[label, value] as const]);

function rowsOf({ facts, reader }: Omit<ReviewMailContext, 'url'>): readonly (readonly [string, string])[] {
  const { labels } = REVIEW_WORDS[reader.language];
  return [
    [labels.contract, facts.contractTitle],
    [labels.period, facts.period],
    ...row(labels.requestReason, facts.requestReason),
    ...facts.figures.map(({ label, value }) => [label, value] as const),
    ...row(labels.conclusions, facts.conclusions),
    ...facts.measures.map(measure => [labels.measure, measure] as const),
    ...row(labels.reasons, facts.answerReasons),
    [labels.review, facts.reviewId],
  ];
}
