import type { Refusal } from '@surety/domain';

/** The field of an import that holds a file's text. */
export const FILE_PATH = ['input', 'file'];

/** What is wrong with the terms stands in the file, where a record has a name instead of an id; the externalId alone does not. */
export function inFile({ problem }: Refusal): Refusal {
  const [, , ...place] = problem.path;
  const path =
    place[0] === 'externalId' ? ['input', ...place] : [...FILE_PATH, ...place.map(part => part.replace(/Id$/, ''))];
  return { ok: false, problem: { ...problem, path } };
}
