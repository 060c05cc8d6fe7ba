import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const PROPERTIES_AFTER = 1_000_000;

function place({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, 'utf8');
  return text.includes('fast-check') ? PROPERTIES_AFTER + text.length : text.length;
}

/** Short files of tables first, properties last: most mutants die of a table, and then nothing else has to run. */
class TablesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/** For mutation testing, which runs in a copy of this folder; all other tests run by the root's configuration. */
export default defineConfig({ test: { sequence: { sequencer: TablesFirst } } });
