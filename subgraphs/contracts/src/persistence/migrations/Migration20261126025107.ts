import { Migration } from '@mikro-orm/migrations';

export class Migration20261126025107 extends Migration {
  override name = 'Migration20261126025107';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "rectification_report" ("breach_id" varchar(255) not null, "number" int not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "report" text not null, "reported_by" text not null, "reported_at" timestamptz(3) not null, "answer" text null, "reason" text null, "answered_by" text null, "answered_at" timestamptz(3) null, primary key ("breach_id", "number"));`,
    );

    this.addSql(
      `create table "rectification" ("breach_id" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "measures" jsonb not null, "planned_by" text not null, "planned_at" timestamptz(3) not null, "due" timestamptz(3) not null, "accepted_at" timestamptz(3) null, "accepted_by_default" boolean not null, "effect_due" timestamptz(3) null, "effect" text null, "effect_at" timestamptz(3) null, primary key ("breach_id"));`,
    );

    this.addSql(
      `create table "settlement" ("breach_id" varchar(255) not null, "round" int not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "proposed_by_side" text not null, "content" text not null, "amount_minor" bigint null, "currency" varchar(3) null, "proposed_by" text not null, "accepted_by" text null, "proposed_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "state" text not null, "reason" text null, "answered_at" timestamptz(3) null, primary key ("breach_id", "round"));`,
    );

    this.addSql(`alter table "breach" drop constraint "breach_phase_check";`);
    this.addSql(
      `alter table "breach" add "withdrawn_at" timestamptz(3) null, add "extension_reason" text null, add "cause_category" text null, add "contributing_factors" jsonb not null default '[]', add "attribution" text null, add "attribution_answer" text null, add "attribution_answer_reason" text null, add "attribution_answered_by" text null, add "attribution_answered_at" timestamptz(3) null, add "liability_excluded" boolean not null default false, add "step" int not null default 0, add "step_began" timestamptz(3) null, add "step_due" timestamptz(3) null, add "remedy_move" text null, add "moved_by_deadline" boolean not null default false, add "rejections" int not null default 0, add "settlement_rounds" int not null default 0, add "proposed_by" text null, add "interrupted_phase" text null, add "interrupted_due" timestamptz(3) null, add "interrupted_at" timestamptz(3) null, add "predecessor_id" varchar(255) null;`,
    );
    this.addSql(
      `alter table "breach" alter column "contributing_factors" drop default, alter column "liability_excluded" drop default, alter column "step" drop default, alter column "moved_by_deadline" drop default, alter column "rejections" drop default, alter column "settlement_rounds" drop default;`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_predecessor_id_foreign" foreign key ("predecessor_id") references "breach" ("id") on delete restrict;`,
    );
    this.addSql(`create index "breach_predecessor_id_index" on "breach" ("predecessor_id");`);
    this.addSql(
      `alter table "breach" add constraint "breach_cause_category_check" check ("cause_category" in ('HARDWARE', 'SOFTWARE', 'NETWORK', 'POWER', 'CAPACITY', 'CHANGE', 'HUMAN_ERROR', 'SECURITY', 'SUPPLIER', 'OTHER'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_attribution_check" check ("attribution" in ('PROVIDER', 'CUSTOMER', 'THIRD_PARTY', 'FORCE_MAJEURE'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_attribution_answer_check" check ("attribution_answer" in ('AGREED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_remedy_move_check" check ("remedy_move" in ('AGREE_ATTRIBUTION', 'REFUSE_ATTRIBUTION', 'PLAN', 'REPORT', 'ACCEPT', 'REJECT', 'PROPOSE_SETTLEMENT', 'COUNTER_SETTLEMENT', 'ACCEPT_SETTLEMENT', 'REJECT_SETTLEMENT', 'LAPSE_SETTLEMENT', 'CONFIRM_EFFECT', 'REPEAT'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_proposed_by_check" check ("proposed_by" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_interrupted_phase_check" check ("interrupted_phase" in ('AWAITING_PLAN', 'RECTIFYING'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_ANALYSIS', 'AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE'));`,
    );

    this.addSql(
      `alter table "rectification_report" add constraint "rectification_report_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "rectification_report" add constraint "rectification_report_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "rectification_report" add constraint "rectification_report_answer_check" check ("answer" in ('ACCEPTED', 'REJECTED'));`,
    );

    this.addSql(
      `alter table "rectification" add constraint "rectification_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "rectification" add constraint "rectification_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "rectification" add constraint "rectification_effect_check" check ("effect" in ('CONFIRMED', 'REPEATED'));`,
    );

    this.addSql(
      `alter table "settlement" add constraint "settlement_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_proposed_by_side_check" check ("proposed_by_side" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_state_check" check ("state" in ('OPEN', 'COUNTERED', 'ACCEPTED', 'REJECTED', 'EXPIRED'));`,
    );
  }

  override down(): void | Promise<void> {
    // What the older release does not know: a remedy that was under way is done, what was told of it is forgotten.
    this.addSql(
      `update "breach" set "phase" = 'AWAITING_SEAL' where "phase" in ('AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'WATCHING_EFFECT');`,
    );
    this.addSql(
      `delete from "acceptance" where "notification_id" in (select "id" from "notification" where "kind" like 'REMEDY_%' or "kind" = 'ANALYSIS_EXTENDED');`,
    );
    this.addSql(
      `delete from "webhook_acceptance" where "notification_id" in (select "id" from "notification" where "kind" like 'REMEDY_%' or "kind" = 'ANALYSIS_EXTENDED');`,
    );
    this.addSql(
      `delete from "dead_letter" where "notification_id" in (select "id" from "notification" where "kind" like 'REMEDY_%' or "kind" = 'ANALYSIS_EXTENDED');`,
    );
    this.addSql(`delete from "notification" where "kind" like 'REMEDY_%' or "kind" = 'ANALYSIS_EXTENDED';`);
    this.addSql(
      `delete from "work_item" where "kind" in ('ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION');`,
    );

    this.addSql(`drop table if exists "rectification_report" cascade;`);
    this.addSql(`drop table if exists "rectification" cascade;`);
    this.addSql(`drop table if exists "settlement" cascade;`);

    this.addSql(`alter table "breach" drop constraint "breach_predecessor_id_foreign";`);

    this.addSql(`drop index "breach_predecessor_id_index";`);
    this.addSql(`alter table "breach" drop constraint "breach_cause_category_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_attribution_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_attribution_answer_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_remedy_move_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_proposed_by_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_interrupted_phase_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_phase_check";`);
    this.addSql(
      `alter table "breach" drop column "withdrawn_at", drop column "extension_reason", drop column "cause_category", drop column "contributing_factors", drop column "attribution", drop column "attribution_answer", drop column "attribution_answer_reason", drop column "attribution_answered_by", drop column "attribution_answered_at", drop column "liability_excluded", drop column "step", drop column "step_began", drop column "step_due", drop column "remedy_move", drop column "moved_by_deadline", drop column "rejections", drop column "settlement_rounds", drop column "proposed_by", drop column "interrupted_phase", drop column "interrupted_due", drop column "interrupted_at", drop column "predecessor_id";`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_ANALYSIS', 'AWAITING_SEAL', 'CLOSED'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE'));`,
    );
  }
}
