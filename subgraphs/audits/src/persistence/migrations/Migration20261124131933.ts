import { Migration } from '@mikro-orm/migrations';

export class Migration20261124131933 extends Migration {
  override name = 'Migration20261124131933';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "contract_parties" ("contract_id" varchar(255) not null, "tenant" varchar(255) not null, "version" int not null, "provider_id" varchar(255) not null, "provider_external_id" varchar(255) null, "customer_id" varchar(255) not null, "customer_external_id" varchar(255) null, primary key ("contract_id"));`,
    );

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
      `create table "tenant_clock" ("tenant" varchar(255) not null, "now" timestamptz(3) not null, primary key ("tenant"));`,
    );

    this.addSql(
      `create table "trail_entry" ("id" varchar(255) not null, "tenant" varchar(255) not null, "at" timestamptz(3) not null, "actor" varchar(255) not null, "role" varchar(255) not null, "channel" varchar(255) not null, "subgraph" varchar(255) not null, "action" varchar(255) not null, "outcome" varchar(255) not null, "problem_code" varchar(255) null, "subject_kind" varchar(255) not null, "subject_id" varchar(255) not null, "contract_id" varchar(255) null, "reason" text null, "details" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "trail_entry_contract_id_at_id_index" on "trail_entry" ("contract_id", "at", "id");`);
    this.addSql(`create index "trail_entry_tenant_at_id_index" on "trail_entry" ("tenant", "at", "id");`);

    this.addSql(
      `create table "trail" ("id" varchar(255) not null, "tenant" varchar(255) not null, "at" timestamptz not null, "actor" varchar(255) not null, "role" varchar(255) not null, "channel" varchar(255) not null, "action" varchar(255) not null, "outcome" varchar(255) not null, "problem_code" varchar(255) null, "subject_kind" varchar(255) not null, "subject_id" varchar(255) not null, "contract_id" varchar(255) null, "reason" text null, "details" jsonb not null, "copied_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "trail_copied_at_tenant_index" on "trail" ("copied_at", "tenant");`);

    // The trail is append-only: not even this subgraph may change or remove a row.
    this.addSql(
      `create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the trail is append-only'; end $$;`,
    );
    this.addSql(
      `create trigger trail_entry_append_only before update or delete or truncate on trail_entry for each statement execute function refuse_change();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "contract_parties" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "lifecycle_counter" cascade;`);
    this.addSql(`drop table if exists "outbox" cascade;`);
    this.addSql(`drop table if exists "tenant_clock" cascade;`);
    this.addSql(`drop table if exists "trail_entry" cascade;`);
    this.addSql(`drop table if exists "trail" cascade;`);
    this.addSql(`drop function if exists refuse_change;`);
  }
}
