import { KEPT_TEXTS as keptByAudits, ERASED_TEXTS as ofAudits } from '@surety/audits/erased-texts';
import { ormConfig as auditsOrm } from '@surety/audits/orm-config';
import { KEPT_TEXTS as keptByContracts, ERASED_TEXTS as ofContracts } from '@surety/contracts/erased-texts';
import { ormConfig as contractsOrm } from '@surety/contracts/orm-config';
import { KEPT_TEXTS as keptByMetrics, ERASED_TEXTS as ofMetrics } from '@surety/metrics/erased-texts';
import { ormConfig as metricsOrm } from '@surety/metrics/orm-config';
import { unansweredColumns } from '@surety/platform/erased-texts';
import { type OrmConfig, openOrm } from '@surety/platform/orm';
import { describe, expect, test } from 'vitest';

/** Nothing is asked of a database: only what the entities say of themselves. */
const URL = 'postgres://nobody@localhost/none';

describe.each([
  ['contracts', contractsOrm, ofContracts, keptByContracts],
  ['metrics', metricsOrm, ofMetrics, keptByMetrics],
  ['audits', auditsOrm, ofAudits, keptByAudits],
] as const)('texts in the rows of %s', (name, ormConfig, erased, kept) => {
  test('each column is erased when the years of its contract are over, or it is said why it is kept (H7.4, H1.3)', async () => {
    expect(
      unansweredColumns(await openOrm(ormConfig(URL) as OrmConfig), erased, kept),
      `write these into ERASED_TEXTS or KEPT_TEXTS of subgraphs/${name}/src/persistence/erased-texts.ts`,
    ).toEqual([]);
  });

  test('a table that nobody thought of is named, with each of its columns', async () => {
    const [forgotten, ...others] = erased;
    const columns = Object.keys(forgotten?.columns ?? {}).map(column => `${forgotten?.entity.name}.${column}`);
    const found = unansweredColumns(await openOrm(ormConfig(URL) as OrmConfig), others, kept);
    expect(found.toSorted()).toEqual(columns.toSorted());
    expect(found.length).toBeGreaterThan(0);
  });

  test('what is said of columns is said of some that there are', async () => {
    const orm = await openOrm(ormConfig(URL) as OrmConfig);
    const known = [...orm.getMetadata().getAll().values()].flatMap(({ className, properties }) => [
      `${className}.*`,
      ...Object.keys(properties).map(property => `${className}.${property}`),
    ]);
    expect(Object.keys(kept).filter(column => !known.includes(column))).toEqual([]);
  });
});
