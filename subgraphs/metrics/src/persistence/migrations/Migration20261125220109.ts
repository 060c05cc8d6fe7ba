import { Migration } from '@mikro-orm/migrations';

export class Migration20261125220109 extends Migration {
  override name = 'Migration20261125220109';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "adopted_part" ("target_id" varchar(255) not null, "service_id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "measured_by" varchar(255) not null, "stale_after_ms" bigint null, primary key ("target_id", "service_id"));`,
    );
    this.addSql(`create index "adopted_part_tenant_service_id_index" on "adopted_part" ("tenant", "service_id");`);
    this.addSql(`create index "adopted_part_contract_id_index" on "adopted_part" ("contract_id");`);

    this.addSql(`alter table "adopted_target" add "at_least" int null;`);

    // What a contract says of time moves to its versions. Until now the newest one held over the whole term.
    this.addSql(
      `alter table "adopted_version" add "effective_from" timestamptz(3), add "maintenance" varchar(255), add "unknown" varchar(255), add "minimum_outage_ms" bigint;`,
    );
    this.addSql(
      `insert into "adopted_version" ("contract_id", "version", "tenant", "customer_id", "terms", "adopted_at") select "contract_id", "version", "tenant", "customer_id", '{}', "measured_from" from "adopted_contract" on conflict do nothing;`,
    );
    this.addSql(
      `update "adopted_version" v set "effective_from" = c."term_start", "maintenance" = c."maintenance", "unknown" = c."unknown", "minimum_outage_ms" = c."minimum_outage_ms" from "adopted_contract" c where c."contract_id" = v."contract_id";`,
    );
    this.addSql(
      `alter table "adopted_version" alter column "effective_from" set not null, alter column "maintenance" set not null, alter column "unknown" set not null, alter column "minimum_outage_ms" set not null;`,
    );
    this.addSql(
      `alter table "adopted_contract" drop column "maintenance", drop column "minimum_outage_ms", drop column "unknown";`,
    );

    this.addSql(`alter table "outage" add "impact" varchar(255) not null default '1';`);
    this.addSql(`alter table "outage" alter column "impact" drop default;`);

    // Steps name what went into them from now on, and figures have the times per failure.
    this.addSql(
      `update "evaluation" set "result" = '{"mttrMs": null, "mttfMs": null, "mtbfMs": null}' || jsonb_set("result", '{steps}', (select coalesce(jsonb_agg('{"inputs": []}' || step), '[]') from jsonb_array_elements("result"->'steps') step));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "adopted_part" cascade;`);

    // The newest version holds over the whole term again; compositions can't be said any more.
    this.addSql(
      `delete from "adopted_target" t using "adopted_contract" c where c."contract_id" = t."contract_id" and (t."version" < c."version" or t."measured_by" = 'COMPOSITION');`,
    );
    this.addSql(
      `alter table "adopted_contract" add "maintenance" varchar(255), add "minimum_outage_ms" bigint, add "unknown" varchar(255);`,
    );
    this.addSql(
      `update "adopted_contract" c set "maintenance" = v."maintenance", "unknown" = v."unknown", "minimum_outage_ms" = v."minimum_outage_ms" from "adopted_version" v where v."contract_id" = c."contract_id" and v."version" = c."version";`,
    );
    this.addSql(
      `alter table "adopted_contract" alter column "maintenance" set not null, alter column "minimum_outage_ms" set not null, alter column "unknown" set not null;`,
    );

    this.addSql(`alter table "adopted_target" drop column "at_least";`);

    this.addSql(
      `alter table "adopted_version" drop column "effective_from", drop column "maintenance", drop column "unknown", drop column "minimum_outage_ms";`,
    );

    this.addSql(`alter table "outage" drop column "impact";`);
  }
}
