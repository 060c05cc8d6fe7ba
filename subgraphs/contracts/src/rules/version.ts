import { ok, type Result, refuse } from '@surety/domain';

/** Whether the caller decided on the record as it is now. */
export const checkVersion = (record: { readonly version: number }, expectedVersion: number): Result<null> =>
  record.version === expectedVersion
    ? ok(null)
    : refuse('STALE_VERSION', { expected: String(expectedVersion), actual: String(record.version) }, [
        'input',
        'expectedVersion',
      ]);
