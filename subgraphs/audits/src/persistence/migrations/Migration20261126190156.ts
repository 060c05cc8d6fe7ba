import { Migration } from '@mikro-orm/migrations';

export class Migration20261126190156 extends Migration {
  override name = 'Migration20261126190156';

  override up(): void | Promise<void> {
    this.addSql(`alter table "finding" drop constraint "finding_effect_indicator_check";`);
    this.addSql(
      `alter table "finding" add constraint "finding_effect_indicator_check" check ("effect_indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME', 'CSAT', 'NPS'));`,
    );

    this.addSql(`alter table "improvement_measure" drop constraint "improvement_measure_indicator_check";`);
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME', 'CSAT', 'NPS'));`,
    );
  }

  override down(): void | Promise<void> {
    // Whether something worked can't be told by surveys any more.
    this.addSql(`update "finding" set "effect_indicator" = null where "effect_indicator" in ('CSAT', 'NPS');`);
    this.addSql(`update "improvement_measure" set "indicator" = null where "indicator" in ('CSAT', 'NPS');`);
    this.addSql(`alter table "finding" drop constraint "finding_effect_indicator_check";`);
    this.addSql(
      `alter table "finding" add constraint "finding_effect_indicator_check" check ("effect_indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );

    this.addSql(`alter table "improvement_measure" drop constraint "improvement_measure_indicator_check";`);
    this.addSql(
      `alter table "improvement_measure" add constraint "improvement_measure_indicator_check" check ("indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
  }
}
