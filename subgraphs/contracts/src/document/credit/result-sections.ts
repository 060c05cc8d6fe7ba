import { type Money, moneyText } from '@surety/domain';
import { type Clause, labelled, paragraph, type Section, table, withClass } from '@surety/platform/document/nodes';
import { instantInZone, localDayInWords, percent } from '@surety/platform/document/values';
import type { ExplainedCredit, PageWords } from './explained-credit.ts';

/** What it comes to. */
export function resultSection({ compensation, contract, entries }: ExplainedCredit, words: PageWords): Section {
  const { own, common } = words;
  const { phase, nothingBecause, cappedBy, settledMinor, postedMinor, currency, claimableUntil, claimedAt } =
    compensation;
  const inWords = (minor: number): string | null => (currency === null ? null : moneyText({ minor, currency }));
  const paid = entries
    .filter(entry => entry.account === 'PAID_OR_SET_OFF' && entry.currency === currency)
    .reduce((sum, { minor }) => sum - minor, 0);
  const instant = (at: Date | null): string | null => at && instantInZone(at, contract.timeZone, common);
  const { labels } = own;
  return {
    title: own.sections.result,
    clauses: [
      { text: nothingBecause === null ? own.phases[phase] : own.nothing[nothingBecause] },
      ...(cappedBy === null ? [] : [{ text: own.caps[cappedBy] }]),
      {
        text: own.resultIntro,
        below: [
          labelled([
            [labels.earned, inWords(settledMinor)],
            [labels.percent, compensation.percent && percent(compensation.percent)],
            [labels.startedHours, compensation.startedHours > 0 ? String(compensation.startedHours) : null],
            [labels.fee, feeOf(compensation)],
            [labels.posted, inWords(postedMinor)],
            [labels.paid, inWords(paid)],
            [labels.claimableUntil, instant(claimableUntil)],
            [labels.claimedAt, instant(claimedAt)],
            [labels.refusal, compensation.refusalReason],
          ]),
        ],
      },
    ],
  };
}

function feeOf({ feeMinor: minor, currency }: { feeMinor: number | null; currency: string | null }): string | null {
  const fee: Money | null = minor === null || currency === null ? null : { minor, currency };
  return fee && moneyText(fee);
}

/** What the parties signed. */
export function agreementSection(
  { compensation, contract, effectiveFrom }: ExplainedCredit,
  { own, common }: PageWords,
): Section {
  const { contractVersion, contractHash, period, periodEnd } = compensation;
  const { labels } = own;
  const lastDay = localDayInWords(new Date(periodEnd.getTime() - 1), contract.timeZone, common);
  return {
    title: own.sections.agreement,
    clauses: [
      {
        text: own.agreementIntro,
        below: [
          labelled([
            [labels.contract, `${contract.title} (${contract.id})`],
            [common.provider, contract.provider],
            [common.customer, contract.customer],
            [labels.period, own.periodTo(period, lastDay, contract.timeZone)],
            [labels.version, contractVersion === null ? null : String(contractVersion)],
            [labels.inForceFrom, effectiveFrom && localDayInWords(effectiveFrom, contract.timeZone, common)],
            [labels.hash, contractHash],
          ]),
        ],
      },
    ],
  };
}

/** The steps as the graph gives them, one after the other. */
export function stepsSection({ compensation }: ExplainedCredit, { own }: PageWords): Section {
  const { labels, steps: said } = own;
  return {
    title: own.sections.steps,
    clauses: compensation.steps.map(
      ({ rule, source, inputs, outcome }): Clause => ({
        text: own.step(said.rule(rule), source),
        below: [
          ...(inputs.length === 0
            ? []
            : [
                table(
                  [labels.input, labels.value],
                  inputs.map(({ name, value }) => [said.name(name), said.value(value)]),
                ),
              ]),
          withClass(paragraph(own.comesTo(said.value(outcome))), 'outcome'),
        ],
      }),
    ),
  };
}
