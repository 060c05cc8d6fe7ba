import type { EntityManager } from '@mikro-orm/postgresql';
import { type Outcome, type Period, periodByLabel } from '@surety/domain';
import { GraphQLError } from 'graphql';
import { periodBasis } from './persistence/adopted.ts';
import { Evaluation } from './persistence/evaluation.ts';
import { factsRecordedFrom } from './persistence/late-facts.ts';
import { sealedSince, sealingOf, sealOf } from './sealing.ts';

/** From worst to best; a target of which nothing is known says nothing about the others. */
const WORST_FIRST: readonly Outcome[] = ['MISSED', 'AT_RISK', 'ON_TRACK', 'MET', 'NOT_APPLICABLE', 'NO_DATA'];

export type Compliance = {
  readonly contractId: string;
  readonly period: string;
  readonly start: Date;
  readonly end: Date;
  readonly outcome: Outcome;
  readonly evaluations: readonly Evaluation[];
  readonly sealsAt: Date | null;
  readonly sealedAt: Date | null;
  readonly lateFacts: number;
};

/**
 * How a contract did in one period, by the newest revisions; null until it was handed over.
 * @throws GraphQLError INVALID_INPUT for a label that is no period
 */
export async function compliance(
  em: EntityManager,
  contractId: string,
  label: string,
  nowMs: number,
): Promise<Compliance | null> {
  const sealing = await sealingOf(em, contractId);
  if (!sealing) return null;
  const { contract } = sealing;
  const period = periodByLabel(label, periodBasis(contract));
  if (!period.ok) throw new GraphQLError(period.problem.message, { extensions: { code: period.problem.code } });
  const newest = await em.find(
    Evaluation,
    { contractId, period: label, newest: true },
    { orderBy: { serviceId: 'asc', targetId: 'asc' } },
  );
  // Of a version that a later one took the whole period from, nothing is left to be said.
  const evaluations = newest.filter(({ periodStart, periodEnd }) => periodStart < periodEnd);
  const sealsAtMs = sealOf(sealing, period.value);
  const sealedAtMs = sealedSince(sealing, period.value, nowMs);
  return {
    contractId,
    ...described(period.value),
    outcome: worst(evaluations),
    evaluations,
    sealsAt: instant(sealsAtMs),
    sealedAt: instant(sealedAtMs),
    lateFacts: sealedAtMs === null ? 0 : await factsRecordedFrom(em, contract, period.value, sealedAtMs),
  };
}

const instant = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

const described = ({ label, startMs, endMs }: Period) => ({
  period: label,
  start: new Date(startMs),
  end: new Date(endMs),
});

const worst = (evaluations: readonly Evaluation[]): Outcome =>
  WORST_FIRST.find(outcome => evaluations.some(evaluation => evaluation.outcome === outcome)) ?? 'NO_DATA';
