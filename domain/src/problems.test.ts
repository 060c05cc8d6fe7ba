import { describe, expect, test } from 'vitest';
import { isProblemCode, PROBLEMS, type ProblemCode, problem } from './problems.ts';
import { ok, refuse } from './result.ts';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

const RETRYABLE = ['NOT_ASSESSED', 'NOT_DUE_YET', 'UNKNOWN_SERVICE'];

/** Answers with a word of its own for whatever is asked of it. */
const anything = new Proxy<Record<string, string>>({}, { get: (_, name) => `«${String(name)}»` });

describe('every problem', () => {
  test.each(codes)('%s says in a sentence what is wrong', code => {
    expect(PROBLEMS[code].says(anything)).toMatch(/^(?:[A-Z]|«).{20,}[.»]$/s);
  });

  test('only a service that nobody measures yet, a draft that is being assessed, and a deadline that is not reached may succeed later without a change', () => {
    expect(codes.filter(code => PROBLEMS[code].retryable).toSorted()).toEqual(RETRYABLE);
  });
});

test.each<[ProblemCode, Record<string, string>, string]>([
  ['END_BEFORE_START', { start: 'B', end: 'A' }, 'The end A is before the start B. Give an end after the start.'],
  ['INVALID_INPUT', { what: 'The zone', remedy: 'name one.' }, 'The zone is not right: name one.'],
  [
    'STALE_VERSION',
    { expected: '2', actual: '3' },
    'You saw version 2, it is at 3 now. Read it again and decide anew.',
  ],
])('%s with %j: %s', (code, args, message) => {
  expect(problem(code, args).message).toBe(message);
});

test('a refusal carries its code, message, path, arguments, and whether to try again', () => {
  expect(refuse('UNKNOWN_SERVICE', { service: 'srv_1' }, ['input', 'service'])).toEqual({
    ok: false,
    problem: {
      code: 'UNKNOWN_SERVICE',
      message:
        'No contract is measured for the service "srv_1" yet. Check its id or externalId; if its contract was just signed, try again in a moment.',
      path: ['input', 'service'],
      retryable: true,
      arguments: { service: 'srv_1' },
    },
  });
  expect(refuse('FORBIDDEN')).toMatchObject({ problem: { path: [], arguments: {}, retryable: false } });
  expect(problem('FORBIDDEN')).toMatchObject({ path: [], arguments: {} });
  expect(ok(1)).toEqual({ ok: true, value: 1 });
});

test('a code is one of the catalogue, and no name that every object has', () => {
  expect(isProblemCode('NOT_FOUND')).toBe(true);
  expect(isProblemCode('toString')).toBe(false);
});
