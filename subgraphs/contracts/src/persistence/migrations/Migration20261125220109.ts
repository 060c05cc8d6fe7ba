import { Migration } from '@mikro-orm/migrations';

export class Migration20261125220109 extends Migration {
  override name = 'Migration20261125220109';

  override up(): void | Promise<void> {
    this.addSql(`alter table "target" drop constraint "target_measured_by_check";`);
    this.addSql(`alter table "target" drop constraint "target_period_check";`);
    this.addSql(`alter table "target" add "composition" jsonb null;`);
    this.addSql(
      `alter table "target" add constraint "target_measured_by_check" check ("measured_by" in ('PROBES', 'OUTAGES', 'COMPOSITION'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_period_check" check ("period" in ('MONTH', 'QUARTER', 'YEAR', 'CONTRACT_YEAR'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "target" drop constraint "target_period_check";`);
    this.addSql(`alter table "target" drop constraint "target_measured_by_check";`);
    // The nearest that can be said without compositions and years of the contract.
    this.addSql(`update "target" set "measured_by" = 'OUTAGES' where "measured_by" = 'COMPOSITION';`);
    this.addSql(`update "target" set "period" = 'YEAR' where "period" = 'CONTRACT_YEAR';`);
    this.addSql(`alter table "target" drop column "composition";`);
    this.addSql(
      `alter table "target" add constraint "target_period_check" check ("period" in ('MONTH', 'QUARTER', 'YEAR'));`,
    );
    this.addSql(
      `alter table "target" add constraint "target_measured_by_check" check ("measured_by" in ('PROBES', 'OUTAGES'));`,
    );
  }
}
