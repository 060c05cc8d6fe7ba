import { customerLetter } from './customer-letters.ts';
import type { Block, Letter } from './letter.ts';
import { inWords, type NoticeContext, namedIn, promiseAndMeasurement, wordsOf } from './notice-facts.ts';
import type { ReportFacts } from './report-facts.ts';
import type { NamedReport, ReportWords } from './words/report-en.ts';
import { REPORT_WORDS } from './words/report-words.ts';

/** To the customer: what the provider reported (H7.3.1), or that the customer's own report has arrived. */
export const reportNotice = (context: NoticeContext, report: ReportFacts): Letter =>
  report.isCustomers ? reportReceived(context, report) : reportedBreach(context, report, []);

/** To the customer: it was told what the provider reported and nobody has acknowledged it; what was told, once more. */
export function reportNoticeAgain(context: NoticeContext, report: ReportFacts): Letter {
  const { facts, nowMs } = context;
  const { again } = wordsOf(context);
  const letter = reportedBreach(context, report, [again.opening(inWords(context, facts.toldAtMs ?? nowMs))]);
  return { ...letter, subject: again.subject(namedIn(context)) };
}

function reportedBreach(context: NoticeContext, report: ReportFacts, before: readonly Block[]): Letter {
  const { facts, nowMs, acknowledgeUrl } = context;
  const { notice } = wordsOf(context);
  const words = reportWords(context).notice;
  const named = namedReport(context, report);
  return customerLetter(context, words.subject(named), [
    ...before,
    words.opening(named),
    ...(acknowledgeUrl === null ? [] : [{ link: { label: notice.acknowledge, url: acknowledgeUrl } }]),
    ...(facts.isWithdrawn ? [words.withdrawn] : []),
    ...(nowMs > facts.notifyByMs ? [notice.isLate(inWords(context, facts.notifyByMs))] : []),
    { facts: promiseAndMeasurement(context) },
    notice.next,
    { list: [notice.analysis(inWords(context, facts.analysisDueMs)), words.wrong] },
    wordsOf(context).quote(facts.breachId),
  ]);
}

function reportReceived(context: NoticeContext, report: ReportFacts): Letter {
  const { facts } = context;
  const { notice, quote } = wordsOf(context);
  const { subject, opening, withdrawn, answer, analysis, takeBack } = reportWords(context).received;
  const named = namedReport(context, report);
  return customerLetter(context, subject(named), [
    opening(named),
    ...(facts.isWithdrawn ? [withdrawn] : []),
    { facts: promiseAndMeasurement(context) },
    notice.next,
    { list: [answer(report.answerDays), analysis, takeBack] },
    quote(facts.breachId),
  ]);
}

/** To the customer: the report was taken back, and why. */
export function reportRetracted(context: NoticeContext, report: ReportFacts): Letter {
  const words = reportWords(context).retracted;
  const named = namedReport(context, report);
  const [subject, opening] = report.isCustomers ? [words.ownSubject, words.ownOpening] : [words.subject, words.opening];
  return customerLetter(context, subject(named), [
    opening(named),
    { facts: promiseAndMeasurement(context) },
    wordsOf(context).quote(context.facts.breachId),
  ]);
}

const reportWords = ({ reader }: NoticeContext): ReportWords => REPORT_WORDS[reader.language];

const namedReport = ({ facts }: NoticeContext, { kind }: ReportFacts): NamedReport => ({
  kind,
  service: facts.serviceName,
  period: facts.period,
  breach: facts.breachId,
});
