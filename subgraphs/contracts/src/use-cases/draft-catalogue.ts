import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DraftCatalogueInput } from '../generated/types.ts';
import { lockCatalogue } from '../persistence/catalogue-repository.ts';
import { CatalogueVersion } from '../persistence/catalogue-version.ts';
import { hashOf } from '../rules/canonical-content.ts';
import { checkCatalogue, checkVersionName } from '../rules/catalogue-content.ts';
import { canonicalCatalogue } from '../rules/catalogue-text.ts';

/** Draws up a version of the catalogue; it holds for nobody until it is published (H8.2). */
export async function draftCatalogue(tx: Tx, input: DraftCatalogueInput): Promise<Result<{ version: string }>> {
  const { version } = input;
  const named = checkVersionName(version);
  if (!named.ok) return named;
  const content = checkCatalogue(input.content);
  if (!content.ok) return content;
  if (await lockCatalogue(tx, version)) return refuse('CATALOGUE_VERSION_TAKEN', { version }, ['input', 'version']);
  tx.em.create(CatalogueVersion, {
    id: tx.newId('cat'),
    tenant: tx.identity.tenant,
    version,
    revision: 1,
    state: 'DRAFT',
    content: content.value,
    holdsFrom: null,
    repealedFrom: null,
    repealReason: null,
    createdAt: new Date(tx.now),
  });
  const details = { hash: hashOf(canonicalCatalogue(content.value)) };
  tx.trail({ subjectKind: 'catalogue', subjectId: version, details });
  return ok({ version });
}
