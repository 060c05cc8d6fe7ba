import { Migration } from '@mikro-orm/migrations';

export class Migration20261126122546 extends Migration {
  override name = 'Migration20261126122546';

  override up(): void | Promise<void> {
    this.addSql(`alter table "contract" add "erased_at" timestamptz(3) null;`);

    this.addSql(`alter table "contact" add "erased_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "contact" drop column "erased_at";`);

    this.addSql(`alter table "contract" drop column "erased_at";`);
  }
}
