import { checkRepeal, checkText, fromDayMs, ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RepealCatalogueInput } from '../generated/types.ts';
import { catalogues, forces } from '../persistence/catalogue-repository.ts';
import { moveCatalogue } from './move-catalogue.ts';

/** Repeals a published version of the catalogue: nothing is signed under it from its day on, and what was signed keeps it (H8.2). */
export async function repealCatalogue(tx: Tx, input: RepealCatalogueInput): Promise<Result<{ version: string }>> {
  const { version, from, timeZone, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const moved = await moveCatalogue(tx, input, 'REPEAL');
  if (!moved.ok) return moved;
  const catalogue = moved.value;
  const fromMs = fromDayMs({ day: from ?? null, timeZone }, tx.now);
  if (!fromMs.ok) return fromMs;
  const free = checkRepeal(forces(await catalogues(tx.em)), version, fromMs.value);
  if (!free.ok) return free;
  catalogue.repealedFrom = new Date(fromMs.value);
  catalogue.repealReason = reason;
  const details = { from: from ?? null, timeZone, repealedFrom: catalogue.repealedFrom.toISOString() };
  tx.trail({ subjectKind: 'catalogue', subjectId: version, reason, details });
  return ok({ version });
}
