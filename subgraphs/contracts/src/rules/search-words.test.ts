import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchQuery, searchWords, weightedWords } from './search-words.ts';

describe('words of a text', () => {
  test.each([
    ['Datalab for the Faculty', 'datalab for the faculty', 'capitals are small'],
    ['24×7, 99.9 %', '24 7 99 9', 'signs part words'],
    ['hall-2/datalab.example', 'hall 2 datalab example', 'no hosts and paths'],
    ['Müller & Söhne', 'müller söhne', 'letters with marks stay whole'],
    ['违约金', '违约 约金 违 约 金', 'pairs that overlap, then each alone'],
    ['SLA违约', 'sla 违约 违 约', 'ideographs part from letters'],
    ['ＳＬＡ９９', 'sla99', 'wide letters are narrow'],
    ['サービス', 'サー ービ ビス サ ー ビ ス', 'Japanese, with its long sound'],
    ['税', '税 税', 'one ideograph'],
    ['—', '', 'nothing but signs'],
  ])('%s: %s (%s)', (text, words) => {
    expect(searchWords(text)).toBe(words);
  });

  test('a version has those of all its texts and numbers, however deep', () => {
    const content = { title: 'Datalab', claim: { days: 30, cycles: null }, targets: [{ value: '99.9', held: true }] };
    expect(weightedWords({ titles: ['Datalab', null], names: ['Provider', 'p-1'], content })).toEqual({
      A: 'datalab',
      B: 'provider p 1',
      D: 'datalab 30 99 9',
    });
  });
});

describe('what is typed into a search box', () => {
  test.each([
    ['service credit', '"service" "credit"', 'all words'],
    ['"service credit"', '"service credit"', 'side by side'],
    ['"service credit', '"service credit"', 'a quote that is not closed'],
    ['credit -claim', '"credit" -"claim"', 'without'],
    ['credit -"grace time"', '"credit" -"grace time"', 'without a phrase'],
    ['credit OR claim', '"credit" or "claim"', 'either'],
    ['or credit or', '"or" "credit" "or"', 'a word where it parts nothing'],
    ['99.9', '"99 9"', 'parts of one word are side by side'],
    ['违约金', '"违约" "约金"', 'pairs'],
    ['SLA违约金', '"sla" "违约" "约金"', 'letters and ideographs'],
    ['-违约金', '-"违约 约金"', 'without ideographs'],
    ['"违约金"', '"违约 约金"', 'quoted ideographs'],
    ['金', '"金"', 'one ideograph'],
    [`a' & b | !c:*`, '"a" "b" "c"', 'nothing of the language of queries'],
    ['- & "" "-"', '', 'nothing but signs'],
  ])('%s: %s (%s)', (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  test('asks only for words that a text with it has', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ü', '9', '违', '约', '金', 'サ', 'ー', '.', '-', '/', ' ') });
    fc.assert(
      fc.property(text, text, text, (before, typed, after) => {
        const words = searchWords(`${before} ${typed} ${after}`).split(' ');
        const asked = searchQuery(typed.replaceAll('-', ' ')).match(/[^" ]+/gu) ?? [];
        expect(words).toEqual(expect.arrayContaining(asked));
      }),
    );
  });
});
