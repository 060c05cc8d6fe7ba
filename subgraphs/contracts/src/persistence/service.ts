import { defineEntity, p } from '@mikro-orm/core';

const ServiceSchema = defineEntity({
  name: 'Service',
  tableName: 'service',
  uniques: [{ properties: ['tenant', 'externalId'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    externalId: p.text().strictNullable(),
    name: p.text(),
    category: p.enum(['BASIC', 'VALUE_ADDED', 'CUSTOMISED'] as const),
    deliveryMode: p.enum(['ON_SITE', 'REMOTE', 'TELEPHONE', 'ONLINE', 'SELF_SERVICE'] as const),
    boundary: p.text().strictNullable(),
    createdAt: p.datetime().length(3),
  },
});
/** A service that contracts promise something about (H2.1, H2.2, H2.4). */
export class Service extends ServiceSchema.class {}
ServiceSchema.setClass(Service);
