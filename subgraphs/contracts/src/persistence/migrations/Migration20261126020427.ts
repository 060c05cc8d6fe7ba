import { Migration } from '@mikro-orm/migrations';

export class Migration20261126020427 extends Migration {
  override name = 'Migration20261126020427';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "contract_version" add "assessed_periods" jsonb null, add "assessed_at" timestamptz(3) null;`,
    );
    // Versions from before this are not held up: nothing is said of their past.
    this.addSql(`update "contract_version" set "assessed_at" = "proposed_at";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "contract_version" drop column "assessed_periods", drop column "assessed_at";`);
  }
}
