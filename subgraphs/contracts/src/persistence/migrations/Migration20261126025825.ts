import { Migration } from '@mikro-orm/migrations';

export class Migration20261126025825 extends Migration {
  override name = 'Migration20261126025825';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "suspension" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "number" int not null, "state" text not null, "requested_by" text not null, "reason" text not null, "requested_at" timestamptz(3) not null, "answer" text null, "from" timestamptz(3) null, "until" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "suspension" add constraint "suspension_contract_id_number_unique" unique ("contract_id", "number");`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE'));`,
    );

    this.addSql(
      `alter table "suspension" add constraint "suspension_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "suspension" add constraint "suspension_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "suspension" add constraint "suspension_state_check" check ("state" in ('REQUESTED', 'REFUSED', 'IN_FORCE', 'ENDED'));`,
    );
    this.addSql(
      `alter table "suspension" add constraint "suspension_requested_by_check" check ("requested_by" in ('PROVIDER', 'CUSTOMER'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "suspension" cascade;`);

    this.addSql(`delete from "work_item" where "kind" = 'ANSWER_SUSPENSION';`);
    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE'));`,
    );
  }
}
