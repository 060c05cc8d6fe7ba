import type { LedgerAccount } from '@surety/domain';
import type { Compensation, CompensationEvent, SettledFact } from '../../persistence/compensation.ts';
import type { Damages } from '../../persistence/damages.ts';
import type { LedgerKind } from '../../persistence/ledger.ts';
import type { NothingOwed } from '../../rules/nothing-owed.ts';

type Of<Keys extends string> = Readonly<Record<Keys, string>>;

/** The fixed words of the page about a credit in one language. */
export type CreditWords = {
  readonly document: string;
  readonly title: (service: string, period: string) => string;
  readonly workedOut: (at: string, id: string) => string;
  readonly notSealed: (id: string) => string;
  readonly sections: Of<
    'result' | 'agreement' | 'figures' | 'facts' | 'steps' | 'damages' | 'events' | 'ledger' | 'source'
  >;
  readonly labels: Of<
    | 'earned'
    | 'percent'
    | 'startedHours'
    | 'fee'
    | 'posted'
    | 'paid'
    | 'claimableUntil'
    | 'claimedAt'
    | 'refusal'
    | 'contract'
    | 'period'
    | 'version'
    | 'inForceFrom'
    | 'hash'
    | 'input'
    | 'value'
    | 'figure'
    | 'comesFrom'
    | 'target'
    | 'promise'
    | 'evaluation'
    | 'evaluatedAt'
    | 'agreed'
    | 'excluded'
    | 'unknown'
    | 'up'
    | 'down'
    | 'availability'
    | 'inPercent'
    | 'fact'
    | 'reportedBy'
    | 'fromTo'
    | 'impact'
    | 'at'
    | 'what'
    | 'by'
    | 'amount'
    | 'damagesClaimed'
    | 'damagesReason'
    | 'damagesEvidence'
    | 'damagesAccepted'
    | 'damagesAnswer'
    | 'damagesAnsweredAt'
    | 'account'
    | 'entry'
    | 'debit'
    | 'credit'
  >;
  readonly from: Of<'contract' | 'evaluation' | 'availability' | 'percent'>;
  readonly phases: Of<Compensation['phase']>;
  readonly nothing: Of<NothingOwed>;
  readonly caps: Of<NonNullable<Compensation['cappedBy']>>;
  readonly resultIntro: string;
  readonly agreementIntro: string;
  readonly periodTo: (period: string, lastDay: string, timeZone: string) => string;
  readonly cameOut: (indicator: string, outcome: string) => string;
  /** By the outcome's code. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly revision: (evaluationId: string, revision: number) => string;
  readonly factKinds: Of<SettledFact['kind']>;
  /** By the side's code. */
  readonly sides: Readonly<Record<string, string>>;
  readonly factOf: (kind: string, id: string) => string;
  readonly fromTo: (start: string, end: string) => string;
  /** Between what is said of a fact. */
  readonly semicolon: string;
  readonly about: (service: string) => string;
  readonly allServices: string;
  readonly stillOpen: string;
  readonly reported: string;
  readonly noneReported: string;
  readonly leftOut: string;
  readonly noneLeftOut: string;
  readonly laterFacts: string;
  readonly step: (rule: string, source: string) => string;
  readonly comesTo: (outcome: string) => string;
  /** The steps' own words, which the graph gives in English. */
  readonly steps: Readonly<Record<'rule' | 'name' | 'value', (said: string) => string>>;
  readonly damagesPhases: Of<Damages['phase']>;
  readonly eventsIntro: string;
  readonly eventKinds: Of<CompensationEvent['kind']>;
  readonly ledgerIntro: string;
  readonly noneBooked: string;
  readonly booked: (kind: string, at: string, id: string, reference: string | null) => string;
  readonly ledgerKinds: Of<LedgerKind>;
  readonly accounts: Of<LedgerAccount>;
  readonly source: (breachId: string, timeZone: string) => string;
};
