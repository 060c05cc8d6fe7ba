import { Migration } from '@mikro-orm/migrations';

export class Migration20261126043913 extends Migration {
  override name = 'Migration20261126043913';

  override up(): void | Promise<void> {
    this.addSql(`alter table "compensation" add "facts" jsonb not null default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "compensation" drop column "facts";`);
  }
}
