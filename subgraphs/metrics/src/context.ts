import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@surety/platform/context';
import DataLoader from 'dataloader';
import { Evaluation } from './persistence/evaluation.ts';

/** What the resolvers of metrics get. */
export type Context = RequestContext & {
  /** Evaluations by id, many at once: a list of breaches asks for one each. */
  readonly evaluations: DataLoader<string, Evaluation | null>;
};

export const createContext = (base: RequestContext): Context => ({ ...base, evaluations: evaluationLoader(base.em) });

const evaluationLoader = (em: EntityManager): DataLoader<string, Evaluation | null> =>
  new DataLoader(async ids => {
    const found = await em.find(Evaluation, { id: { $in: [...ids] } });
    const byId = new Map(found.map(evaluation => [evaluation.id, evaluation]));
    return ids.map(id => byId.get(id) ?? null);
  });
