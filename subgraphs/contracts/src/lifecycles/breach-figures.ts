import type { EntityManager } from '@mikro-orm/postgresql';
import type { BreachFigures } from '@surety/workflow-contract';
import { measured, promised } from '../notices/notice-facts.ts';
import { BREACH_WORDS } from '../notices/words/breach-words.ts';
import type { Breach } from '../persistence/breach.ts';
import { Target } from '../persistence/contract-version.ts';
import { type Legs, missedLegs } from '../rules/legs.ts';
import { breachSeverity } from '../rules/severity.ts';

/** What the figures of a breach say to operators: how severe it is, and what was promised and not kept. What was reported has no figures. */
export async function breachFigures(em: EntityManager, breach: Breach, legs: Legs): Promise<BreachFigures> {
  const missed = missedLegs(legs);
  const told = missed.length > 0 ? missed : Object.values(legs);
  const targets = await em.find(Target, { id: { $in: told.map(({ targetId }) => targetId) } });
  const words = BREACH_WORDS.EN;
  return {
    severity: breachSeverity(breach, legs),
    promised: told.flatMap(leg => {
      const target = targets.find(({ id }) => id === leg.targetId);
      if (!target) return [];
      const promise = { ...leg, operator: target.operator, periodUnit: target.period };
      return [`${promised(promise, words)} (measured: ${measured(promise, words)})`];
    }),
  };
}
