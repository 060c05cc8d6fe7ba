import { Migration } from '@mikro-orm/migrations';

export class Migration20261126191426 extends Migration {
  override name = 'Migration20261126191426';

  override up(): void | Promise<void> {
    this.addSql(`alter table "document" add "erased_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "document" drop column "erased_at";`);
  }
}
