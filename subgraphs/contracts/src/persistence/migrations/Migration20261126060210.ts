import { Migration } from '@mikro-orm/migrations';

export class Migration20261126060210 extends Migration {
  override name = 'Migration20261126060210';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "breach_report" ("breach_id" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) not null, "reported_by_side" text not null, "reported_by" text not null, "reported_at" timestamptz(3) not null, "what" text not null, "until" timestamptz(3) null, "confirmed_by_default" boolean not null, "contest_reason" text null, "uphold_reason" text null, "withdraw_reason" text null, primary key ("breach_id"));`,
    );

    this.addSql(`alter table "breach" drop constraint "breach_contract_id_service_id_period_episode_unique";`);
    this.addSql(`drop index "breach_contract_id_index";`);
    this.addSql(`alter table "breach" drop constraint "breach_phase_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_remedy_move_check";`);
    this.addSql(
      `alter table "breach" add "kind" text not null default 'QUALITY_BELOW_STANDARD', add "external_id" text null, add "confirmation" text null;`,
    );
    this.addSql(`alter table "breach" alter column "kind" drop default;`);
    this.addSql(
      `alter table "breach" add constraint "breach_contract_id_service_id_kind_period_episode_unique" unique ("contract_id", "service_id", "kind", "period", "episode");`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_customer_id_external_id_unique" unique ("customer_id", "external_id");`,
    );
    this.addSql(
      `create index "breach_contract_id_index" on "breach" ("contract_id") where standing = 'STANDING' and phase <> 'CLOSED' and coalesce(confirmation, 'CONFIRMED') = 'CONFIRMED';`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_kind_check" check ("kind" in ('QUALITY_BELOW_STANDARD', 'LATE_SERVICE', 'CHANGED_CONTENT', 'INTERRUPTION'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_confirmation_check" check ("confirmation" in ('AWAITED', 'CONTESTED', 'UPHELD', 'CONFIRMED'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_CONFIRMATION', 'CONTESTED', 'AWAITING_ANALYSIS', 'AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'MEDIATING', 'TERMINATION_OPTION', 'WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_remedy_move_check" check ("remedy_move" in ('CONFIRM_REPORT', 'CONTEST_REPORT', 'UPHOLD_REPORT', 'AGREE_ATTRIBUTION', 'REFUSE_ATTRIBUTION', 'PLAN', 'REPORT', 'ACCEPT', 'REJECT', 'PROPOSE_SETTLEMENT', 'COUNTER_SETTLEMENT', 'ACCEPT_SETTLEMENT', 'REJECT_SETTLEMENT', 'LAPSE_SETTLEMENT', 'ASK_MEDIATION', 'RECORD_OUTCOME', 'DISPUTE_OUTCOME', 'AGREE_ON_NEW_PLAN', 'AGREE_ON_ACCEPTANCE', 'AGREE_ON_FAILURE', 'LAPSE_MEDIATION', 'CHOOSE_TERMINATION', 'GRANT_NEW_PLAN', 'LAPSE_TERMINATION_OPTION', 'CONFIRM_EFFECT', 'REPEAT'));`,
    );

    this.addSql(`alter table "escalation" drop constraint "escalation_ending_check";`);
    this.addSql(
      `alter table "escalation" add constraint "escalation_ending_check" check ("ending" in ('CONFIRMED', 'NEW_PLAN', 'ACCEPTED', 'UNRESOLVED', 'TERMINATION', 'OPTION_LAPSED'));`,
    );

    this.addSql(`alter table "compensation" drop constraint "compensation_nothing_because_check";`);
    this.addSql(
      `alter table "compensation" add constraint "compensation_nothing_because_check" check ("nothing_because" in ('MISS_LIFTED', 'LIABILITY_EXCLUDED', 'NOT_MEASURED', 'NO_CREDIT_AGREED', 'FEE_NOT_KNOWN', 'NO_TIER_REACHED', 'USED_UP'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES'));`,
    );

    this.addSql(
      `alter table "breach_report" add constraint "breach_report_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "breach_report" add constraint "breach_report_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "breach_report" add constraint "breach_report_reported_by_side_check" check ("reported_by_side" in ('PROVIDER', 'CUSTOMER'));`,
    );
  }

  override down(): void | Promise<void> {
    // What the older release does not know is done: what was reported is closed, behind the episodes that were measured.
    this.addSql(`update "breach" set "phase" = 'CLOSED', "episode" = 1000 + (select count(*) from "breach" "earlier"
      where "earlier"."contract_id" = "breach"."contract_id" and "earlier"."service_id" = "breach"."service_id"
      and "earlier"."period" = "breach"."period" and "earlier"."kind" <> 'QUALITY_BELOW_STANDARD' and "earlier"."id" < "breach"."id")
      where "kind" <> 'QUALITY_BELOW_STANDARD';`);
    this.addSql(
      `update "breach" set "remedy_move" = null where "remedy_move" in ('CONFIRM_REPORT', 'CONTEST_REPORT', 'UPHOLD_REPORT');`,
    );
    this.addSql(
      `update "compensation" set "nothing_because" = 'NO_TIER_REACHED' where "nothing_because" = 'NOT_MEASURED';`,
    );
    this.addSql(`update "escalation" set "ending" = null where "ending" in ('CONFIRMED', 'UNRESOLVED');`);
    this.addSql(`delete from "work_item" where "kind" in ('CONFIRM_REPORT', 'ANSWER_CONTEST');`);

    this.addSql(`drop table if exists "breach_report" cascade;`);

    this.addSql(`alter table "breach" drop constraint "breach_contract_id_service_id_kind_period_episode_unique";`);
    this.addSql(`alter table "breach" drop constraint "breach_customer_id_external_id_unique";`);
    this.addSql(`drop index "breach_contract_id_index";`);
    this.addSql(`alter table "breach" drop constraint "breach_kind_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_confirmation_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_phase_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_remedy_move_check";`);
    this.addSql(`alter table "breach" drop column "kind", drop column "external_id", drop column "confirmation";`);
    this.addSql(
      `alter table "breach" add constraint "breach_contract_id_service_id_period_episode_unique" unique ("contract_id", "service_id", "period", "episode");`,
    );
    this.addSql(
      `create index "breach_contract_id_index" on "breach" ("contract_id") where standing = 'STANDING' and phase <> 'CLOSED';`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_ANALYSIS', 'AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'MEDIATING', 'TERMINATION_OPTION', 'WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_remedy_move_check" check ("remedy_move" in ('AGREE_ATTRIBUTION', 'REFUSE_ATTRIBUTION', 'PLAN', 'REPORT', 'ACCEPT', 'REJECT', 'PROPOSE_SETTLEMENT', 'COUNTER_SETTLEMENT', 'ACCEPT_SETTLEMENT', 'REJECT_SETTLEMENT', 'LAPSE_SETTLEMENT', 'ASK_MEDIATION', 'RECORD_OUTCOME', 'DISPUTE_OUTCOME', 'AGREE_ON_NEW_PLAN', 'AGREE_ON_ACCEPTANCE', 'AGREE_ON_FAILURE', 'LAPSE_MEDIATION', 'CHOOSE_TERMINATION', 'GRANT_NEW_PLAN', 'LAPSE_TERMINATION_OPTION', 'CONFIRM_EFFECT', 'REPEAT'));`,
    );

    this.addSql(`alter table "compensation" drop constraint "compensation_nothing_because_check";`);
    this.addSql(
      `alter table "compensation" add constraint "compensation_nothing_because_check" check ("nothing_because" in ('MISS_LIFTED', 'LIABILITY_EXCLUDED', 'NO_CREDIT_AGREED', 'FEE_NOT_KNOWN', 'NO_TIER_REACHED', 'USED_UP'));`,
    );

    this.addSql(`alter table "escalation" drop constraint "escalation_ending_check";`);
    this.addSql(
      `alter table "escalation" add constraint "escalation_ending_check" check ("ending" in ('NEW_PLAN', 'ACCEPTED', 'TERMINATION', 'OPTION_LAPSED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES'));`,
    );
  }
}
