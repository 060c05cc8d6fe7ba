import { Migration } from '@mikro-orm/migrations';

export class Migration20261126005903 extends Migration {
  override name = 'Migration20261126005903';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "contact" add "language" text not null default 'EN', add "time_zone" varchar(255) not null default 'UTC', add "approval_minor" bigint null, add "approval_currency" varchar(3) null, add "on_change_board" boolean not null default false, add "version" int not null default 1;`,
    );
    this.addSql(
      `alter table "contact" alter column "language" drop default, alter column "time_zone" drop default, alter column "on_change_board" drop default, alter column "version" drop default;`,
    );
    this.addSql(`alter table "contact" add constraint "contact_language_check" check ("language" in ('EN', 'ZH'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "contact" drop constraint "contact_language_check";`);
    this.addSql(
      `alter table "contact" drop column "language", drop column "time_zone", drop column "approval_minor", drop column "approval_currency", drop column "on_change_board", drop column "version";`,
    );
  }
}
