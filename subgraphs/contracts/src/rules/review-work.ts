/** What waits for people of a review, which audits owns (H6.2, H6.4). */
export const REVIEW_WORK = ['COMPLETE_REVIEW', 'APPROVE_REVIEW', 'ANSWER_REVIEW'] as const;
