import { Migration } from '@mikro-orm/migrations';

export class Migration20261127035000 extends Migration {
  override name = 'Migration20261127035000';

  override up(): void | Promise<void> {
    this.addSql(`alter table "breach_leg" add "reason" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "breach_leg" drop column "reason";`);
  }
}
