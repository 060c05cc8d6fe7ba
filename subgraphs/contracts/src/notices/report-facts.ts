import type { EntityManager } from '@mikro-orm/postgresql';
import type { Breach } from '../persistence/breach.ts';
import { BreachReport } from '../persistence/breach-report.ts';
import { handlingOf } from '../persistence/breach-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { Party } from '../persistence/party.ts';
import { isReported, type ReportedKind } from '../rules/breach-kinds.ts';
import { instantInWords } from './wording.ts';
import type { Reader } from './words/reader.ts';
import { REPORT_WORDS } from './words/report-words.ts';

/** What a mail about a reported breach may say of the report. Instants in epoch milliseconds. */
export type ReportFacts = {
  readonly kind: ReportedKind;
  readonly what: string;
  readonly occurredAtMs: number;
  /** Null while it is not known. */
  readonly untilMs: number | null;
  readonly reportedBy: string;
  readonly isCustomers: boolean;
  /** So many days the provider has to answer. */
  readonly answerDays: number;
  readonly contestReason: string | null;
  readonly upholdReason: string | null;
  readonly withdrawReason: string | null;
  /** The report is contested and upheld: the managers are to decide. */
  readonly isDisputed: boolean;
};

/** @returns null for a breach that was measured */
export async function reportFacts(em: EntityManager, breach: Breach): Promise<ReportFacts | null> {
  const { id: breachId, kind, contractId, occurredAt, confirmation } = breach;
  if (!isReported(kind)) return null;
  const report = await em.findOneOrFail(BreachReport, { breachId });
  const contract = await em.findOneOrFail(Contract, { id: contractId });
  const { what, until, reportedBySide, contestReason, upholdReason, withdrawReason } = report;
  const isCustomers = reportedBySide === 'CUSTOMER';
  const party = await em.findOneOrFail(Party, { id: isCustomers ? contract.customerId : contract.providerId });
  return {
    kind,
    what,
    occurredAtMs: occurredAt.getTime(),
    untilMs: until?.getTime() ?? null,
    reportedBy: party.name,
    isCustomers,
    answerDays: (await handlingOf(em, contract)).acceptanceDays,
    contestReason,
    upholdReason,
    withdrawReason,
    isDisputed: confirmation === 'UPHELD',
  };
}

/** The rows that every mail about a reported breach carries: what happened, and what was said to it. */
export function reportRows(facts: ReportFacts, reader: Reader): (readonly [string, string])[] {
  const { labels, kinds, notKnown } = REPORT_WORDS[reader.language];
  const { kind, what, occurredAtMs, untilMs, reportedBy, contestReason, upholdReason, withdrawReason } = facts;
  const said = [
    [labels.contested, contestReason],
    [labels.upheld, upholdReason],
    [labels.withdrawn, withdrawReason],
  ] as const;
  return [
    [labels.kind, kinds[kind]],
    [labels.what, what],
    [labels.since, instantInWords(occurredAtMs, reader)],
    [labels.until, untilMs === null ? notKnown : instantInWords(untilMs, reader)],
    [labels.reportedBy, reportedBy],
    ...said.flatMap(([label, reason]) => (reason === null ? [] : [[label, reason] as const])),
  ];
}
