import type { ReviewSignals, ReviewStanding } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, hour, openHouse, type Stage } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

const move = (review: Stage<ReviewSignals>, what: string, standing: Omit<ReviewStanding, 'remindAt'>) =>
  review.signal('moved', {
    ...standing,
    remindAt: standing.due && new Date(Date.parse(standing.due) - 86_400_000).toISOString(),
    move: what,
  });
const collected = (review: Stage<ReviewSignals>) =>
  move(review, 'COLLECT', { phase: 'AWAITING_COMPLETION', step: 2, due: day(5) });
const completed = (review: Stage<ReviewSignals>) =>
  move(review, 'COMPLETE', { phase: 'AWAITING_APPROVAL', step: 3, due: day(8) });
const approved = (review: Stage<ReviewSignals>) =>
  move(review, 'APPROVE', { phase: 'AWAITING_ANSWER', step: 4, due: day(20) });

describe('a review, from its evidence to the published report (H6.2, H6.4)', () => {
  test('tells whose turn it is, step by step, and ends with the answer of the customer', async () => {
    const review = await house.review({});
    expect(review.asked()).toEqual(['collectEvidence']);
    expect(review.projections().at(-1)).toMatchObject({ phase: 'COLLECTING', whoseTurn: 'SYSTEM', workItem: null });
    await collected(review);
    expect(review.projections().at(-1)).toMatchObject({
      recordId: 'rev_1',
      phase: 'AWAITING_COMPLETION',
      whoseTurn: 'PROVIDER',
      workItem: 'COMPLETE_REVIEW',
      nextDeadline: day(5),
    });
    await completed(review);
    expect(await review.details()).toContain(
      'Monthly evaluation of 2031-01 (rev_1): a manager of the provider is to approve or return the report',
    );
    await approved(review);
    expect(review.projections().at(-1)).toMatchObject({ whoseTurn: 'CUSTOMER', workItem: 'ANSWER_REVIEW' });
    await move(review, 'OBJECT', { phase: 'PUBLISHED', step: 5, due: null });
    expect(await review.handle.result()).toEqual({ reviewId: 'rev_1', ended: 'PUBLISHED' });
    expect(review.asked()).toEqual([
      'collectEvidence',
      'requestReviewNotification REVIEW_TURN',
      'requestReviewNotification REVIEW_TURN',
      'requestReviewNotification REVIEW_REPORT',
      'requestReviewNotification REVIEW_PUBLISHED', // the provider
      'requestReviewNotification REVIEW_PUBLISHED', // the customer
    ]);
    expect(review.projections().at(-1)).toMatchObject({ phase: 'PUBLISHED', whoseTurn: 'NOBODY', workItem: null });
    await review.keep('review-answered');
  });

  test('a customer that is silent is reminded once; then its silence is recorded, and the row decides', async () => {
    const review = await house.review({});
    await collected(review);
    await completed(review);
    await approved(review);
    await review.clock.advanceTo(day(19));
    expect(review.asked().slice(4)).toEqual(['requestReviewNotification REVIEW_REMINDER']);
    await review.clock.advanceTo(day(20));
    expect(review.asked().slice(5)).toEqual(['recordSilence']);
    await review.clock.advanceTo(day(25));
    expect(review.asked()).toHaveLength(6);
    expect(await review.details()).toContain("the customer's time to answer is over");
    await move(review, 'SILENCE', { phase: 'PUBLISHED', step: 5, due: null });
    expect(await review.handle.result()).toEqual({ reviewId: 'rev_1', ended: 'PUBLISHED' });
    await review.keep('review-silent');
  });

  test("a step that is late is reminded a day before, and told to the provider's manager; it stays open", async () => {
    const review = await house.review({});
    await collected(review);
    await review.clock.advanceTo(day(4));
    expect(review.asked().slice(2)).toEqual(['requestReviewNotification REVIEW_REMINDER']);
    await review.clock.advanceTo(day(5));
    expect(review.asked().slice(3)).toEqual(['requestReviewNotification REVIEW_OVERDUE']);
    await review.clock.advanceTo(day(40));
    expect(review.asked()).toHaveLength(4);
    await move(review, 'COMPLETE', { phase: 'AWAITING_APPROVAL', step: 3, due: day(43) });
    await move(review, 'RETURN', { phase: 'AWAITING_COMPLETION', step: 4, due: day(48) });
    expect(review.asked().slice(4)).toEqual([
      'requestReviewNotification REVIEW_TURN',
      'requestReviewNotification REVIEW_TURN',
    ]);
    expect(await review.timers()).toContain(`deadline of the review of 2031-01 (2031-01-10 10:00 UTC)`);
    await review.keep('review-overdue');
  });

  test('targets to which both agreed become a supplement, when no other proposal is open any more (H6.4)', async () => {
    let tries = 0;
    const openSupplement = async () => {
      tries += 1;
      if (tries === 1) throw ApplicationFailure.nonRetryable('Version 2 is open.', 'PROPOSAL_OPEN');
      return { version: 3 };
    };
    const review = await house.review({ phase: 'AWAITING_ANSWER', step: 4, due: day(20) }, { openSupplement });
    await move(review, 'ACCEPT', { phase: 'PUBLISHED', step: 5, due: null, isSupplementDue: true });
    expect(review.asked().slice(1)).toEqual([
      'requestReviewNotification REVIEW_PUBLISHED', // the provider
      'requestReviewNotification REVIEW_PUBLISHED', // the customer
      'openSupplement',
    ]);
    expect(await review.details()).toContain('(PROPOSAL_OPEN');
    await review.clock.advanceTo(hour(2));
    expect(await review.handle.result()).toEqual({ reviewId: 'rev_1', ended: 'PUBLISHED' });
    expect(review.asked().slice(4)).toEqual(['openSupplement']);
    await review.keep('review-supplement');
  });

  test('evidence that cannot be had at once is asked for again', async () => {
    let tries = 0;
    const review = await house.review(
      {},
      {
        collectEvidence: async () => {
          tries += 1;
          if (tries === 1) throw Object.assign(new Error('not now'), { name: 'TemporaryFault' });
        },
      },
    );
    await review.clock.advanceTo(hour(1));
    expect(tries).toBeGreaterThan(1);
  });

  test('entered where its record stands, it tells the present step', async () => {
    const review = await house.review({ phase: 'AWAITING_APPROVAL', step: 3, due: day(3), remindAt: day(2) });
    expect(review.asked()).toEqual(['requestReviewNotification REVIEW_TURN']);
    expect(review.projections().at(-1)).toMatchObject({ phase: 'AWAITING_APPROVAL', workItem: 'APPROVE_REVIEW' });
    await review.keep('review-entered-late');
  });
});

