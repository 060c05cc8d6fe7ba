import { Migration } from '@mikro-orm/migrations';

export class Migration20261126155131 extends Migration {
  override name = 'Migration20261126155131';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "survey" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "period" varchar(255) not null, "period_start" timestamptz(3) not null, "period_end" timestamptz(3) not null, "scale" varchar(255) not null, "question" text not null, "is_anonymous" boolean not null, "minimum_answers" int not null, "limit" varchar(255) null, "opened_by" text not null, "opened_at" timestamptz(3) not null, "closes_at" timestamptz(3) not null, "tally" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "survey_contract_id_period_start_id_index" on "survey" ("contract_id", "period_start", "id");`,
    );

    this.addSql(
      `create table "survey_invitation" ("survey_id" varchar(255) not null, "subject" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "is_answered" boolean not null, "score" int null, "comment" text null, "answered_at" timestamptz(3) null, primary key ("survey_id", "subject"));`,
    );

    this.addSql(
      `alter table "survey_invitation" add constraint "survey_invitation_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "survey_invitation" drop constraint "survey_invitation_survey_id_foreign";`);

    this.addSql(`drop table if exists "survey" cascade;`);
    this.addSql(`drop table if exists "survey_invitation" cascade;`);
  }
}
