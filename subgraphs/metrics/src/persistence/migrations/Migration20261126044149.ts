import { Migration } from '@mikro-orm/migrations';

export class Migration20261126044149 extends Migration {
  override name = 'Migration20261126044149';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "adopted_reopening" ("contract_id" varchar(255) not null, "period" varchar(255) not null, "number" int not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "reopened_at" timestamptz(3) not null, "until" timestamptz(3) not null, "reason" text not null, primary key ("contract_id", "period", "number"));`,
    );

    this.addSql(
      `create table "sealed_period" ("contract_id" varchar(255) not null, "period" varchar(255) not null, "sealed_at" timestamptz(3) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "recorded_at" timestamptz(3) not null, primary key ("contract_id", "period", "sealed_at"));`,
    );

    this.addSql(`alter table "adopted_contract" add "lifecycle" varchar(255) null;`);

    this.addSql(`alter table "adopted_version" add "grace_ms" bigint null;`);

    this.addSql(`alter table "fact_source" add "since" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "adopted_reopening" cascade;`);
    this.addSql(`drop table if exists "sealed_period" cascade;`);

    this.addSql(`alter table "adopted_contract" drop column "lifecycle";`);

    this.addSql(`alter table "adopted_version" drop column "grace_ms";`);

    this.addSql(`alter table "fact_source" drop column "since";`);
  }
}
