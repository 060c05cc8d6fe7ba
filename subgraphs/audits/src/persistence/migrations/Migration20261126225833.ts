import { Migration } from '@mikro-orm/migrations';

export class Migration20261126225833 extends Migration {
  override name = 'Migration20261126225833';

  override up(): void | Promise<void> {
    this.addSql(`alter table "reviewed_contract" add "title" text null, add "external_id" varchar(255) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "reviewed_contract" drop column "title", drop column "external_id";`);
  }
}
