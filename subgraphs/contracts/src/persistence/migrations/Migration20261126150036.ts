import { Migration } from '@mikro-orm/migrations';

export class Migration20261126150036 extends Migration {
  override name = 'Migration20261126150036';

  override up(): void | Promise<void> {
    this.addSql(`alter table "progress" add "reminders_paused_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "progress" drop column "reminders_paused_at";`);
  }
}
