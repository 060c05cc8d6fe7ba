import { Migration } from '@mikro-orm/migrations';

export class Migration20261126051751 extends Migration {
  override name = 'Migration20261126051751';

  override up(): void | Promise<void> {
    this.addSql(`alter table "compensation" add "started_hours" int not null default 0;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "compensation" drop column "started_hours";`);
  }
}
