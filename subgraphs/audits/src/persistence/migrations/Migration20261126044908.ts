import { Migration } from '@mikro-orm/migrations';

export class Migration20261126044908 extends Migration {
  override name = 'Migration20261126044908';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "plan" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "kind" text not null, "template_version" int not null, "owner" text not null, "method" text not null, "day_of_month" int not null, "roll_forward" boolean not null, "complete_days" int not null, "approve_days" int not null, "answer_days" int not null, "last_period_end" timestamptz(3) null, "held_from" timestamptz(3) not null, "next_period" varchar(255) null, "next_at" timestamptz(3) null, "paused_at" timestamptz(3) null, "pause_reason" text null, "version" int not null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "plan_tenant_created_at_id_index" on "plan" ("tenant", "created_at", "id");`);
    this.addSql(`alter table "plan" add constraint "plan_contract_id_kind_unique" unique ("contract_id", "kind");`);

    this.addSql(
      `create table "reviewed_contract" ("contract_id" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "version" int not null, "time_zone" varchar(255) not null, "term_start" timestamptz(3) not null, "term_end" timestamptz(3) not null, "reviewed_from" timestamptz(3) not null, "last_seal_at" timestamptz(3) not null, "open_days" jsonb null, primary key ("contract_id"));`,
    );

    this.addSql(
      `alter table "plan" add constraint "plan_kind_check" check ("kind" in ('MONTHLY_EVALUATION', 'QUARTERLY_REVIEW'));`,
    );
    this.addSql(
      `alter table "plan" add constraint "plan_method_check" check ("method" in ('RECORDS', 'MEETING', 'INTERVIEWS'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "plan" cascade;`);
    this.addSql(`drop table if exists "reviewed_contract" cascade;`);
  }
}
