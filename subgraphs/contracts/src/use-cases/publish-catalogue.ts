import { checkPublication, fromDayMs, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PublishCatalogueInput } from '../generated/types.ts';
import { catalogues, forces } from '../persistence/catalogue-repository.ts';
import { hashOf } from '../rules/canonical-content.ts';
import { canonicalCatalogue } from '../rules/catalogue-text.ts';
import { moveCatalogue } from './move-catalogue.ts';

/** Publishes a draft of the catalogue: it never changes any more, and takes over from its day on (H8.2). */
export async function publishCatalogue(tx: Tx, input: PublishCatalogueInput): Promise<Result<{ version: string }>> {
  const { version, from, timeZone } = input;
  const moved = await moveCatalogue(tx, input, 'PUBLISH');
  if (!moved.ok) return moved;
  const catalogue = moved.value;
  const fromMs = fromDayMs({ day: from ?? null, timeZone }, tx.now);
  if (!fromMs.ok) return fromMs;
  const free = checkPublication(forces(await catalogues(tx.em)), fromMs.value);
  if (!free.ok) return free;
  catalogue.state = 'PUBLISHED';
  catalogue.holdsFrom = new Date(fromMs.value);
  const details = {
    from: from ?? null,
    timeZone,
    holdsFrom: catalogue.holdsFrom.toISOString(),
    hash: hashOf(canonicalCatalogue(catalogue.content)),
  };
  tx.trail({ subjectKind: 'catalogue', subjectId: version, details });
  return ok({ version });
}
