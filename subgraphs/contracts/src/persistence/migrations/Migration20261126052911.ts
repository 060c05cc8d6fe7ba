import { Migration } from '@mikro-orm/migrations';

export class Migration20261126052911 extends Migration {
  override name = 'Migration20261126052911';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "digest" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contact_id" varchar(255) not null, "opened_at" timestamptz(3) not null, "due_at" timestamptz(3) not null, "composed_at" timestamptz(3) null, "mail" jsonb null, "told_at" timestamptz(3) null, "gave_up_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "digest_contact_id_index" on "digest" ("contact_id") where told_at is null and gave_up_at is null;`,
    );

    this.addSql(
      `create table "digest_item" ("notification_id" varchar(255) not null, "contact_id" varchar(255) not null, "tenant" varchar(255) not null, "digest_id" varchar(255) not null, primary key ("notification_id", "contact_id"));`,
    );
    this.addSql(`create index "digest_item_digest_id_index" on "digest_item" ("digest_id");`);

    this.addSql(
      `alter table "contact" add "quiet_from" varchar(5) null, add "quiet_until" varchar(5) null, add "digest_at" varchar(5) null;`,
    );

    this.addSql(`alter table "notification" add "urged_at" timestamptz(3) null;`);

    this.addSql(
      `alter table "digest" add constraint "digest_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;`,
    );

    this.addSql(
      `alter table "digest_item" add constraint "digest_item_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on update restrict on delete cascade;`,
    );
    this.addSql(
      `alter table "digest_item" add constraint "digest_item_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "digest_item" add constraint "digest_item_digest_id_foreign" foreign key ("digest_id") references "digest" ("id") on update restrict on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    // A digest that was not told is not told any more: whom it was for is told one by one again.
    this.addSql(`alter table "digest_item" drop constraint "digest_item_digest_id_foreign";`);

    this.addSql(`drop table if exists "digest" cascade;`);
    this.addSql(`drop table if exists "digest_item" cascade;`);

    this.addSql(`alter table "contact" drop column "quiet_from", drop column "quiet_until", drop column "digest_at";`);

    this.addSql(`alter table "notification" drop column "urged_at";`);
  }
}
