import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

describe('a survey of satisfaction (H6.1, H3.4)', () => {
  test('asks by mail, reminds once, and closes', async () => {
    const survey = await house.survey({});
    expect(survey.asked()).toEqual(['inviteToSurvey']);
    const details = await survey.details();
    for (const part of ['Survey srv_1 of 2030-12: people of the customer answer', 'the customer', 'asked by mail: 3'])
      expect(details).toContain(part);
    await survey.clock.advanceTo(day(14));
    expect(survey.asked()).toEqual(['inviteToSurvey']);
    await survey.clock.advanceTo(day(15));
    expect(survey.asked()).toEqual(['inviteToSurvey', 'remindOfSurvey']);
    await survey.clock.advanceTo(day(20));
    expect(await survey.handle.result()).toEqual({ surveyId: 'srv_1', ended: 'CLOSED' });
    expect(survey.asked()).toEqual(['inviteToSurvey', 'remindOfSurvey', 'closeSurvey']);
    await survey.keep('survey-answered');
  });

  test('entered after its time only closes, and comes again while the row says that answers are taken', async () => {
    let refusals = 1;
    const survey = await house.survey(
      { remindAt: day(-2), closesAt: day(-1) },
      {
        closeSurvey: async () => {
          if (refusals-- > 0) throw ApplicationFailure.nonRetryable('Answers are still taken.', 'WRONG_PHASE');
        },
      },
    );
    expect(await survey.details()).toContain('**refused**');
    await survey.clock.advanceTo(day(1));
    expect(await survey.handle.result()).toEqual({ surveyId: 'srv_1', ended: 'CLOSED' });
    expect(survey.asked()).toEqual(['closeSurvey', 'closeSurvey']);
    await survey.keep('survey-entered-late');
  });
});
