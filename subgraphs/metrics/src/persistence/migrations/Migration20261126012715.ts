import { Migration } from '@mikro-orm/migrations';

export class Migration20261126012715 extends Migration {
  override name = 'Migration20261126012715';

  override up(): void | Promise<void> {
    this.addSql(`alter table "adopted_version" add "hours" jsonb null;`);
    // What was handed over stays word for word in its terms, also when the column has been away.
    this.addSql(`update "adopted_version" set "hours" = nullif("terms"->'hours', 'null');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "adopted_version" drop column "hours";`);
  }
}
