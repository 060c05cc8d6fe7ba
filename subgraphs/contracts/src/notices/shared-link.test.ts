import { expect, test } from 'vitest';
import type { ReviewToTell } from '../persistence/review-to-tell.ts';
import { sharedLink } from './notification-to-send.ts';

const links = { toReport: (reviewId: string) => `https://surety.example/${reviewId}` };
const REVIEW: ReviewToTell = {
  workflowId: 'review/acme/pln_1/2031-01',
  kind: 'MONTHLY_EVALUATION',
  period: '2031-01',
  phase: 'PUBLISHED',
  due: null,
  requestReason: null,
  summary: [],
  figures: [],
  conclusions: null,
  measures: [],
  answer: null,
  answerReasons: null,
};

test.each<[ReviewToTell['phase'], string | null]>([
  ['AWAITING_COMPLETION', null],
  ['AWAITING_APPROVAL', null],
  ['AWAITING_ANSWER', 'https://surety.example/rev_1'],
  ['PUBLISHED', 'https://surety.example/rev_1'],
])('a mail about a review in phase %s leads to %s', (phase, url) => {
  expect(sharedLink({ reviewId: 'rev_1', review: { ...REVIEW, phase } }, links)).toBe(url);
});

test('a mail about anything else leads to no report', () => {
  expect(sharedLink({ reviewId: null, review: null }, links)).toBeNull();
});
