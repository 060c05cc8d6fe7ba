import { type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { z } from 'zod';
import { termsOf } from '../contract-file/file-terms.ts';
import type { ContractFile } from '../contract-file/format.ts';
import { type NamesInFile, namesIn, recordsOfNames } from '../contract-file/names.ts';
import { FILE_PATH, inFile } from '../contract-file/place-in-file.ts';
import { readContractFile } from '../contract-file/read-file.ts';
import type { ImportContractInput } from '../generated/types.ts';
import { Party } from '../persistence/party.ts';
import { Service } from '../persistence/service.ts';
import type { Named } from '../rules/canonical-content.ts';
import { draftContract } from './draft-contract.ts';

/** Draws up a contract from a file (H8.3). */
export async function importContract(
  tx: Tx,
  input: ImportContractInput,
  format: z.ZodType<ContractFile>,
): Promise<Result<{ contractId: string }>> {
  const read = readContractFile(input.file, format, FILE_PATH);
  if (!read.ok) return read;
  const names = namesIn(read.value);
  const parties = recordsOfNames(names.parties, await tx.em.find(Party, whereNamed(names.parties)));
  const services = recordsOfNames(names.services, await tx.em.find(Service, whereNamed(names.services)));
  const missing = inWords({ parties: parties.missing, services: services.missing });
  if (missing !== '') return refuse('UNKNOWN_NAMES', { names: missing }, FILE_PATH);
  const ambiguous = inWords({ parties: parties.ambiguous, services: services.ambiguous });
  if (ambiguous !== '') return refuse('AMBIGUOUS_NAMES', { names: ambiguous }, FILE_PATH);
  const ids = { party: parties.idOf, service: services.idOf };
  const drafted = await draftContract(tx, { terms: termsOf(read.value, ids, input.externalId ?? null) });
  return drafted.ok ? drafted : inFile(drafted);
}

const whereNamed = (names: readonly Named[]) => ({
  $or: [
    { externalId: { $in: names.flatMap(({ externalId }) => externalId ?? []) } },
    { name: { $in: names.map(({ name }) => name) } },
  ],
});

const inWords = ({ parties, services }: NamesInFile): string =>
  [
    ...parties.map(party => `the party ${worded(party)}`),
    ...services.map(service => `the service ${worded(service)}`),
  ].join(', ');

const worded = ({ name, externalId }: Named): string =>
  externalId === null ? `"${name}"` : `"${name}" (${externalId})`;
