import { Migration } from '@mikro-orm/migrations';

export class Migration20261126195110 extends Migration {
  override name = 'Migration20261126195110';

  override up(): void | Promise<void> {
    this.addSql(`alter table "audit" alter column "files" set default '[]';`);

    this.addSql(`alter table "finding" alter column "files" set default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "audit" alter column "files" drop default;`);

    this.addSql(`alter table "finding" alter column "files" drop default;`);
  }
}
