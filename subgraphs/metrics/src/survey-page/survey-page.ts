import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Survey } from '../persistence/survey.ts';
import { type SurveyScale, scoresOf } from '../rules/survey-result.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_WORDS, type PageWords } from './page-words.ts';

export type Language = keyof typeof PAGE_WORDS;

/** What the page says: it asks; it thanks; what was sent is not understood; there is an answer already, sent before or just now; it is closed. */
export type PageState = 'ASKS' | 'THANKS' | 'NOT_UNDERSTOOD' | 'ANSWERED' | 'ANSWERED_BEFORE' | 'CLOSED';

type Reader = {
  readonly state: PageState;
  readonly token: string;
  readonly language: Language;
  readonly timeZone: string;
};
type Asked = Pick<Survey, 'asker' | 'period' | 'scale' | 'question' | 'isAnonymous' | 'minimumAnswers' | 'closesAt'>;

/** The page on which a contact answers a survey (H6.1): no script, nothing from elsewhere, and what people wrote is escaped. */
export function surveyPage(survey: Asked, { state, token, language, timeZone }: Reader): string {
  const words = PAGE_WORDS[language];
  const until = instantInWords(survey.closesAt, timeZone, words);
  const other = language === 'EN' ? 'ZH' : 'EN';
  const { tag, name } = PAGE_WORDS[other];
  const link = h('a', { href: `?token=${token}&language=${other}`, lang: tag, hrefLang: tag }, name);
  const asksIn = state === 'ASKS' || state === 'NOT_UNDERSTOOD';
  return pageOf(words, [
    h('nav', [link]),
    h('h1', words.title),
    ...about(survey, words, until),
    ...(asksIn ? form(survey, words, state) : [h('p', { role: 'status' }, SAYS[state](words, until))]),
  ]);
}

/** Of a link that leads nowhere: in every language, since whose it was is not known. */
export const unknownPage = (): string =>
  pageOf(PAGE_WORDS.EN, [
    h('h1', PAGE_WORDS.EN.title),
    ...Object.values(PAGE_WORDS).map(({ tag, unknown }) => h('p', { lang: tag }, unknown)),
  ]);

const SAYS = {
  THANKS: ({ thanks }: PageWords) => thanks,
  ANSWERED: ({ answered }: PageWords) => answered,
  ANSWERED_BEFORE: ({ answered }: PageWords) => answered,
  CLOSED: ({ closed }: PageWords, until: string) => closed(until),
};

/** Who asks, for which contract and period, until when, and what becomes of the answer. */
function about({ asker, period, isAnonymous, minimumAnswers }: Asked, words: PageWords, until: string): Element[] {
  const facts = [
    [words.contract, asker?.contractTitle ?? ''],
    [words.period, period],
    [words.until, until],
  ];
  return [
    h('p', words.asks(asker?.providerName ?? '')),
    h(
      'dl',
      facts.flatMap(([label = '', value = '']) => [h('dt', label), h('dd', value)]),
    ),
    h('p', isAnonymous ? words.anonymous(minimumAnswers) : words.named),
  ];
}

function form({ scale, question, isAnonymous }: Asked, words: PageWords, state: PageState): Element[] {
  const isWrong = state === 'NOT_UNDERSTOOD';
  const described = isWrong ? { ariaDescribedBy: 'problem', ariaInvalid: 'true' } : {};
  return [
    ...(isWrong
      ? [
          h(
            'p',
            { id: 'problem', role: 'alert' },
            isAnonymous ? words.notUnderstood : `${words.notUnderstood} ${words.commentLimit}`,
          ),
        ]
      : []),
    h('form', { method: 'post' }, [
      h('fieldset', described, [
        h('legend', question),
        ...scoresOf(scale).map(score =>
          h('label', [
            h('input', { type: 'radio', name: 'score', value: String(score), required: true }),
            scoreInWords(score, scale, words),
          ]),
        ),
      ]),
      ...(isAnonymous
        ? []
        : [
            h('label', { for: 'comment' }, words.comment),
            h('textarea', { id: 'comment', name: 'comment', maxLength: 2_000 }),
          ]),
      h('p', words.once),
      h('button', { type: 'submit' }, words.button),
    ]),
  ];
}

function scoreInWords(score: number, scale: SurveyScale, { ends }: PageWords): string {
  const scores = scoresOf(scale);
  if (score === scores[0]) return `${score} – ${ends[scale].lowest}`;
  return score === scores.at(-1) ? `${score} – ${ends[scale].highest}` : String(score);
}

const instantInWords = (at: Date, timeZone: string, { tag }: PageWords): string =>
  `${new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(at)} (${timeZone})`;

const pageOf = ({ tag, title }: PageWords, children: readonly Element[]): string =>
  `<!doctype html>${toHtml(
    h('html', { lang: tag }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('meta', { name: 'robots', content: 'noindex, nofollow' }),
        h('title', title),
        h('style', PAGE_STYLE),
      ]),
      h('body', [h('main', [...children])]),
    ]),
  )}`;
