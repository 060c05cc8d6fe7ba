import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@surety/platform/context';
import type { SignedLinks } from '@surety/platform/signed-links';
import DataLoader from 'dataloader';
import { Evaluation } from './persistence/evaluation.ts';
import { type ContractSealing, sealingOf } from './sealing.ts';

/** What the resolvers of metrics get. */
export type Context = RequestContext & {
  /** Evaluations by id, many at once: a list of breaches asks for one each. */
  readonly evaluations: DataLoader<string, Evaluation | null>;
  /** Links in mails by which contacts answer surveys. */
  readonly links: SignedLinks;
  /** When periods of a contract are sealed, read once a contract. */
  readonly sealings: DataLoader<string, ContractSealing | null>;
  /** The revisions before, many at once. */
  readonly formerRevisions: DataLoader<Revision, Evaluation | null, string>;
};

type Revision = Pick<Evaluation, 'targetId' | 'period' | 'revision'>;

export const createContext = (base: RequestContext, links: SignedLinks): Context => ({
  ...base,
  links,
  evaluations: evaluationLoader(base.em),
  formerRevisions: formerLoader(base.em),
  sealings: new DataLoader(ids => Promise.all(ids.map(id => sealingOf(base.em, id)))),
});

const evaluationLoader = (em: EntityManager): DataLoader<string, Evaluation | null> =>
  new DataLoader(async ids => {
    const found = await em.find(Evaluation, { id: { $in: [...ids] } });
    const byId = new Map(found.map(evaluation => [evaluation.id, evaluation]));
    return ids.map(id => byId.get(id) ?? null);
  });

const keyOf = ({ targetId, period, revision }: Revision): string => `${targetId} ${period} ${revision}`;

const formerLoader = (em: EntityManager): DataLoader<Revision, Evaluation | null, string> =>
  new DataLoader(
    async revisions => {
      const former = revisions.map(({ targetId, period, revision }) => ({ targetId, period, revision: revision - 1 }));
      const wanted = former.filter(({ revision }) => revision > 0);
      const found = wanted.length > 0 ? await em.find(Evaluation, { $or: wanted }) : [];
      const byKey = new Map(found.map(evaluation => [keyOf(evaluation), evaluation]));
      return former.map(each => byKey.get(keyOf(each)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
