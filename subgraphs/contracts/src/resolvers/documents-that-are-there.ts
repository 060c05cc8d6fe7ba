import { known, type Loaders } from '../persistence/loaders.ts';

/** Documents by their ids; one that was taken back since is not shown. */
export const documentsThatAreThere = async ({ document }: Loaders, ids: readonly string[]) =>
  (await Promise.all(ids.map(id => known(document, id)))).filter(({ removedAt }) => removedAt === null);
