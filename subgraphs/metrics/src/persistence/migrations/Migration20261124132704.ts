import { Migration } from '@mikro-orm/migrations';

export class Migration20261124132704 extends Migration {
  override name = 'Migration20261124132704';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "adopted_contract" ("contract_id" varchar(255) not null, "tenant" varchar(255) not null, "version" int not null, "provider_id" varchar(255) not null, "provider_external_id" varchar(255) null, "customer_id" varchar(255) not null, "customer_external_id" varchar(255) null, "time_zone" varchar(255) not null, "term_start" timestamptz(3) not null, "term_end" timestamptz(3) not null, "taken_over_at" timestamptz(3) null, "maintenance" varchar(255) not null, "unknown" varchar(255) not null, "minimum_outage_ms" bigint not null, "measured_from" timestamptz(3) not null, "next_check_at" timestamptz(3) null, primary key ("contract_id"));`,
    );
    this.addSql(
      `create index "adopted_contract_tenant_customer_id_index" on "adopted_contract" ("tenant", "customer_id");`,
    );

    this.addSql(
      `create table "adopted_target" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "version" int not null, "service_id" varchar(255) not null, "operator" varchar(255) not null, "value" varchar(255) not null, "period" varchar(255) not null, "measured_by" varchar(255) not null, "stale_after_ms" bigint null, primary key ("id"));`,
    );
    this.addSql(`create index "adopted_target_tenant_service_id_index" on "adopted_target" ("tenant", "service_id");`);
    this.addSql(`create index "adopted_target_contract_id_index" on "adopted_target" ("contract_id");`);

    this.addSql(
      `create table "evaluation" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "contract_version" int not null, "service_id" varchar(255) not null, "target_id" varchar(255) not null, "limit" varchar(255) not null, "period" varchar(255) not null, "period_start" timestamptz(3) not null, "period_end" timestamptz(3) not null, "revision" int not null, "reason" text not null, "evaluated_at" timestamptz(3) not null, "as_of" timestamptz(3) not null, "final" boolean not null, "outcome" varchar(255) not null, "missed_at" timestamptz(3) null, "result" jsonb not null, "newest" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "evaluation_contract_id_period_start_index" on "evaluation" ("contract_id", "period_start");`,
    );
    this.addSql(
      `alter table "evaluation" add constraint "evaluation_target_id_period_revision_unique" unique ("target_id", "period", "revision");`,
    );

    this.addSql(
      `create table "fact_source" ("id" bigserial primary key, "tenant" varchar(255) not null, "service_id" varchar(255) not null, "source" varchar(255) not null, "known_through" timestamptz(3) null);`,
    );
    this.addSql(
      `alter table "fact_source" add constraint "fact_source_tenant_service_id_source_unique" unique ("tenant", "service_id", "source");`,
    );

    this.addSql(
      `create table "idempotency_key" ("id" bigserial primary key, "tenant" varchar(255) not null, "subject" varchar(255) not null, "mutation" varchar(255) not null, "key" varchar(200) not null, "input_hash" varchar(64) not null, "receipt" jsonb null, "created_at" timestamptz not null);`,
    );
    this.addSql(
      `alter table "idempotency_key" add constraint "idempotency_key_tenant_subject_mutation_key_unique" unique ("tenant", "subject", "mutation", "key");`,
    );

    this.addSql(
      `create table "known_service" ("id" varchar(255) not null, "tenant" varchar(255) not null, "external_id" varchar(255) null, "name" varchar(255) not null, "measured_by" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`create index "known_service_tenant_external_id_index" on "known_service" ("tenant", "external_id");`);

    this.addSql(
      `create table "lifecycle_counter" ("workflow_id" varchar(255) not null, "last_sequence" int not null, primary key ("workflow_id"));`,
    );

    this.addSql(
      `create table "maintenance_window" ("id" varchar(255) not null, "tenant" varchar(255) not null, "service_id" varchar(255) not null, "start" timestamptz(3) not null, "end" timestamptz(3) not null, "reason" text not null, "declared_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "maintenance_window_tenant_service_id_start_index" on "maintenance_window" ("tenant", "service_id", "start");`,
    );

    this.addSql(
      `create table "outage" ("id" varchar(255) not null, "tenant" varchar(255) not null, "service_id" varchar(255) not null, "source" varchar(255) not null, "reference" varchar(255) not null, "start" timestamptz(3) not null, "end" timestamptz(3) null, "recorded_at" timestamptz(3) not null, "superseded_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "outage_tenant_service_id_start_index" on "outage" ("tenant", "service_id", "start");`);

    this.addSql(
      `create table "outbox" ("id" bigserial primary key, "tenant" varchar(255) not null, "workflow" varchar(255) not null, "workflow_id" varchar(255) not null, "sequence" int null, "signal" varchar(255) not null, "args" jsonb not null, "start" jsonb null, "search_attributes" jsonb null, "summary" varchar(255) null, "trace_id" varchar(255) null, "created_at" timestamptz not null, "next_attempt_at" timestamptz not null, "attempts" int not null default 0, "last_error" text null, "sent_at" timestamptz null, "outcome" varchar(255) null);`,
    );
    this.addSql(`create index "outbox_workflow_id_sequence_index" on "outbox" ("workflow_id", "sequence");`);
    this.addSql(`create index "outbox_sent_at_next_attempt_at_index" on "outbox" ("sent_at", "next_attempt_at");`);

    this.addSql(
      `create table "service_state" ("id" bigserial primary key, "tenant" varchar(255) not null, "service_id" varchar(255) not null, "source" varchar(255) not null, "at" timestamptz(3) not null, "state" varchar(255) not null, "recorded_at" timestamptz(3) not null, "superseded_at" timestamptz(3) null);`,
    );

    this.addSql(
      `create table "stale_period" ("id" bigserial primary key, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "service_id" varchar(255) not null, "period_start" timestamptz(3) not null, "period_end" timestamptz(3) not null, "reason" text not null);`,
    );
    this.addSql(
      `alter table "stale_period" add constraint "stale_period_contract_id_service_id_period_start__e35f8_unique" unique ("contract_id", "service_id", "period_start", "period_end", "reason");`,
    );

    this.addSql(
      `create table "tenant_clock" ("tenant" varchar(255) not null, "now" timestamptz(3) not null, primary key ("tenant"));`,
    );

    this.addSql(
      `create table "trail" ("id" varchar(255) not null, "tenant" varchar(255) not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "channel" varchar(255) not null, "action" varchar(255) not null, "outcome" varchar(255) not null, "problem_code" varchar(255) null, "subject_kind" varchar(255) not null, "subject_id" varchar(255) not null, "contract_id" varchar(255) null, "reason" text null, "details" jsonb not null, "copied_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "trail_copied_at_tenant_index" on "trail" ("copied_at", "tenant");`);

    // One state per source and instant holds; the superseded ones stand beside it.
    this.addSql(
      `create unique index "service_state_holding_unique" on "service_state" ("tenant", "service_id", "source", "at") where "superseded_at" is null;`,
    );
    this.addSql(
      `create index "service_state_read_index" on "service_state" ("tenant", "service_id", "at") where "superseded_at" is null;`,
    );
    this.addSql(
      `create unique index "outage_holding_unique" on "outage" ("tenant", "service_id", "source", "reference") where "superseded_at" is null;`,
    );
    this.addSql(
      `create unique index "evaluation_newest_unique" on "evaluation" ("target_id", "period") where "newest";`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "adopted_contract" cascade;`);
    this.addSql(`drop table if exists "adopted_target" cascade;`);
    this.addSql(`drop table if exists "evaluation" cascade;`);
    this.addSql(`drop table if exists "fact_source" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "known_service" cascade;`);
    this.addSql(`drop table if exists "lifecycle_counter" cascade;`);
    this.addSql(`drop table if exists "maintenance_window" cascade;`);
    this.addSql(`drop table if exists "outage" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "service_state" cascade;`);
    this.addSql(`drop table if exists "stale_period" cascade;`);
    this.addSql(`drop table if exists "tenant_clock" cascade;`);
    this.addSql(`drop table if exists "trail" cascade;`);
  }
}
