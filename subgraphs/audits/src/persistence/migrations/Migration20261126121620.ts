import { Migration } from '@mikro-orm/migrations';

export class Migration20261126121620 extends Migration {
  override name = 'Migration20261126121620';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "audit" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "kind" text not null, "scope" text not null, "criteria" jsonb not null, "owner" text not null, "teams" jsonb not null, "auditors" jsonb not null, "ordered_by" text not null, "ordered_at" timestamptz(3) not null, "phase" text not null, "version" int not null, "samples" jsonb not null, "interviews" jsonb not null, "evidence" jsonb not null, "conclusions" text null, "reported_by" text null, "reported_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "audit_tenant_ordered_at_id_index" on "audit" ("tenant", "ordered_at", "id");`);
    this.addSql(`create index "audit_contract_id_ordered_at_id_index" on "audit" ("contract_id", "ordered_at", "id");`);

    this.addSql(`alter table "finding" add "audit_id" varchar(255) null;`);
    this.addSql(
      `alter table "finding" add constraint "finding_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on delete restrict;`,
    );
    this.addSql(`alter table "finding" alter column "review_id" drop not null;`);
    this.addSql(`create index "finding_audit_id_index" on "finding" ("audit_id");`);

    this.addSql(`alter table "audit" add constraint "audit_kind_check" check ("kind" in ('INTERNAL', 'EXTERNAL'));`);
    this.addSql(
      `alter table "audit" add constraint "audit_phase_check" check ("phase" in ('FIELD_WORK', 'REPORTED'));`,
    );
  }

  override down(): void | Promise<void> {
    // What only audits found goes with them.
    this.addSql(`delete from "finding" where "review_id" is null;`);
    this.addSql(`alter table "finding" drop constraint "finding_audit_id_foreign";`);

    this.addSql(`drop table if exists "audit" cascade;`);

    this.addSql(`drop index "finding_audit_id_index";`);
    this.addSql(`alter table "finding" drop column "audit_id";`);
    this.addSql(`alter table "finding" alter column "review_id" set not null;`);
  }
}
