import { Migration } from '@mikro-orm/migrations';

export class Migration20261125222241 extends Migration {
  override name = 'Migration20261125222241';

  override up(): void | Promise<void> {
    this.addSql(`alter table "progress" alter column "sequence" type bigint using ("sequence"::bigint);`);
  }

  override down(): void | Promise<void> {
    // Epoch milliseconds do not fit; from 0 on whatever a lifecycle shows next is newer.
    this.addSql(`alter table "progress" alter column "sequence" type int using (0);`);
  }
}
