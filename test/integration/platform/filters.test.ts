import { ormConfig } from '@surety/audits/orm-config';
import type { Identity } from '@surety/platform/identity';
import { type Orm, openOrm, scopedEm, tenantEm } from '@surety/platform/orm';
import { TenantClock, TrailRow } from '@surety/platform/rows';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/database.ts';

let database: FreshDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase('audits');
  orm = await openOrm(ormConfig(database.url));
  await Promise.all(['acme', 'beta'].map(writeTrail));
});
afterAll(async () => {
  await orm?.close();
  await database?.drop();
});

const writeTrail = (tenant: string): Promise<void> =>
  tenantEm(orm, tenant).transactional(async em => {
    em.persist(
      em.create(TrailRow, {
        id: `trl_${tenant}`,
        tenant,
        at: new Date('2031-03-10T12:00:00Z'),
        actor: 'kim',
        role: 'admin',
        channel: 'GRAPH',
        action: 'planted',
        outcome: 'DONE',
        problemCode: null,
        subjectKind: 'party',
        subjectId: 'pty_1',
        contractId: null,
        reason: null,
        details: {},
        copiedAt: null,
      }),
    );
  });

describe('the tenant is filtered in one place', () => {
  test('reads, counts, updates and deletes reach the own tenant only', async () => {
    const em = tenantEm(orm, 'acme');
    expect((await em.find(TrailRow, {})).map(row => row.id)).toEqual(['trl_acme']);
    expect(await em.findOne(TrailRow, { id: 'trl_beta' })).toBeNull();
    expect(await em.count(TrailRow, {})).toBe(1);
    expect(await em.nativeUpdate(TrailRow, {}, { actor: 'changed' })).toBe(1);
    expect(await em.nativeDelete(TrailRow, { id: 'trl_beta' })).toBe(0);
    expect((await tenantEm(orm, 'beta').findOneOrFail(TrailRow, { id: 'trl_beta' })).actor).toBe('kim');
  });

  test('a transaction and a fork keep the filter', async () => {
    const em = tenantEm(orm, 'acme');
    expect(await em.transactional(tx => tx.count(TrailRow, {}))).toBe(1);
    expect(await em.fork().count(TrailRow, {})).toBe(1);
  });

  test('whoever does not say a tenant gets an error, not every row', async () => {
    await expect(orm.em.fork().find(TrailRow, {})).rejects.toThrow("No arguments provided for filter 'tenant'");
  });
});

test('a party limits only entities that belong to a customer', async () => {
  const identity: Identity = { subject: 'c', tenant: 'acme', roles: ['customer'], party: null, issuer: 'gateway' };
  const em = scopedEm(orm, identity, 'none');
  // Neither has `customerId`.
  expect(await em.count(TrailRow, {})).toBe(1);
  expect(await em.count(TenantClock, {})).toBe(0);
});
