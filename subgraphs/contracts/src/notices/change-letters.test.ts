import { describe, expect, test } from 'vitest';
import type { ChangeNotice } from '../rules/notification-kinds.ts';
import { type ChangeMailFacts, isAboutVote } from './change-facts.ts';
import { changeLetter } from './change-letters.ts';
import { letterText } from './letter.ts';

const at = (text: string): number => Date.parse(`2031-03-${text}:00Z`);
const FACTS: ChangeMailFacts = {
  changeId: 'chg_1',
  title: 'New disk array',
  serviceName: 'Archive',
  contractTitle: 'Archive service',
  providerName: 'The provider',
  phase: 'AWAITING_ASSESSMENT',
  reason: 'The old one is full.',
  content: 'The volumes move.',
  effect: 'Away for an hour.',
  assessment: null,
  emergencyReason: null,
  dueMs: at('15T12:00'),
  vote: null,
  window: null,
};
const VOTE = { isReview: false, dueMs: at('15T12:00'), cast: 0, members: 3, needed: 2 };
const REVIEW = { ...VOTE, isReview: true, dueMs: at('16T12:00') };
const WINDOW = { startMs: at('20T20:00'), endMs: at('20T22:00'), declaresMaintenance: true };

describe('a mail about a change says what is to be done, and until when (H4.4)', () => {
  test.each<[string, ChangeNotice, Partial<ChangeMailFacts>, string, string]>([
    [
      'change/chg_1/assessment/turn/1/provider',
      'CHANGE_TURN',
      {},
      'Your turn',
      'assess its risk, impact and feasibility by 15 March 2031, 12:00:00 UTC',
    ],
    [
      'change/chg_1/vote/turn/2/customer_board',
      'CHANGE_TURN',
      { phase: 'AWAITING_DECISION', vote: VOTE },
      'Your turn',
      'vote on it, or hand your vote to another member by 15 March 2031',
    ],
    [
      'change/chg_1/review/overdue/1/provider_manager',
      'CHANGE_OVERDUE',
      { phase: 'APPROVED', vote: REVIEW },
      'Overdue',
      'was to be done by 16 March 2031, 12:00:00 UTC, and is not: review the emergency decision on it',
    ],
    [
      'change/chg_1/window/overdue/3/provider_manager',
      'CHANGE_OVERDUE',
      { phase: 'APPROVED', vote: REVIEW },
      'Overdue',
      'was to be done by 15 March 2031, 12:00:00 UTC, and is not: set the window',
    ],
    [
      'change/chg_1/implementation/reminder/4/provider',
      'CHANGE_REMINDER',
      { phase: 'SCHEDULED', window: WINDOW, dueMs: WINDOW.endMs },
      'Window open',
      'is open: please carry it out within its window by 20 March 2031, 22:00:00 UTC',
    ],
    [
      'change/chg_1/window/scheduled/1/customer',
      'CHANGE_SCHEDULED',
      { phase: 'SCHEDULED', window: WINDOW },
      'Scheduled',
      'is carried out from 20 March 2031, 20:00:00 UTC to 20 March 2031, 22:00:00 UTC',
    ],
  ])('%s', (fact, kind, changes, subject, says) => {
    const context = {
      facts: { ...FACTS, ...changes },
      isAboutVote: isAboutVote(fact),
      reader: { name: 'Kim', language: 'EN' as const, timeZone: 'UTC' },
    };
    const letter = changeLetter(kind, context);
    expect(letter.subject).toBe(`${subject}: change "New disk array" of Archive (chg_1)`);
    expect(letterText(letter)).toContain(says);
  });
});
