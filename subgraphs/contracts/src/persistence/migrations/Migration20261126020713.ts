import { Migration } from '@mikro-orm/migrations';

export class Migration20261126020713 extends Migration {
  override name = 'Migration20261126020713';

  override up(): void | Promise<void> {
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_indicator_check";`);
    this.addSql(`alter table "breach_leg" add "unit" text not null default 'PERCENT', add "allowed_ms" bigint null;`);
    this.addSql(`alter table "breach_leg" alter column "unit" drop default;`);
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_unit_check" check ("unit" in ('PERCENT', 'HOURS', 'MINUTES'));`,
    );
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
    // Until now every promise was owed around the clock, so its budget is a share of the whole period.
    this.addSql(
      `update "breach_leg" l set "allowed_ms" = round((100 - l."limit"::numeric) / 100 * extract(epoch from b."period_end" - b."period_start") * 1000) from "breach" b where b."id" = l."breach_id";`,
    );
    this.addSql(
      `update "breach_subject" s set "legs" = (select coalesce(jsonb_object_agg(leg."key", leg."value" || jsonb_build_object('unit', 'PERCENT', 'allowedMs', (select l."allowed_ms" from "breach_leg" l join "breach" b on b."id" = l."breach_id" where l."target_id" = leg."key" and b."contract_id" = s."contract_id" and b."service_id" = s."service_id" and b."period" = s."period" order by b."episode" desc limit 1))), '{}') from jsonb_each(s."legs") leg);`,
    );

    this.addSql(`alter table "target" drop constraint "target_indicator_check";`);
    this.addSql(`alter table "target" drop constraint "target_operator_check";`);
    this.addSql(`alter table "target" drop constraint "target_unit_check";`);
    this.addSql(
      `alter table "target" add constraint "target_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_operator_check" check ("operator" in ('GTE', 'GT', 'LTE', 'LT'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_unit_check" check ("unit" in ('PERCENT', 'HOURS', 'MINUTES'));`,
    );
  }

  override down(): void | Promise<void> {
    // Other indicators than availability can't be said any more.
    this.addSql(`delete from "breach_leg" where "indicator" <> 'AVAILABILITY';`);
    this.addSql(`delete from "target" where "indicator" <> 'AVAILABILITY';`);
    this.addSql(
      `update "breach_subject" set "legs" = (select coalesce(jsonb_object_agg(leg."key", leg."value" - 'unit' - 'allowedMs') filter (where leg."value"->>'indicator' = 'AVAILABILITY'), '{}') from jsonb_each("legs") leg);`,
    );

    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_unit_check";`);
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_indicator_check";`);
    this.addSql(`alter table "breach_leg" drop column "unit", drop column "allowed_ms";`);
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_indicator_check" check ("indicator" in ('AVAILABILITY'));`,
    );

    this.addSql(`alter table "target" drop constraint "target_indicator_check";`);
    this.addSql(`alter table "target" drop constraint "target_operator_check";`);
    this.addSql(`alter table "target" drop constraint "target_unit_check";`);
    this.addSql(
      `alter table "target" add constraint "target_indicator_check" check ("indicator" in ('AVAILABILITY'));`,
    );
    this.addSql(`alter table "target" add constraint "target_operator_check" check ("operator" in ('GTE', 'GT'));`);
    this.addSql(`alter table "target" add constraint "target_unit_check" check ("unit" in ('PERCENT'));`);
  }
}
