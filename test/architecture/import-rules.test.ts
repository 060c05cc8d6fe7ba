import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, test } from 'vitest';
import { forbidden } from './import-rules.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['domain', 'platform', 'gateway', 'subgraphs', 'workflows', 'deploy', 'tools', 'bench'];

/** Names of the rules that the rooms break, with the file that breaks them. */
async function violations(): Promise<string[]> {
  const { output } = await cruise(ROOMS, {
    baseDir: ROOT,
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/\\.pnpm/.*/node_modules/.*/node_modules|/build/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  });
  const { summary } = output as ICruiseResult;
  if (summary.totalCruised < 50) throw new Error(`Only ${summary.totalCruised} modules were looked at.`);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const planted: string[] = [];
function plant(file: string, code: string): void {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  planted.push(path);
}
afterEach(() => {
  for (const path of planted.splice(0)) rmSync(path);
});

describe('who may import whom', () => {
  test('the house keeps its rules', async () => {
    expect(await violations()).toEqual([]);
  });

  test('a planted violation of each rule is named', async () => {
    const plants: readonly [rule: string, file: string, code: string][] = [
      ['domain imports', 'domain/src/planted-a.ts', `import '../../platform/src/ids.ts';`],
      ['domain imports', 'domain/src/planted-b.ts', `export const read = () => import('node:fs');`],
      ['domain imports', 'domain/src/planted-c.ts', `import type { Pool } from 'pg'; export type P = Pool;`],
      [
        'platform imports',
        'platform/src/planted.ts',
        `import '@surety/workflow-contract'; import '../../workflows/contract/src/index.ts';`,
      ],
      ['deploy imports', 'deploy/src/planted.ts', `import '../../tools/src/launch.ts';`],
      ['gateway imports', 'gateway/src/planted.ts', `import '../../domain/src/index.ts';`],
      [
        'subgraphs/contracts imports',
        'subgraphs/contracts/src/planted.ts',
        `export const other = () => import('../../metrics/src/context.ts');`,
      ],
      [
        'subgraphs/metrics imports',
        'subgraphs/metrics/src/planted.ts',
        `import type {} from '../../audits/src/context.ts';`,
      ],
      [
        'subgraphs/audits imports',
        'subgraphs/audits/src/planted.ts',
        `import '../../../workflows/definitions/src/index.ts';`,
      ],
      ['workflows/contract imports', 'workflows/contract/src/planted.ts', `import '../../../domain/src/index.ts';`],
      [
        'workflows/definitions imports',
        'workflows/definitions/src/planted.ts',
        `import '../../../domain/src/index.ts';`,
      ],
      ['workflows/definitions imports', 'workflows/definitions/src/planted-b.ts', `import 'node:fs';`],
      [
        'workflows/activities imports',
        'workflows/activities/src/planted.ts',
        `import '../../../subgraphs/contracts/src/context.ts';`,
      ],
      [
        'activities never touch a database',
        'workflows/activities/src/planted-b.ts',
        `import '../../../platform/src/orm.ts';`,
      ],
      ['workflows/worker imports', 'workflows/worker/src/planted.ts', `import '../../../domain/src/index.ts';`],
      ['nothing is imported that cannot be found', 'platform/src/planted-b.ts', `import './not-there.ts';`],
      ['no circle of imports', 'platform/src/planted-c.ts', `import './planted-d.ts';`],
    ];
    for (const [, file, code] of plants) plant(file, code);
    plant('platform/src/planted-d.ts', `import './planted-c.ts';`);
    const found = await violations();
    for (const [rule, file] of plants)
      expect(found, `${rule} of ${file}`).toContainEqual(
        expect.stringMatching(new RegExp(`^${rule}.*: ${file.replaceAll('.', '\\.')} ->`)),
      );
  });
});
