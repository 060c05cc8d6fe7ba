import { Migration } from '@mikro-orm/migrations';

export class Migration20261124131452_contracts extends Migration {
  override name = 'Migration20261124131452_contracts';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "idempotency_key" ("id" bigserial primary key, "tenant" varchar(255) not null, "subject" varchar(255) not null, "mutation" varchar(255) not null, "key" varchar(200) not null, "input_hash" varchar(64) not null, "receipt" jsonb null, "created_at" timestamptz not null);`,
    );
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_tenant_subject_mutation_key_unique" unique ("tenant", "subject", "mutation", "key");`,
    );

    this.addSql(
      `create table "lifecycle_counter" ("workflow_id" varchar(255) not null, "last_sequence" int not null, primary key ("workflow_id"));`,
    );

    this.addSql(
      `create table "outbox" ("id" bigserial primary key, "tenant" varchar(255) not null, "workflow" varchar(255) not null, "workflow_id" varchar(255) not null, "sequence" int null, "signal" varchar(255) not null, "args" jsonb not null, "start" jsonb null, "search_attributes" jsonb null, "summary" varchar(255) null, "trace_id" varchar(255) null, "created_at" timestamptz not null, "next_attempt_at" timestamptz not null, "attempts" int not null default 0, "last_error" text null, "sent_at" timestamptz null, "outcome" varchar(255) null);`,
    );
    this.addSql(`create index "outbox_workflow_id_sequence_index" on "outbox" ("workflow_id", "sequence");`);
    this.addSql(`create index "outbox_sent_at_next_attempt_at_index" on "outbox" ("sent_at", "next_attempt_at");`);

    this.addSql(
      `create table "party" ("id" varchar(255) not null, "tenant" varchar(255) not null, "external_id" text null, "name" text not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "party" add constraint "party_tenant_external_id_unique" unique ("tenant", "external_id");`,
    );

    this.addSql(
      `create table "contract" ("id" varchar(255) not null, "tenant" varchar(255) not null, "external_id" text null, "title" text not null, "provider_id" varchar(255) not null, "customer_id" varchar(255) not null, "phase" text not null, "version" int not null, "content_version" int not null, "time_zone" varchar(255) not null, "term_start" varchar(10) not null, "term_end" varchar(10) not null, "notice_clock" text not null, "grace_time" text not null, "may_hold_notice" boolean not null, "catalogue_version" varchar(255) null, "signed_elsewhere_on" varchar(10) null, "document_reference" text null, "taken_over_at" timestamptz(3) null, "measured_from" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "contract_tenant_created_at_id_index" on "contract" ("tenant", "created_at", "id");`);
    this.addSql(`create index "contract_tenant_customer_id_index" on "contract" ("tenant", "customer_id");`);
    this.addSql(
      `alter table "contract" add constraint "contract_tenant_external_id_unique" unique ("tenant", "external_id");`,
    );

    this.addSql(
      `create table "contract_version" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "number" int not null, "content" jsonb not null, "effective_from" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_contract_id_number_unique" unique ("contract_id", "number");`,
    );

    this.addSql(
      `create table "contact" ("id" varchar(255) not null, "tenant" varchar(255) not null, "party_id" varchar(255) not null, "position" int not null, "name" text not null, "email" text not null, "function" text not null, "subject" text null, "may_sign" boolean not null, primary key ("id"));`,
    );
    this.addSql(`create index "contact_party_id_index" on "contact" ("party_id");`);
    this.addSql(`create index "contact_tenant_subject_index" on "contact" ("tenant", "subject");`);

    this.addSql(
      `create table "progress" ("lifecycle" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "record_id" varchar(255) not null, "sequence" int not null, "phase" varchar(255) not null, "next_deadline" timestamptz(3) null, "whose_turn" text not null, primary key ("lifecycle"));`,
    );
    this.addSql(`create index "progress_record_id_index" on "progress" ("record_id");`);

    this.addSql(
      `create table "service" ("id" varchar(255) not null, "tenant" varchar(255) not null, "external_id" text null, "name" text not null, "category" text not null, "delivery_mode" text not null, "boundary" text null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "service" add constraint "service_tenant_external_id_unique" unique ("tenant", "external_id");`,
    );

    this.addSql(
      `create table "breach_subject" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "service_id" varchar(255) not null, "period" varchar(255) not null, "legs" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "breach_subject" add constraint "breach_subject_contract_id_service_id_period_unique" unique ("contract_id", "service_id", "period");`,
    );

    this.addSql(
      `create table "breach" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "service_id" varchar(255) not null, "period" varchar(255) not null, "period_start" timestamptz(3) not null, "period_end" timestamptz(3) not null, "episode" int not null, "standing" text not null, "withdrawals" int not null, "reinstatements" int not null, "phase" text not null, "version" int not null, "occurred_at" timestamptz(3) not null, "detected_at" timestamptz(3) not null, "notify_by" timestamptz(3) not null, "told_at" timestamptz(3) null, "told_late" boolean not null, "held" boolean not null, "analysis_due" timestamptz(3) not null, "analysis_cause" text null, "analysis_improvement" text null, "analysed_by" text null, "analysed_at" timestamptz(3) null, "seal_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "breach_tenant_period_start_id_index" on "breach" ("tenant", "period_start", "id");`);
    this.addSql(
      `alter table "breach" add constraint "breach_contract_id_service_id_period_episode_unique" unique ("contract_id", "service_id", "period", "episode");`,
    );

    this.addSql(
      `create table "notification" ("id" varchar(255) not null, "tenant" varchar(255) not null, "breach_id" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) null, "party_id" varchar(255) not null, "fact" varchar(255) not null, "kind" text not null, "audience" text not null, "requested_at" timestamptz(3) not null, "told_at" timestamptz(3) null, "gave_up_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "notification_breach_id_index" on "notification" ("breach_id");`);
    this.addSql(
      `alter table "notification" add constraint "notification_tenant_fact_unique" unique ("tenant", "fact");`,
    );

    this.addSql(
      `create table "acceptance" ("notification_id" varchar(255) not null, "contact_id" varchar(255) not null, "tenant" varchar(255) not null, "message_id" varchar(255) not null, "at" timestamptz(3) not null, primary key ("notification_id", "contact_id"));`,
    );

    this.addSql(
      `create table "breach_leg" ("breach_id" varchar(255) not null, "target_id" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "evaluation_id" varchar(255) not null, "revision" int not null, "indicator" text not null, "limit" varchar(255) not null, "outcome" varchar(255) not null, "value" varchar(255) null, "down_ms" bigint not null, "missed_at" timestamptz(3) null, primary key ("breach_id", "target_id"));`,
    );

    this.addSql(
      `create table "signature" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "party_id" varchar(255) not null, "contact_id" varchar(255) null, "at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_contract_id_party_id_unique" unique ("contract_id", "party_id");`,
    );

    this.addSql(
      `create table "target" ("id" varchar(255) not null, "tenant" varchar(255) not null, "version_id" varchar(255) not null, "contract_id" varchar(255) not null, "content_version" int not null, "customer_id" varchar(255) not null, "service_id" varchar(255) not null, "position" int not null, "indicator" text not null, "operator" text not null, "value" varchar(255) not null, "unit" text not null, "period" text not null, "measured_by" text not null, "stale_after" text null, primary key ("id"));`,
    );
    this.addSql(`create index "target_contract_id_index" on "target" ("contract_id");`);
    this.addSql(
      `alter table "target" add constraint "target_version_id_position_unique" unique ("version_id", "position");`,
    );

    this.addSql(
      `create table "tenant_clock" ("tenant" varchar(255) not null, "now" timestamptz(3) not null, primary key ("tenant"));`,
    );

    this.addSql(
      `create table "trail" ("id" varchar(255) not null, "tenant" varchar(255) not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "channel" varchar(255) not null, "action" varchar(255) not null, "outcome" varchar(255) not null, "problem_code" varchar(255) null, "subject_kind" varchar(255) not null, "subject_id" varchar(255) not null, "contract_id" varchar(255) null, "reason" text null, "details" jsonb not null, "copied_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "trail_copied_at_tenant_index" on "trail" ("copied_at", "tenant");`);

    this.addSql(
      `create table "work_item" ("id" varchar(255) not null, "tenant" varchar(255) not null, "lifecycle" varchar(255) not null, "kind" text not null, "whose_turn" text not null, "due" timestamptz(3) null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "breach_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`create index "work_item_lifecycle_index" on "work_item" ("lifecycle");`);
    this.addSql(
      `create index "work_item_tenant_whose_turn_due_id_index" on "work_item" ("tenant", "whose_turn", "due", "id");`,
    );

    this.addSql(
      `alter table "contract" add constraint "contract_provider_id_foreign" foreign key ("provider_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_phase_check" check ("phase" in ('DRAFT', 'SIGNING', 'ACTIVE', 'EXPIRED'));`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_notice_clock_check" check ("notice_clock" in ('OCCURRENCE', 'DETECTION'));`,
    );

    this.addSql(
      `alter table "contract_version" add constraint "contract_version_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );

    this.addSql(
      `alter table "contact" add constraint "contact_party_id_foreign" foreign key ("party_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_function_check" check ("function" in ('SERVICE', 'MANAGER'));`,
    );

    this.addSql(
      `alter table "progress" add constraint "progress_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "progress" add constraint "progress_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "progress" add constraint "progress_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'SYSTEM', 'NOBODY'));`,
    );

    this.addSql(
      `alter table "service" add constraint "service_category_check" check ("category" in ('BASIC', 'VALUE_ADDED', 'CUSTOMISED'));`,
    );
    this.addSql(
      `alter table "service" add constraint "service_delivery_mode_check" check ("delivery_mode" in ('ON_SITE', 'REMOTE', 'TELEPHONE', 'ONLINE', 'SELF_SERVICE'));`,
    );

    this.addSql(
      `alter table "breach_subject" add constraint "breach_subject_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "breach_subject" add constraint "breach_subject_service_id_foreign" foreign key ("service_id") references "service" ("id");`,
    );

    this.addSql(
      `alter table "breach" add constraint "breach_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_service_id_foreign" foreign key ("service_id") references "service" ("id");`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_standing_check" check ("standing" in ('STANDING', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_ANALYSIS', 'AWAITING_SEAL', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "notification" add constraint "notification_breach_id_foreign" foreign key ("breach_id") references "breach" ("id");`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_customer_id_foreign" foreign key ("customer_id") references "party" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_party_id_foreign" foreign key ("party_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE'));`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_audience_check" check ("audience" in ('CUSTOMER', 'PROVIDER_MANAGER'));`,
    );

    this.addSql(
      `alter table "acceptance" add constraint "acceptance_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "acceptance" add constraint "acceptance_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on update restrict on delete restrict;`,
    );

    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_indicator_check" check ("indicator" in ('AVAILABILITY'));`,
    );

    this.addSql(
      `alter table "signature" add constraint "signature_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_party_id_foreign" foreign key ("party_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "signature" add constraint "signature_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;`,
    );

    this.addSql(
      `alter table "target" add constraint "target_version_id_foreign" foreign key ("version_id") references "contract_version" ("id");`,
    );
    this.addSql(
      `alter table "target" add constraint "target_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "target" add constraint "target_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "target" add constraint "target_service_id_foreign" foreign key ("service_id") references "service" ("id");`,
    );
    this.addSql(
      `alter table "target" add constraint "target_indicator_check" check ("indicator" in ('AVAILABILITY'));`,
    );
    this.addSql(`alter table "target" add constraint "target_operator_check" check ("operator" in ('GTE', 'GT'));`);
    this.addSql(`alter table "target" add constraint "target_unit_check" check ("unit" in ('PERCENT'));`);
    this.addSql(
      `alter table "target" add constraint "target_period_check" check ("period" in ('MONTH', 'QUARTER', 'YEAR'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_measured_by_check" check ("measured_by" in ('PROBES', 'OUTAGES'));`,
    );

    this.addSql(
      `alter table "work_item" add constraint "work_item_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'SIGN'));`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'SYSTEM', 'NOBODY'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "contract" drop constraint "contract_provider_id_foreign";`);
    this.addSql(`alter table "contract" drop constraint "contract_customer_id_foreign";`);
    this.addSql(`alter table "contract_version" drop constraint "contract_version_customer_id_foreign";`);
    this.addSql(`alter table "contact" drop constraint "contact_party_id_foreign";`);
    this.addSql(`alter table "progress" drop constraint "progress_customer_id_foreign";`);
    this.addSql(`alter table "breach" drop constraint "breach_customer_id_foreign";`);
    this.addSql(`alter table "notification" drop constraint "notification_customer_id_foreign";`);
    this.addSql(`alter table "notification" drop constraint "notification_party_id_foreign";`);
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_customer_id_foreign";`);
    this.addSql(`alter table "signature" drop constraint "signature_customer_id_foreign";`);
    this.addSql(`alter table "signature" drop constraint "signature_party_id_foreign";`);
    this.addSql(`alter table "target" drop constraint "target_customer_id_foreign";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_customer_id_foreign";`);
    this.addSql(`alter table "contract_version" drop constraint "contract_version_contract_id_foreign";`);
    this.addSql(`alter table "progress" drop constraint "progress_contract_id_foreign";`);
    this.addSql(`alter table "breach_subject" drop constraint "breach_subject_contract_id_foreign";`);
    this.addSql(`alter table "breach" drop constraint "breach_contract_id_foreign";`);
    this.addSql(`alter table "notification" drop constraint "notification_contract_id_foreign";`);
    this.addSql(`alter table "signature" drop constraint "signature_contract_id_foreign";`);
    this.addSql(`alter table "target" drop constraint "target_contract_id_foreign";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_contract_id_foreign";`);
    this.addSql(`alter table "target" drop constraint "target_version_id_foreign";`);
    this.addSql(`alter table "acceptance" drop constraint "acceptance_contact_id_foreign";`);
    this.addSql(`alter table "signature" drop constraint "signature_contact_id_foreign";`);
    this.addSql(`alter table "breach_subject" drop constraint "breach_subject_service_id_foreign";`);
    this.addSql(`alter table "breach" drop constraint "breach_service_id_foreign";`);
    this.addSql(`alter table "target" drop constraint "target_service_id_foreign";`);
    this.addSql(`alter table "notification" drop constraint "notification_breach_id_foreign";`);
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_breach_id_foreign";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_breach_id_foreign";`);
    this.addSql(`alter table "acceptance" drop constraint "acceptance_notification_id_foreign";`);

    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "lifecycle_counter" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "party" cascade;`);
    this.addSql(`drop table if exists "contract" cascade;`);
    this.addSql(`drop table if exists "contract_version" cascade;`);
    this.addSql(`drop table if exists "contact" cascade;`);
    this.addSql(`drop table if exists "progress" cascade;`);
    this.addSql(`drop table if exists "service" cascade;`);
    this.addSql(`drop table if exists "breach_subject" cascade;`);
    this.addSql(`drop table if exists "breach" cascade;`);
    this.addSql(`drop table if exists "notification" cascade;`);
    this.addSql(`drop table if exists "acceptance" cascade;`);
    this.addSql(`drop table if exists "breach_leg" cascade;`);
    this.addSql(`drop table if exists "signature" cascade;`);
    this.addSql(`drop table if exists "target" cascade;`);
    this.addSql(`drop table if exists "tenant_clock" cascade;`);
    this.addSql(`drop table if exists "trail" cascade;`);
    this.addSql(`drop table if exists "work_item" cascade;`);
  }
}
