import { Migration } from '@mikro-orm/migrations';

export class Migration20261126123631 extends Migration {
  override name = 'Migration20261126123631';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "review" add "content" text null, add "content_sha256" varchar(255) null, add "files" jsonb not null default '[]';`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "review" drop column "content", drop column "content_sha256", drop column "files";`);
  }
}