describe('a contract and its reviews (H6.2)', () => {
  const IN_FORCE = { phase: 'ACTIVE', version: 1, termStart: day(-30), termEnd: day(60), lastSealAt: day(63) } as const;

  test('lets audits open what is due, waits for what comes next, and ends no sooner than the last one is opened', async () => {
    const due = [day(31), day(63), null];
    const contract = await house.contract(IN_FORCE, {
      handOverVersion: async () => ({ nextCheckAt: null, nextReviewAt: day(5) }),
      openReviews: async () => ({ nextReviewAt: due.shift() ?? null }),
    });
    const opened = () => contract.asked().filter(asked => asked === 'openReviews').length;
    expect(contract.projections().at(-1)).toMatchObject({ nextDeadline: day(5) });
    expect(await contract.details()).toContain('a review or an audit is due, and audits opens it');
    await contract.clock.advanceTo(day(6));
    expect(opened()).toBe(1);
    await contract.signal('reviewsMoved', { nextReviewAt: day(40) }, 'audits');
    await contract.clock.advanceTo(day(39));
    expect(opened()).toBe(1);
    await contract.clock.advanceTo(day(40));
    expect(opened()).toBe(2);
    await contract.clock.advanceTo(day(63));
    expect(opened()).toBe(3);
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'EXPIRED' });
    await contract.keep('contract-reviews-opened');
  });

  test('when it is terminated, audits hears its end, and opens the last review before the lifecycle ends (H7.4)', async () => {
    const told: unknown[] = [];
    const contract = await house.contract(
      { ...IN_FORCE, handedOver: 1, nextReviewAt: day(40) },
      {
        endPromises: async ({ endedAt, lastSealAt }) => {
          told.push([endedAt, lastSealAt]);
          return { nextCheckAt: null, nextSeal: null, nextReviewAt: day(35) };
        },
        openReviews: async () => ({ nextReviewAt: null }),
      },
    );
    await contract.clock.advanceTo(day(30));
    const terminationId = 'trm_1';
    await contract.signal('terminationMoved', {
      terminationId,
      isRunning: false,
      endsAt: day(30),
      endedAt: day(30),
      lastSealAt: day(35),
    });
    expect(told).toEqual([[day(30), day(35)]]);
    expect(contract.asked()).toEqual(['endPromises']);
    await contract.clock.advanceTo(day(35));
    expect(await contract.handle.result()).toEqual({ contractId: 'ctr_1', ended: 'TERMINATED' });
    expect(contract.asked()).toEqual(['endPromises', 'openReviews']);
  });
});
