import { Migration } from '@mikro-orm/migrations';

export class Migration20261126193558 extends Migration {
  override name = 'Migration20261126193558';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "rectification" add "content" text null, add "content_sha256" varchar(255) null, add "files" jsonb not null default '[]';`,
    );
    // What was accepted before reports were written has none.
    this.addSql(`alter table "rectification" alter column "files" drop default;`);
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "rectification" drop column "content", drop column "content_sha256", drop column "files";`,
    );
  }
}
