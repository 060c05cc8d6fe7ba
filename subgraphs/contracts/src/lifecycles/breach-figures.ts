import type { EntityManager } from '@mikro-orm/postgresql';
import type { BreachFigures } from '@surety/workflow-contract';
import { measured, promised } from '../notices/notice-facts.ts';
import { BREACH_WORDS } from '../notices/words/breach-words.ts';
import type { Breach } from '../persistence/breach.ts';
import { withPromises } from '../persistence/breach-repository.ts';
import { type Legs, missedLegs } from '../rules/legs.ts';
import { breachSeverity } from '../rules/severity.ts';

/** What the figures of a breach say to operators: how severe it is, and what was promised and not kept. What was reported has no figures. */
export async function breachFigures(em: EntityManager, breach: Breach, legs: Legs): Promise<BreachFigures> {
  const missed = missedLegs(legs);
  const told = missed.length > 0 ? missed : Object.values(legs);
  const words = BREACH_WORDS.EN;
  return {
    severity: breachSeverity(breach, legs),
    promised: (await withPromises(em, told)).map(({ leg, ...promise }) => {
      const figures = { ...leg, ...promise };
      return `${promised(figures, words)} (measured: ${measured(figures, words)})`;
    }),
  };
}
