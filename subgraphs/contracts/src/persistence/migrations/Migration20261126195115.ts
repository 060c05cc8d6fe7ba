import { Migration } from '@mikro-orm/migrations';

export class Migration20261126195115 extends Migration {
  override name = 'Migration20261126195115';

  override up(): void | Promise<void> {
    this.addSql(`alter table "rectification" alter column "files" set default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "rectification" alter column "files" drop default;`);
  }
}
