import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReviseCatalogueInput } from '../generated/types.ts';
import { hashOf } from '../rules/canonical-content.ts';
import { checkCatalogue } from '../rules/catalogue-content.ts';
import { canonicalCatalogue } from '../rules/catalogue-text.ts';
import { moveCatalogue } from './move-catalogue.ts';

/** Draws a version of the catalogue up anew, whole, while it is a draft (H8.2). */
export async function reviseCatalogue(tx: Tx, input: ReviseCatalogueInput): Promise<Result<{ version: string }>> {
  const content = checkCatalogue(input.content);
  if (!content.ok) return content;
  const moved = await moveCatalogue(tx, input, 'REVISE');
  if (!moved.ok) return moved;
  const { version } = input;
  moved.value.content = content.value;
  const details = { hash: hashOf(canonicalCatalogue(content.value)) };
  tx.trail({ subjectKind: 'catalogue', subjectId: version, details });
  return ok({ version });
}
