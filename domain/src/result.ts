import { type Problem, type ProblemCode, problem } from './problems.ts';

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refusal = { readonly ok: false; readonly problem: Problem };
/** What a rule or a use case answers: a value, or the one problem for which it was refused. */
export type Result<T> = Ok<T> | Refusal;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = (
  code: ProblemCode,
  args: Readonly<Record<string, string>> = {},
  path: readonly string[] = [],
): Refusal => ({
  ok: false,
  problem: problem(code, args, path),
});
