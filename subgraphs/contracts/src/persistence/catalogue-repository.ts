import type { EntityManager } from '@mikro-orm/postgresql';
import { type Force, forcesOf, inForceAt, type Publication, SHIPPED_CATALOGUE, SHIPPED_VERSION } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { CatalogueVersion } from './catalogue-version.ts';

/** What a version of the catalogue is, with a row or without: the shipped one has none until something is decided about it. */
type Version = Pick<
  CatalogueVersion,
  'version' | 'revision' | 'state' | 'content' | 'holdsFrom' | 'repealedFrom' | 'repealReason'
>;

/** A version beside the others. `force` is null for a draft. */
export type Catalogue = { readonly said: Version; readonly force: Force | null };

const SHIPPED = {
  version: SHIPPED_VERSION,
  revision: 1,
  state: 'PUBLISHED',
  content: SHIPPED_CATALOGUE,
  holdsFrom: null,
  repealedFrom: null,
  repealReason: null,
} as const satisfies Version;

/** Every version that a tenant has, by when they hold, drafts last. */
export async function catalogues(em: EntityManager): Promise<readonly Catalogue[]> {
  const rows = await em.find(CatalogueVersion, {}, { orderBy: { createdAt: 'asc', id: 'asc' } });
  const versions = rows.some(({ version }) => version === SHIPPED_VERSION) ? rows : [SHIPPED, ...rows];
  const published = forcesOf(publications(versions)).flatMap(force => {
    const said = versions.find(({ version }) => version === force.version);
    return said ? [{ said, force }] : [];
  });
  const drafts = versions.filter(({ state }) => state === 'DRAFT').map(said => ({ said, force: null }));
  return [...published, ...drafts];
}

/** The version in force at an instant; null when there is none. */
export function catalogueAt(versions: readonly Catalogue[], atMs: number): Catalogue | null {
  const inForce = inForceAt(forces(versions), atMs);
  return versions.find(({ said }) => said.version === inForce?.version) ?? null;
}

/** The published ones, with when they are in force. */
export const forces = (versions: readonly Catalogue[]): readonly Force[] =>
  versions.flatMap(({ force }) => force ?? []);

/**
 * A version by its name. All of the tenant's are locked until the transaction ends, because which one is in force depends on all of them.
 * The shipped one gets its row here.
 */
export async function lockCatalogue(tx: Tx, version: string): Promise<CatalogueVersion | null> {
  const { em, identity, newId, now } = tx;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`catalogue/${identity.tenant}`]);
  const found = await em.findOne(CatalogueVersion, { version });
  if (found || version !== SHIPPED_VERSION) return found;
  return em.create(CatalogueVersion, {
    ...SHIPPED,
    id: newId('cat'),
    tenant: identity.tenant,
    createdAt: new Date(now),
  });
}

/** Published versions, as far as their force depends on them. */
const publications = (versions: readonly Version[]): readonly Publication[] =>
  versions
    .filter(({ state }) => state === 'PUBLISHED')
    .map(({ version, holdsFrom, repealedFrom }) => ({
      version,
      fromMs: holdsFrom?.getTime() ?? -Infinity,
      repealedMs: repealedFrom?.getTime() ?? Infinity,
    }));
