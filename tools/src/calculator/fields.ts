import { instantMsOf } from '@surety/domain';
import { z } from 'zod';
import { instant } from './values.ts';

/** What a rule finds: where below the object or list, and what would be right. */
type Finding = readonly [path: readonly (string | number)[], right: string];

/** What was given for an object's fields or a list's items, right or not. */
type Given<T> = { readonly [K in keyof T]?: unknown };

/** An object with these fields and no others. */
export const fields = <T extends z.core.$ZodShape>(shape: T) => {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `there is no such field here; there are: ${names}`
        : `give an object; its fields are: ${names}`,
  });
};

/**
 * A rule between fields. It also looks at an object whose other fields are wrong, so that every fault is told at once: it takes nothing
 * for granted about what was given.
 */
export const rule = <T extends Readonly<Record<string, unknown>>>(
  findingsOf: (given: Given<T>) => readonly (Finding | false)[],
) => check<T>(findingsOf);

/** The same between the items of a list. */
export const listRule = (findingsOf: (given: readonly unknown[]) => readonly (Finding | false)[]) =>
  check<unknown[]>(findingsOf);

const check = <T extends object>(findingsOf: (given: T) => readonly (Finding | false)[]) =>
  z.superRefine<T>(
    (value, context) => {
      for (const finding of findingsOf(value))
        if (finding) context.addIssue({ code: 'custom', path: [...finding[0]], message: finding[1] });
    },
    { when: ({ value }) => typeof value === 'object' && value !== null },
  );

/** Null for anything that is no instant. */
const msOf = (given: unknown): number | null =>
  instant.safeParse(given).success ? instantMsOf(given as string) : null;

/** Both can be told, and the first is before the second. @param toMs how an instant is told; null where it can't be */
export function isBefore(given: unknown, other: unknown, toMs = msOf): boolean {
  const [ms, otherMs] = [toMs(given), toMs(other)];
  return ms !== null && otherMs !== null && ms < otherMs;
}

export const END_NOT_BEFORE_START = 'the end must not be before the start';

export const endNotBeforeStart = rule<{ start: string; end?: string | null | undefined }>(({ start, end }) => [
  isBefore(end, start) && [['end'], END_NOT_BEFORE_START],
]);
