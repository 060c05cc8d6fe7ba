import { type Clause, list, type Section, table } from '@surety/platform/document/nodes';
import { percent } from '@surety/platform/document/values';
import type { ContractFile } from '../contract-file/format.ts';
import type { DutyOf } from '../generated/types.ts';
import type { BreachHandling } from '../rules/breach-handling.ts';
import { lengthInWords, money } from './figures.ts';
import { clauseOf } from './promise-sections.ts';
import type { Words } from './words.ts';

export const breachesSection = ({ noticeClock, mayHoldNotice, agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.breaches,
  clauses: [
    { text: words.notice[noticeClock] },
    ...(mayHoldNotice ? [{ text: words.mayHold }] : []),
    ...(agreement?.breachHandling ? handlingClauses(agreement.breachHandling, words) : []),
  ],
});

const handlingClauses = (handling: BreachHandling, words: Words): readonly Clause[] => [
  { text: words.rectification(handling.rectificationDays) },
  { text: words.acceptance(handling.acceptanceDays) },
  { text: words.rejections(handling.maxRejections) },
  { text: words.settlements(handling.settlementRounds) },
  ...sayingOf(handling.managerDays, words.managers),
  ...sayingOf(handling.mediationDays, words.mediation),
  ...sayingOf(handling.terminationOptionDays, words.terminationOption),
  { text: words.effect(handling.effectPeriods) },
];

export function changesSection({ agreement }: ContractFile, words: Words): Section {
  const handling = agreement?.changeHandling;
  if (!handling) return { title: words.sections.changes, clauses: [] };
  return {
    title: words.sections.changes,
    clauses: [
      { text: words.quorum[handling.quorum] },
      { text: words.changeDecided(handling.assessmentDays, handling.voteDays) },
      { text: words.changeReviewed(handling.reviewDays) },
      { text: words.changeMade(handling.schedulingDays, handling.verificationDays, handling.documentationDays) },
    ],
  };
}

/** A text that was signed before a figure could be said says nothing of it. */
const sayingOf = (days: number | undefined, inWords: (days: number) => string): readonly Clause[] =>
  days === undefined ? [] : [{ text: inWords(days) }];

export function creditsSection({ agreement, claimWindow }: ContractFile, words: Words): Section {
  const credits = agreement?.credits;
  const liability = liabilityClause(agreement, words);
  if (!credits) return { title: words.sections.credits, clauses: liability };
  const claim: Clause =
    claimWindow === null
      ? { text: words.noClaim }
      : {
          text: claimWindow.unit === 'DAYS' ? words.claimDays(claimWindow.days) : words.claimCycles(claimWindow.cycles),
        };
  const { monthlyCapPercent, yearlyCapPercent } = credits;
  return {
    title: words.sections.credits,
    clauses: [
      ...(credits.tiers.length === 0 ? [] : tierClauses(credits, words)),
      ...interruptionClause(agreement, words),
      ...(monthlyCapPercent === null ? [] : [{ text: words.monthlyCap(percent(monthlyCapPercent)) }]),
      ...(yearlyCapPercent === null ? [] : [{ text: words.yearlyCap(percent(yearlyCapPercent)) }]),
      claim,
      ...liability,
    ],
  };
}

type Credits = NonNullable<NonNullable<ContractFile['agreement']>['credits']>;

const tierClauses = ({ tiers, severalMissed, severalCapPercent }: Credits, words: Words): readonly Clause[] => [
  {
    text: words.creditsIntro,
    below: [
      table(
        [words.labels.below, words.labels.credit],
        tiers.map(tier => [percent(tier.below), percent(tier.percent)]),
      ),
    ],
  },
  {
    text: [
      words.severalMissed[severalMissed],
      ...(severalCapPercent === null ? [] : [words.severalCap(percent(severalCapPercent))]),
    ].join(words.space),
  },
];

const liabilityClause = (agreement: ContractFile['agreement'], words: Words): readonly Clause[] =>
  agreement?.liability
    ? [{ text: words.liability(money(agreement.liability.perYear, agreement.fees?.currency ?? '', words)) }]
    : [];

/** What hours of interruption give; a file from before it could be said has no such clause. */
function interruptionClause(agreement: ContractFile['agreement'], words: Words): readonly Clause[] {
  const policy = agreement?.credits?.interruption ?? null;
  if (!policy) return [];
  const { beyond, amount, percent: share, capPercent } = policy;
  const each =
    amount == null ? words.shareOfFee(percent(share ?? '0')) : money(amount, agreement?.fees?.currency ?? '', words);
  const said = words.interruption(each, lengthInWords(beyond, words));
  return [{ text: capPercent == null ? said : [said, words.interruptionCap(percent(capPercent))].join(words.space) }];
}

const SIDES: readonly DutyOf[] = ['PROVIDER', 'CUSTOMER', 'SUPPORT', 'SUPERVISION'];

export const dutiesSection = ({ agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.duties,
  clauses: SIDES.flatMap(side => {
    const own = (agreement?.duties ?? []).filter(duty => duty.of === side).map(({ text }) => text);
    return own.length === 0 ? [] : [{ text: words.dutiesOf[side], below: [list(own)] }];
  }),
});

export function lawSection({ agreement }: ContractFile, words: Words): Section {
  const law = agreement?.law;
  return {
    title: words.sections.law,
    clauses: law
      ? [
          { text: words.applicableLaw(law.applicableLaw) },
          ...(law.jurisdiction === null ? [] : [{ text: words.jurisdiction(law.jurisdiction) }]),
          ...(law.standards.length === 0 ? [] : [{ text: words.standards(law.standards.join(words.comma)) }]),
          { text: law.dataProtection },
        ]
      : [],
  };
}

export const confidentialitySection = ({ agreement }: ContractFile, words: Words): Section => ({
  title: words.sections.confidentiality,
  clauses: clauseOf(agreement?.confidentiality),
});

export function terminationSection({ agreement }: ContractFile, words: Words): Section {
  const termination = agreement?.termination;
  const renewal = agreement?.renewal;
  return {
    title: words.sections.termination,
    clauses: [
      ...(termination
        ? [
            { text: words.providerNotice(termination.providerNoticeDays) },
            { text: words.customerNotice(termination.customerNoticeDays) },
            ...(termination.rollForward ? [{ text: words.rollForward }] : []),
            ...(termination.retentionYears == null ? [] : [{ text: words.retention(termination.retentionYears) }]),
          ]
        : []),
      ...(renewal
        ? [
            { text: words.renewal[renewal.policy] },
            ...(renewal.policy === 'NONE' ? [] : [{ text: words.renewalWindow(renewal.windowDays) }]),
            ...(renewal.optOutDays === null ? [] : [{ text: words.optOut(renewal.optOutDays) }]),
            { text: words.afterTerm[renewal.afterTerm] },
          ]
        : []),
    ],
  };
}
