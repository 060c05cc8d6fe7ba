import { ok, type Result, refuse } from '@surety/domain';
import { type FileFault, faultsOf } from '@surety/platform/file-faults';
import type { z } from 'zod';
import type { ContractFile } from './format.ts';

/** So many faults are told at once. */
const FAULTS_TOLD = 20;

/**
 * What a contract file says, or why it is none: each fault with its place.
 * @param path the field of the input that holds the text
 */
export function readContractFile(
  text: string,
  format: z.ZodType<ContractFile>,
  path: readonly string[],
): Result<ContractFile> {
  const json = jsonOf(text);
  if (json === undefined) return malformed([{ pointer: '', right: 'it is no JSON' }], path);
  const read = format.safeParse(json, { reportInput: true });
  return read.success ? ok(read.data) : malformed(faultsOf(read.error.issues), path);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function malformed(faults: readonly FileFault[], path: readonly string[]): Result<never> {
  const told = faults.slice(0, FAULTS_TOLD).map(({ pointer, right }) => `${pointer || '(whole file)'}: ${right}`);
  const rest = faults.length - told.length;
  const [first] = faults;
  return refuse('MALFORMED_FILE', { faults: [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ') }, [
    ...path,
    ...(first?.pointer ? first.pointer.slice(1).split('/') : []),
  ]);
}
