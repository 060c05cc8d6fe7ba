import { Migration } from '@mikro-orm/migrations';

export class Migration20261126192613 extends Migration {
  override name = 'Migration20261126192613';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "audit" add "content" text null, add "content_sha256" varchar(255) null, add "files" jsonb not null default '[]';`,
    );

    this.addSql(
      `alter table "finding" add "effect_before" jsonb null, add "content" text null, add "content_sha256" varchar(255) null, add "files" jsonb not null default '[]';`,
    );
    // What was reported or solved before reports were written has none.
    this.addSql(`alter table "audit" alter column "files" drop default;`);
    this.addSql(`alter table "finding" alter column "files" drop default;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "audit" drop column "content", drop column "content_sha256", drop column "files";`);

    this.addSql(
      `alter table "finding" drop column "effect_before", drop column "content", drop column "content_sha256", drop column "files";`,
    );
  }
}
