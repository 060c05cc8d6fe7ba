import { checkContractFile } from '@surety/contracts/contract-file/check';
import type { ContractFile } from '@surety/contracts/contract-file/format';
import { localDateOf, type Problem, type Result } from '@surety/domain';
import { Temporal } from 'temporal-polyfill';
import { Refusal } from '../refusal.ts';

/** What is rehearsed: a contract file whose term lies ahead. */
export type Draft = {
  readonly text: string;
  readonly file: ContractFile;
  /** By so many years its days were moved, because time is only skipped forward. */
  readonly movedYears: number;
};

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a contract file as an import would. The days of one whose term has begun are all moved by the same whole years.
 * @throws Refusal with the code, the place and the remedy that the import would answer with
 */
export function draftOf(text: string, nowMs: number): Draft {
  const movedYears = yearsToMove(text, nowMs);
  const moved = movedYears === 0 ? text : JSON.stringify(inYears(JSON.parse(text), movedYears));
  const file = taken(checkContractFile(moved, nowMs));
  return { text: moved, file, movedYears };
}

/** @throws Refusal for a refused result */
export function taken<T>(result: Result<T>): T {
  if (!result.ok) throw refusalOf(result.problem);
  return result.value;
}

export const refusalOf = ({
  code,
  path,
  message,
}: Pick<Problem, 'path' | 'message'> & { readonly code: string }): Refusal =>
  new Refusal(`${code} at ${path.join('.')}: ${message}`);

/** 0 for a term that begins tomorrow or later, and for what is no contract file: the check says so. */
function yearsToMove(text: string, nowMs: number): number {
  const { termStart, timeZone = 'UTC' } = beginOf(text);
  if (typeof termStart !== 'string' || !LOCAL_DATE.test(termStart)) return 0;
  const today = localDateOf(nowMs, isZone(timeZone) ? timeZone : 'UTC');
  let years = 0;
  while ((inYears(termStart, years) as string) <= today) years += 1;
  return years;
}

function beginOf(text: string): { readonly termStart?: unknown; readonly timeZone?: unknown } {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}

const isZone = (zone: unknown): zone is string => {
  try {
    return typeof zone === 'string' && Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone) !== null;
  } catch {
    return false;
  }
};

/** The same with every day in it so many years later. */
function inYears(said: unknown, years: number): unknown {
  if (typeof said === 'string' && LOCAL_DATE.test(said)) return Temporal.PlainDate.from(said).add({ years }).toString();
  if (Array.isArray(said)) return said.map(item => inYears(item, years));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([field, value]) => [field, inYears(value, years)]));
}
