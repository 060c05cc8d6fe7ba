import type { EntityManager } from '@mikro-orm/postgresql';
import { type Outcome, type Period, periodByLabel } from '@surety/domain';
import { GraphQLError } from 'graphql';
import { AdoptedContract, periodBasis } from './persistence/adopted.ts';
import { Evaluation } from './persistence/evaluation.ts';

/** From worst to best; a target of which nothing is known says nothing about the others. */
const WORST_FIRST: readonly Outcome[] = ['MISSED', 'AT_RISK', 'ON_TRACK', 'MET', 'NOT_APPLICABLE', 'NO_DATA'];

export type Compliance = {
  readonly period: string;
  readonly start: Date;
  readonly end: Date;
  readonly outcome: Outcome;
  readonly evaluations: readonly Evaluation[];
};

/**
 * How a contract did in one period, by the newest revisions; null until it was handed over.
 * @throws GraphQLError INVALID_INPUT for a label that is no period
 */
export async function compliance(em: EntityManager, contractId: string, label: string): Promise<Compliance | null> {
  const contract = await em.findOne(AdoptedContract, { contractId });
  if (!contract) return null;
  const period = periodByLabel(label, periodBasis(contract));
  if (!period.ok) throw new GraphQLError(period.problem.message, { extensions: { code: period.problem.code } });
  const newest = await em.find(
    Evaluation,
    { contractId, period: label, newest: true },
    { orderBy: { serviceId: 'asc', targetId: 'asc' } },
  );
  // Of a version that a later one took the whole period from, nothing is left to be said.
  const evaluations = newest.filter(({ periodStart, periodEnd }) => periodStart < periodEnd);
  return { ...described(period.value), outcome: worst(evaluations), evaluations };
}

const described = ({ label, startMs, endMs }: Period) => ({
  period: label,
  start: new Date(startMs),
  end: new Date(endMs),
});

const worst = (evaluations: readonly Evaluation[]): Outcome =>
  WORST_FIRST.find(outcome => evaluations.some(evaluation => evaluation.outcome === outcome)) ?? 'NO_DATA';
