import { Migration } from '@mikro-orm/migrations';

export class Migration20261126190155 extends Migration {
  override name = 'Migration20261126190155';

  override up(): void | Promise<void> {
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_indicator_check";`);
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_unit_check";`);
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME', 'CSAT', 'NPS'));`,
    );
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_unit_check" check ("unit" in ('PERCENT', 'HOURS', 'MINUTES', 'POINTS'));`,
    );

    this.addSql(`alter table "target" drop constraint "target_indicator_check";`);
    this.addSql(`alter table "target" drop constraint "target_measured_by_check";`);
    this.addSql(`alter table "target" drop constraint "target_unit_check";`);
    this.addSql(`alter table "target" add "surveys" jsonb null;`);
    this.addSql(
      `alter table "target" add constraint "target_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME', 'CSAT', 'NPS'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_measured_by_check" check ("measured_by" in ('PROBES', 'OUTAGES', 'COMPOSITION', 'SURVEYS'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_unit_check" check ("unit" in ('PERCENT', 'HOURS', 'MINUTES', 'POINTS'));`,
    );
  }

  override down(): void | Promise<void> {
    // What surveys say can't be promised any more.
    this.addSql(`delete from "breach_leg" where "indicator" in ('CSAT', 'NPS');`);
    this.addSql(`delete from "target" where "measured_by" = 'SURVEYS';`);
    this.addSql(
      `update "breach_subject" set "legs" = (select coalesce(jsonb_object_agg(leg."key", leg."value") filter (where leg."value"->>'indicator' not in ('CSAT', 'NPS')), '{}') from jsonb_each("legs") leg);`,
    );
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_indicator_check";`);
    this.addSql(`alter table "breach_leg" drop constraint "breach_leg_unit_check";`);
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
    this.addSql(
      `alter table "breach_leg" add constraint "breach_leg_unit_check" check ("unit" in ('PERCENT', 'HOURS', 'MINUTES'));`,
    );

    this.addSql(`alter table "target" drop constraint "target_indicator_check";`);
    this.addSql(`alter table "target" drop constraint "target_unit_check";`);
    this.addSql(`alter table "target" drop constraint "target_measured_by_check";`);
    this.addSql(`alter table "target" drop column "surveys";`);
    this.addSql(
      `alter table "target" add constraint "target_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_unit_check" check ("unit" in ('PERCENT', 'HOURS', 'MINUTES'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_measured_by_check" check ("measured_by" in ('PROBES', 'OUTAGES', 'COMPOSITION'));`,
    );
  }
}
