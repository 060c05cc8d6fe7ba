import { Migration } from '@mikro-orm/migrations';

export class Migration20261126160720 extends Migration {
  override name = 'Migration20261126160720';

  override up(): void | Promise<void> {
    this.addSql(`alter table "renewal" add "performance" jsonb not null default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "renewal" drop column "performance";`);
  }
}
