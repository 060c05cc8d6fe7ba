import type { z } from 'zod';

/** One thing that is wrong with a file: where, as a JSON pointer (RFC 6901), and what would be right. */
export type FileFault = { readonly pointer: string; readonly right: string };

type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>;

/** The faults that zod found, in the words of the format. Needs its issues with their input. */
export const faultsOf = (issues: readonly Issue[], above: readonly PropertyKey[] = []): FileFault[] =>
  issues.flatMap(issue => faultsOfIssue(issue, [...above, ...issue.path]));

function faultsOfIssue(issue: Issue, path: readonly PropertyKey[]): FileFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ pointer: pointerTo([...path, key]), right: issue.message }));
    case 'invalid_key':
      return faultsOf(issue.issues, path);
    case 'invalid_union':
      return faultsOfUnion(issue, path);
    case 'invalid_value':
      return [faultAt(path, issue, write(issue.values))];
    case 'invalid_type':
      return [faultAt(path, issue, `give ${TYPES[issue.expected] ?? issue.expected}`)];
    default:
      return [faultAt(path, issue, issue.message)];
  }
}

/** Of a choice, the faults of the branch that was meant: the one that takes what was given, but for what is inside of it. */
function faultsOfUnion(issue: IssueOf<'invalid_union'>, path: readonly PropertyKey[]): FileFault[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    const discriminator = issue.path.at(-1) as PropertyKey;
    const missing = !Object.hasOwn(Object(issue.input), discriminator);
    return [{ pointer: pointerTo(path), right: `${missing ? MISSING : ''}${write(issue.options)}` }];
  }
  const meant = issue.errors.find(
    branch => !branch.some(({ code, path: at }) => at.length === 0 && code.startsWith('invalid_')),
  );
  return meant ? faultsOf(meant, path) : [faultAt(path, issue, issue.message)];
}

/** What zod says by itself begins so; what the format says goes before what can be guessed from the issue. */
const ZODS_OWN_WORDS = /^Invalid (?:input|option)/;
const MISSING = 'this field is missing: ';

const faultAt = (path: readonly PropertyKey[], { message, input }: Issue, guessed: string): FileFault => ({
  pointer: pointerTo(path),
  right: `${input === undefined ? MISSING : ''}${ZODS_OWN_WORDS.test(message) ? guessed : message}`,
});

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'an array',
  boolean: 'true or false',
  string: 'text',
};

const write = (values: readonly unknown[]): string => {
  const words = values.map(value => JSON.stringify(value));
  return `write ${words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`}`;
};

export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
