import { Migration } from '@mikro-orm/migrations';

export class Migration20261126015840 extends Migration {
  override name = 'Migration20261126015840';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "change" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "service_id" varchar(255) not null, "title" text not null, "reason" text not null, "content" text not null, "effect" text not null, "requested_by" text not null, "requested_by_side" text not null, "phase" text not null, "version" int not null, "step" int not null, "due" timestamptz(3) null, "remind_at" timestamptz(3) null, "assessed_risk" text null, "assessed_impact" text null, "assessed_feasibility" text null, "assessed_by" text null, "assessed_at" timestamptz(3) null, "quorum" int null, "decided_at" timestamptz(3) null, "emergency_by" text null, "emergency_reason" text null, "emergency_at" timestamptz(3) null, "review" text null, "review_due" timestamptz(3) null, "review_remind_at" timestamptz(3) null, "reviewed_at" timestamptz(3) null, "window_number" int not null, "window_start" timestamptz(3) null, "window_end" timestamptz(3) null, "declares_maintenance" boolean not null, "begun_at" timestamptz(3) null, "finished_at" timestamptz(3) null, "result" text null, "result_text" text null, "result_at" timestamptz(3) null, "closing_record" text null, "ended_at" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "change_contract_id_index" on "change" ("contract_id");`);
    this.addSql(`create index "change_tenant_created_at_id_index" on "change" ("tenant", "created_at", "id");`);

    this.addSql(
      `create table "change_seat" ("change_id" varchar(255) not null, "round" text not null, "contact_id" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "party_id" varchar(255) not null, "subject" text not null, "vote" text null, "reason" text null, "delegate_id" varchar(255) null, "voted_at" timestamptz(3) null, primary key ("change_id", "round", "contact_id"));`,
    );

    this.addSql(`alter table "progress" drop constraint "progress_whose_turn_check";`);
    this.addSql(
      `alter table "progress" add constraint "progress_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'BOARD', 'SYSTEM', 'NOBODY'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_audience_check";`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" add "change_id" varchar(255) null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_change_id_foreign" foreign key ("change_id") references "change" ("id") on delete restrict;`,
    );
    this.addSql(`alter table "notification" alter column "breach_id" drop not null;`);
    this.addSql(`create index "notification_change_id_index" on "notification" ("change_id");`);
    this.addSql(
      `alter table "notification" add constraint "notification_audience_check" check ("audience" in ('CUSTOMER', 'CUSTOMER_MANAGER', 'CUSTOMER_BOARD', 'PROVIDER', 'PROVIDER_MANAGER', 'PROVIDER_BOARD'));`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_whose_turn_check";`);
    this.addSql(`alter table "work_item" add "change_id" varchar(255) null;`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_change_id_foreign" foreign key ("change_id") references "change" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE'));`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'BOARD', 'SYSTEM', 'NOBODY'));`,
    );

    this.addSql(
      `alter table "change" add constraint "change_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "change" add constraint "change_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "change" add constraint "change_service_id_foreign" foreign key ("service_id") references "service" ("id");`,
    );
    this.addSql(
      `alter table "change" add constraint "change_requested_by_side_check" check ("requested_by_side" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "change" add constraint "change_phase_check" check ("phase" in ('AWAITING_ASSESSMENT', 'AWAITING_DECISION', 'APPROVED', 'SCHEDULED', 'IMPLEMENTING', 'IMPLEMENTED', 'AWAITING_DOCUMENTATION', 'DOCUMENTED', 'REJECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "change" add constraint "change_review_check" check ("review" in ('OPEN', 'UPHELD', 'OBJECTED'));`,
    );
    this.addSql(
      `alter table "change" add constraint "change_result_check" check ("result" in ('VERIFIED', 'ROLLED_BACK'));`,
    );

    this.addSql(
      `alter table "change_seat" add constraint "change_seat_change_id_foreign" foreign key ("change_id") references "change" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "change_seat" add constraint "change_seat_contact_id_foreign" foreign key ("contact_id") references "contact" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "change_seat" add constraint "change_seat_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "change_seat" add constraint "change_seat_party_id_foreign" foreign key ("party_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "change_seat" add constraint "change_seat_delegate_id_foreign" foreign key ("delegate_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "change_seat" add constraint "change_seat_round_check" check ("round" in ('DECISION', 'REVIEW'));`,
    );
    this.addSql(
      `alter table "change_seat" add constraint "change_seat_vote_check" check ("vote" in ('APPROVE', 'REJECT', 'ABSTAIN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `delete from "acceptance" where "notification_id" in (select "id" from "notification" where "change_id" is not null);`,
    );
    this.addSql(`delete from "notification" where "change_id" is not null;`);
    this.addSql(`delete from "work_item" where "change_id" is not null;`);
    this.addSql(`delete from "progress" where "lifecycle" like 'change/%';`);
    this.addSql(`alter table "change_seat" drop constraint "change_seat_change_id_foreign";`);
    this.addSql(`alter table "notification" drop constraint "notification_change_id_foreign";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_change_id_foreign";`);

    this.addSql(`drop table if exists "change" cascade;`);
    this.addSql(`drop table if exists "change_seat" cascade;`);

    this.addSql(`drop index "notification_change_id_index";`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" drop constraint "notification_audience_check";`);
    this.addSql(`alter table "notification" drop column "change_id";`);
    this.addSql(`alter table "notification" alter column "breach_id" set not null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE'));`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_audience_check" check ("audience" in ('CUSTOMER', 'PROVIDER_MANAGER'));`,
    );

    this.addSql(`alter table "progress" drop constraint "progress_whose_turn_check";`);
    this.addSql(
      `alter table "progress" add constraint "progress_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'SYSTEM', 'NOBODY'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_whose_turn_check";`);
    this.addSql(`alter table "work_item" drop column "change_id";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'OFFER', 'ANSWER_OFFER', 'SIGN'));`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'SYSTEM', 'NOBODY'));`,
    );
  }
}
