import { ok, type Result } from '@surety/domain';
import { checkTerms } from '../rules/contract-terms.ts';
import { termsOf } from './file-terms.ts';
import { type ContractFile, contractFileFormat } from './format.ts';
import { FILE_PATH, inFile } from './place-in-file.ts';
import { readContractFile } from './read-file.ts';
import { graphTypes } from './schema.ts';

/**
 * What an import would say of a file, as far as that can be said without knowing what is registered: its shape, and whether its terms make
 * sense together.
 */
export function checkContractFile(text: string, nowMs: number): Result<ContractFile> {
  const read = readContractFile(text, contractFileFormat(graphTypes()), FILE_PATH);
  if (!read.ok) return read;
  const named = ({ name, externalId }: { readonly name: string; readonly externalId: string | null }): string =>
    externalId ?? name;
  const terms = termsOf(read.value, { party: named, service: named }, null);
  const checked = checkTerms(terms, { nowMs, mayBeginInPast: false });
  return checked.ok ? ok(read.value) : inFile(checked);
}
