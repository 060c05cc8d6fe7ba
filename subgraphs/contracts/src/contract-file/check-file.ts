import { ok, type Result } from '@surety/domain';
import type { Named } from '../rules/canonical-content.ts';
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
  const terms = termsOf(read.value, { party: keyOf, service: keyOf }, null);
  const checked = checkTerms(terms, { nowMs, mayBeginInPast: false });
  return checked.ok ? ok(read.value) : inFile(checked);
}

/** Stands for the id of a record that is not known. */
const keyOf = ({ name, externalId }: Named): string => externalId ?? name;
