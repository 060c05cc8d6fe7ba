import { readFileSync } from 'node:fs';

const PAGE = new URL('../../docs/contract-file.md', import.meta.url);

/** The contract file that docs/contract-file.md shows. */
export function contractFileExample(): string {
  const example = /^```json contract\n(?<file>.*?)^```$/ms.exec(readFileSync(PAGE, 'utf8'))?.groups?.['file'];
  if (!example) throw new Error('docs/contract-file.md shows no contract file.');
  return example;
}
