import { Migration } from '@mikro-orm/migrations';

export class Migration20261126023659 extends Migration {
  override name = 'Migration20261126023659';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "webhook" ("id" varchar(255) not null, "tenant" varchar(255) not null, "party_id" varchar(255) not null, "url" text not null, "kinds" text[] not null, "secret" text not null, "former_secret" text null, "former_secret_until" timestamptz(3) null, "active" boolean not null, "gone_at" timestamptz(3) null, "removed_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "version" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "webhook_party_id_index" on "webhook" ("party_id");`);

    this.addSql(
      `create table "dead_letter" ("id" varchar(255) not null, "tenant" varchar(255) not null, "notification_id" varchar(255) not null, "contact_id" varchar(255) null, "webhook_id" varchar(255) null, "attempts" int not null, "last_failure" text not null, "given_up_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "dead_letter_given_up_at_index" on "dead_letter" ("given_up_at");`);
    this.addSql(`create index "dead_letter_notification_id_index" on "dead_letter" ("notification_id");`);

    this.addSql(
      `create table "webhook_acceptance" ("notification_id" varchar(255) not null, "webhook_id" varchar(255) not null, "tenant" varchar(255) not null, "at" timestamptz(3) not null, primary key ("notification_id", "webhook_id"));`,
    );

    // What was there before is in its first round, which began when it was asked for.
    this.addSql(
      `alter table "notification" add "round" int not null default 1, add "round_began_at" timestamptz(3) null;`,
    );
    this.addSql(`update "notification" set "round_began_at" = "requested_at";`);
    this.addSql(
      `alter table "notification" alter column "round" drop default, alter column "round_began_at" set not null;`,
    );

    this.addSql(
      `alter table "webhook" add constraint "webhook_party_id_foreign" foreign key ("party_id") references "party" ("id") on delete restrict;`,
    );

    this.addSql(
      `alter table "dead_letter" add constraint "dead_letter_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "dead_letter" add constraint "dead_letter_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "dead_letter" add constraint "dead_letter_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id") on delete restrict;`,
    );

    this.addSql(
      `alter table "webhook_acceptance" add constraint "webhook_acceptance_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "webhook_acceptance" add constraint "webhook_acceptance_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id") on update restrict on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "dead_letter" drop constraint "dead_letter_webhook_id_foreign";`);
    this.addSql(`alter table "webhook_acceptance" drop constraint "webhook_acceptance_webhook_id_foreign";`);

    this.addSql(`drop table if exists "webhook" cascade;`);
    this.addSql(`drop table if exists "dead_letter" cascade;`);
    this.addSql(`drop table if exists "webhook_acceptance" cascade;`);

    this.addSql(`alter table "notification" drop column "round", drop column "round_began_at";`);
  }
}
