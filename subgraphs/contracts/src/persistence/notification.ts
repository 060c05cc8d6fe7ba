import { defineEntity, p } from '@mikro-orm/core';
import { NOTIFICATION_AUDIENCES, NOTIFICATION_KINDS } from '../rules/notification-kinds.ts';
import type { AuditToTell } from './audit-to-tell.ts';
import { Breach } from './breach.ts';
import { Change } from './change.ts';
import type { ComplaintToTell } from './complaint-to-tell.ts';
import { Contract } from './contract.ts';
import type { FindingToTell } from './finding-to-tell.ts';
import { Contact, Party } from './party.ts';
import { PeriodReopening } from './period-reopening.ts';
import { Renewal } from './renewal.ts';
import type { ReviewToTell } from './review-to-tell.ts';
import type { SurveyToTell } from './survey-to-tell.ts';
import { Termination } from './termination.ts';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  uniques: [{ properties: ['tenant', 'fact'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    /** What it is about: one of these. */
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').strictNullable().deleteRule('restrict').index(),
    changeId: () =>
      p.manyToOne(Change).mapToPk().joinColumn('change_id').strictNullable().deleteRule('restrict').index(),
    reopeningId: () =>
      p.manyToOne(PeriodReopening).mapToPk().joinColumn('reopening_id').strictNullable().deleteRule('restrict').index(),
    renewalId: () =>
      p.manyToOne(Renewal).mapToPk().joinColumn('renewal_id').strictNullable().deleteRule('restrict').index(),
    terminationId: () =>
      p.manyToOne(Termination).mapToPk().joinColumn('termination_id').strictNullable().deleteRule('restrict').index(),
    /** Audits owns the review; what its mails say of it was handed over when it was asked for. */
    reviewId: p.string().nullable(),
    review: p.json<ReviewToTell>().nullable(),
    /** The finding too. */
    findingId: p.string().nullable(),
    finding: p.json<FindingToTell>().nullable(),
    /** Metrics owns the survey. */
    survey: p.json<SurveyToTell>().nullable(),
    /** Audits owns the complaint. */
    complaint: p.json<ComplaintToTell>().nullable(),
    /** The audit too. */
    auditId: p.string().nullable(),
    audit: p.json<AuditToTell>().nullable(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    /** Null for what is told to the provider's side alone: the customer does not see it. */
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id').strictNullable().deleteRule('restrict'),
    /** Who is told. */
    partyId: () => p.manyToOne(Party).mapToPk().joinColumn('party_id'),
    fact: p.string(),
    kind: p.enum(NOTIFICATION_KINDS),
    audience: p.enum(NOTIFICATION_AUDIENCES),
    requestedAt: p.datetime().length(3),
    /** How often its delivery was begun, from 1, and when the last time. */
    round: p.integer(),
    roundBeganAt: p.datetime().length(3),
    /** Somebody asked for it to be told at once: no quiet hours and no digest hold it back any more. */
    urgedAt: p.datetime().length(3).strictNullable(),
    /** Somebody is to acknowledge it by then; null where nobody is asked to, and before it is told. */
    acknowledgeBy: p.datetime().length(3).strictNullable(),
    acknowledgedAt: p.datetime().length(3).strictNullable(),
    acknowledgedById: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('acknowledged_by_id').strictNullable().deleteRule('restrict'),
    /** Nobody did in time, and others were told so. */
    escalatedAt: p.datetime().length(3).strictNullable(),
    toldAt: p.datetime().length(3).strictNullable(),
    gaveUpAt: p.datetime().length(3).strictNullable(),
  },
});
/** One fact told to one party. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);

const AcceptanceSchema = defineEntity({
  name: 'Acceptance',
  tableName: 'acceptance',
  properties: {
    notificationId: () =>
      p
        .manyToOne(Notification)
        .mapToPk()
        .joinColumn('notification_id')
        .primary()
        .deleteRule('restrict')
        .updateRule('restrict'),
    contactId: () =>
      p.manyToOne(Contact).mapToPk().joinColumn('contact_id').primary().deleteRule('restrict').updateRule('restrict'),
    tenant: p.string(),
    messageId: p.string(),
    at: p.datetime().length(3),
  },
});
/** A mail server accepted a notification's mail for one contact. */
export class Acceptance extends AcceptanceSchema.class {}
AcceptanceSchema.setClass(Acceptance);
