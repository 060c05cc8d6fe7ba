import { defineEntity, p } from '@mikro-orm/core';

/** A state that a monitor reported. Append-only: a correction supersedes the row and stands beside it. */
const ServiceStateSchema = defineEntity({
  name: 'ServiceState',
  tableName: 'service_state',
  indexes: [
    { properties: ['tenant', 'serviceId', 'at'], name: 'service_state_read_index', where: 'superseded_at is null' },
  ],
  uniques: [
    {
      properties: ['tenant', 'serviceId', 'source', 'at'],
      name: 'service_state_holding_unique',
      where: 'superseded_at is null',
    },
  ],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    tenant: p.string(),
    serviceId: p.string(),
    source: p.string(),
    at: p.datetime(3),
    state: p.string().$type<'UP' | 'DOWN'>(),
    recordedAt: p.datetime(3),
    /** Set when a later row for the same instant holds instead. */
    supersededAt: p.datetime(3).nullable(),
  },
});
export class ServiceState extends ServiceStateSchema.class {}
ServiceStateSchema.setClass(ServiceState);

/** An outage that a ticket system reported, by its own reference. Append-only, like states: each change is a revision under the same id. */
const OutageSchema = defineEntity({
  name: 'Outage',
  tableName: 'outage',
  indexes: [{ properties: ['tenant', 'serviceId', 'start'] }],
  uniques: [
    {
      properties: ['tenant', 'serviceId', 'source', 'reference'],
      name: 'outage_holding_unique',
      where: 'superseded_at is null',
    },
  ],
  properties: {
    id: p.string().primary(),
    revision: p.integer().primary(),
    tenant: p.string(),
    serviceId: p.string(),
    source: p.string(),
    reference: p.string(),
    start: p.datetime(3),
    /** Null while it lasts. */
    end: p.datetime(3).nullable(),
    /** The share of the service that was down, a decimal from 0 to 1. */
    impact: p.string(),
    recordedAt: p.datetime(3),
    supersededAt: p.datetime(3).nullable(),
  },
});
export class Outage extends OutageSchema.class {}
OutageSchema.setClass(Outage);

/** A ticket as its system tells it, by its own reference, with nothing that people wrote in it. Append-only, like outages. */
const TicketSchema = defineEntity({
  name: 'Ticket',
  tableName: 'ticket',
  indexes: [{ properties: ['tenant', 'serviceId', 'receivedAt'] }],
  uniques: [
    {
      properties: ['tenant', 'serviceId', 'source', 'reference'],
      name: 'ticket_holding_unique',
      where: 'superseded_at is null',
    },
  ],
  properties: {
    id: p.string().primary(),
    revision: p.integer().primary(),
    tenant: p.string(),
    serviceId: p.string(),
    source: p.string(),
    reference: p.string(),
    receivedAt: p.datetime(3),
    respondedAt: p.datetime(3).strictNullable(),
    resolvedAt: p.datetime(3).strictNullable(),
    interruptedAt: p.datetime(3).strictNullable(),
    restoredAt: p.datetime(3).strictNullable(),
    /** Oldest first. */
    pauses: p.json<readonly KeptPause[]>(),
    recordedAt: p.datetime(3),
    supersededAt: p.datetime(3).strictNullable(),
  },
});
export class Ticket extends TicketSchema.class {}
TicketSchema.setClass(Ticket);

/** Instants as RFC 3339; `end` null while it lasts. */
type KeptPause = { readonly start: string; readonly end: string | null };

/** A declared maintenance window. How it counts is each contract's policy. */
const MaintenanceWindowSchema = defineEntity({
  name: 'MaintenanceWindow',
  tableName: 'maintenance_window',
  indexes: [{ properties: ['tenant', 'serviceId', 'start'] }],
  uniques: [{ properties: ['tenant', 'serviceId', 'reference'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    serviceId: p.string(),
    start: p.datetime(3),
    end: p.datetime(3),
    reason: p.text(),
    /** What it is called where it comes from: the same again is the same window. */
    reference: p.text().strictNullable(),
    declaredAt: p.datetime(3),
    /** It counts no more, as if it had never been declared. */
    cancelledAt: p.datetime(3).strictNullable(),
    cancelReason: p.text().strictNullable(),
  },
});
export class MaintenanceWindow extends MaintenanceWindowSchema.class {}
MaintenanceWindowSchema.setClass(MaintenanceWindow);

/** A source of facts about a service. */
const FactSourceSchema = defineEntity({
  name: 'FactSource',
  tableName: 'fact_source',
  uniques: [{ properties: ['tenant', 'serviceId', 'source'] }],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    tenant: p.string(),
    serviceId: p.string(),
    source: p.string(),
    /** Set by an import of the past: nothing is known of the source after it, until its first live fact clears it. */
    knownThrough: p.datetime(3).nullable(),
    /** When it reported first; null from before that was kept. */
    since: p.datetime(3).strictNullable(),
  },
});
export class FactSource extends FactSourceSchema.class {}
FactSourceSchema.setClass(FactSource);
