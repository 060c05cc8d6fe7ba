import { Migration } from '@mikro-orm/migrations';

export class Migration20261126090058 extends Migration {
  override name = 'Migration20261126090058';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "complaint" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "criterion" text not null, "says" text not null, "made_at" timestamptz(3) not null, "recorded_by" text not null, "recorded_at" timestamptz(3) not null, "answer" text null, "answered_by" text null, "answered_at" timestamptz(3) null, "version" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "complaint_tenant_made_at_id_index" on "complaint" ("tenant", "made_at", "id");`);
    this.addSql(
      `create index "complaint_contract_id_made_at_id_index" on "complaint" ("contract_id", "made_at", "id");`,
    );

    this.addSql(
      `create table "finding" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "review_id" varchar(255) not null, "grade" text not null, "item" varchar(255) null, "says" text not null, "owner" text not null, "due" varchar(255) not null, "raised_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "finding_review_id_index" on "finding" ("review_id");`);
    this.addSql(`create index "finding_tenant_raised_at_id_index" on "finding" ("tenant", "raised_at", "id");`);
    this.addSql(
      `create index "finding_contract_id_raised_at_id_index" on "finding" ("contract_id", "raised_at", "id");`,
    );

    this.addSql(
      `alter table "complaint" add constraint "complaint_criterion_check" check ("criterion" in ('TIMELINESS', 'ACCURACY', 'COMPLETENESS', 'CONSISTENCY'));`,
    );

    this.addSql(
      `alter table "finding" add constraint "finding_review_id_foreign" foreign key ("review_id") references "review" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "finding" add constraint "finding_grade_check" check ("grade" in ('MAJOR', 'MINOR', 'OBSERVATION'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "complaint" cascade;`);
    this.addSql(`drop table if exists "finding" cascade;`);
  }
}
