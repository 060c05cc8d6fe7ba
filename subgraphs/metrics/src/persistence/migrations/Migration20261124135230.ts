import { Migration } from '@mikro-orm/migrations';

export class Migration20261124135230 extends Migration {
  override name = 'Migration20261124135230';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "adopted_version" ("contract_id" varchar(255) not null, "version" int not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "terms" jsonb not null, "adopted_at" timestamptz(3) not null, primary key ("contract_id", "version"));`,
    );

    this.addSql(`alter table "outage" drop constraint "outage_pkey";`);
    this.addSql(`alter table "outage" add "revision" int not null default 1;`);
    this.addSql(`alter table "outage" alter column "revision" drop default;`);
    this.addSql(`alter table "outage" add primary key ("id", "revision");`);

    this.addSql(
      `alter table "stale_period" drop constraint "stale_period_contract_id_service_id_period_start__e35f8_unique";`,
    );
    // One mark a period from now on, with every reason.
    this.addSql(
      `update "stale_period" m set "reason" = (select string_agg(distinct o."reason", '; ') from "stale_period" o where (o."contract_id", o."service_id", o."period_start", o."period_end") = (m."contract_id", m."service_id", m."period_start", m."period_end"));`,
    );
    this.addSql(
      `delete from "stale_period" a using "stale_period" b where a."id" > b."id" and (a."contract_id", a."service_id", a."period_start", a."period_end") = (b."contract_id", b."service_id", b."period_start", b."period_end");`,
    );
    this.addSql(`alter table "stale_period" add "next_attempt_at" timestamptz(6) not null default now();`);
    this.addSql(`alter table "stale_period" alter column "next_attempt_at" drop default;`);
    this.addSql(
      `alter table "stale_period" add constraint "stale_period_contract_id_service_id_period_start__1517b_unique" unique ("contract_id", "service_id", "period_start", "period_end");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "adopted_version" cascade;`);

    this.addSql(`alter table "outage" drop constraint "outage_pkey";`);
    this.addSql(`update "outage" set "id" = "id" || '_' || "revision" where "superseded_at" is not null;`);
    this.addSql(`alter table "outage" drop column "revision";`);
    this.addSql(`alter table "outage" add primary key ("id");`);

    this.addSql(
      `alter table "stale_period" drop constraint "stale_period_contract_id_service_id_period_start__1517b_unique";`,
    );
    this.addSql(`alter table "stale_period" drop column "next_attempt_at";`);
    this.addSql(
      `alter table "stale_period" add constraint "stale_period_contract_id_service_id_period_start__e35f8_unique" unique ("contract_id", "service_id", "period_start", "period_end", "reason");`,
    );
  }
}
