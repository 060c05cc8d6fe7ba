import { Migration } from '@mikro-orm/migrations';

/** Improvements that reports named become entries of the register: of an approved report they are agreed. */
export class Migration20261126150134 extends Migration {
  override name = 'Migration20261126150134';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "improvement_measure" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "review_id" varchar(255) null, "finding_id" varchar(255) null, "field" text not null, "what" text not null, "details" text null, "owner" text not null, "due" varchar(255) not null, "indicator" text null, "service_id" varchar(255) null, "benefit" text null, "cost_minor" bigint null, "cost_currency" varchar(255) null, "status" text not null, "version" int not null, "proposed_by" text not null, "proposed_at" timestamptz(3) not null, "agreed_by" text null, "agreed_at" timestamptz(3) null, "begun_at" timestamptz(3) null, "done_at" timestamptz(3) null, "report" text null, "drop_reason" text null, "effect_outcome" text null, "figures_before" jsonb null, "figures_after" jsonb null, "effect_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "improvement_measure_review_id_index" on "improvement_measure" ("review_id");`);
    this.addSql(`create index "improvement_measure_finding_id_index" on "improvement_measure" ("finding_id");`);
    this.addSql(
      `create index "improvement_measure_tenant_proposed_at_id_index" on "improvement_measure" ("tenant", "proposed_at", "id");`,
    );
    this.addSql(
      `create index "improvement_measure_contract_id_proposed_at_id_index" on "improvement_measure" ("contract_id", "proposed_at", "id");`,
    );

    this.addSql(`
      insert into "improvement_measure"
        ("id", "tenant", "contract_id", "customer_id", "review_id", "field", "what", "owner", "due", "status", "version",
         "proposed_by", "proposed_at", "agreed_by", "agreed_at")
      select 'imp_' || replace(uuidv7()::text, '-', ''), "tenant", "contract_id", "customer_id", r."id", m->>'field', m->>'what',
        m->>'owner', m->>'due', case when "approved_at" is null then 'PROPOSED' else 'AGREED' end, 1,
        coalesce("completed_by", ''), coalesce("completed_at", "opened_at"), "approved_by", "approved_at"
      from "review" r, jsonb_array_elements("measures") with ordinality as named(m, place)
      order by r."id", place;
    `);
    this.addSql(`alter table "review" drop column "measures";`);

    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_review_id_foreign" foreign key ("review_id") references "review" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_finding_id_foreign" foreign key ("finding_id") references "finding" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_field_check" check ("field" in ('PROCESS', 'RESOURCES', 'TRAINING', 'TECHNOLOGY'));`,
    );
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_status_check" check ("status" in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE', 'DROPPED'));`,
    );
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_effect_outcome_check" check ("effect_outcome" in ('EFFECTIVE', 'NOT_EFFECTIVE', 'UNKNOWN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "review" add "measures" jsonb not null default '[]';`);
    // What no report named goes with the register.
    this.addSql(`
      update "review" r set "measures" = named."measures" from (
        select "review_id", jsonb_agg(
          jsonb_build_object('field', "field", 'what', "what", 'owner', "owner", 'due', "due") order by "id"
        ) as "measures" from "improvement_measure" where "review_id" is not null group by "review_id"
      ) named where named."review_id" = r."id";
    `);
    this.addSql(`alter table "review" alter column "measures" drop default;`);
    this.addSql(`drop table if exists "improvement_measure" cascade;`);
  }
}
