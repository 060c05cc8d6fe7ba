import { Migration } from '@mikro-orm/migrations';

export class Migration20261126030509 extends Migration {
  override name = 'Migration20261126030509';

  override up(): void | Promise<void> {
    // Until now every contract counted partial outages by their impact.
    this.addSql(`alter table "adopted_version" add "partial_outages" varchar(255) not null default 'BY_IMPACT';`);
    this.addSql(`alter table "adopted_version" alter column "partial_outages" drop default;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "adopted_version" drop column "partial_outages";`);
  }
}
