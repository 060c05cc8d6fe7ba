import { Migration } from '@mikro-orm/migrations';

export class Migration20261126044140 extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "escalation" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "breach_id" varchar(255) not null, "began_at" timestamptz(3) not null, "managers_until" timestamptz(3) null, "mediation_asked_by_side" text null, "mediator" text null, "mediation_until" timestamptz(3) null, "outcome" text null, "outcome_text" text null, "outcome_document_id" varchar(255) null, "outcome_by_side" text null, "outcome_by" text null, "outcome_at" timestamptz(3) null, "outcome_confirmed_by" text null, "outcome_confirmed_at" timestamptz(3) null, "termination_option_until" timestamptz(3) null, "ending" text null, "ended_by" text null, "ended_at" timestamptz(3) null, "ended_because" text null, primary key ("id"));`,
    );
    this.addSql(`create index "escalation_contract_id_index" on "escalation" ("contract_id");`);
    this.addSql(`create index "escalation_breach_id_index" on "escalation" ("breach_id");`);

    this.addSql(`alter table "breach" drop constraint "breach_phase_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_remedy_move_check";`);
    this.addSql(`alter table "breach" add "outcome_by" text null;`);
    this.addSql(
      `alter table "breach" add constraint "breach_outcome_by_check" check ("outcome_by" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_ANALYSIS', 'AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'MEDIATING', 'TERMINATION_OPTION', 'WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_remedy_move_check" check ("remedy_move" in ('AGREE_ATTRIBUTION', 'REFUSE_ATTRIBUTION', 'PLAN', 'REPORT', 'ACCEPT', 'REJECT', 'PROPOSE_SETTLEMENT', 'COUNTER_SETTLEMENT', 'ACCEPT_SETTLEMENT', 'REJECT_SETTLEMENT', 'LAPSE_SETTLEMENT', 'ASK_MEDIATION', 'RECORD_OUTCOME', 'DISPUTE_OUTCOME', 'AGREE_ON_NEW_PLAN', 'AGREE_ON_ACCEPTANCE', 'AGREE_ON_FAILURE', 'LAPSE_MEDIATION', 'CHOOSE_TERMINATION', 'GRANT_NEW_PLAN', 'LAPSE_TERMINATION_OPTION', 'CONFIRM_EFFECT', 'REPEAT'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT'));`,
    );

    this.addSql(
      `alter table "escalation" add constraint "escalation_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_breach_id_foreign" foreign key ("breach_id") references "breach" ("id") on update restrict on delete restrict;`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_outcome_document_id_foreign" foreign key ("outcome_document_id") references "document" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_mediation_asked_by_side_check" check ("mediation_asked_by_side" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_outcome_check" check ("outcome" in ('NEW_PLAN', 'ACCEPTANCE', 'FAILED'));`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_outcome_by_side_check" check ("outcome_by_side" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "escalation" add constraint "escalation_ending_check" check ("ending" in ('NEW_PLAN', 'ACCEPTED', 'TERMINATION', 'OPTION_LAPSED'));`,
    );

    // What is escalated already has no date for its managers: nothing that was promised gets one afterwards.
    this.addSql(`insert into "escalation" ("id", "tenant", "contract_id", "customer_id", "breach_id", "began_at")
      select 'esc_' || substr("id", 5), "tenant", "contract_id", "customer_id", "id", coalesce("step_began", "detected_at")
      from "breach" where "phase" = 'ESCALATED';`);
  }

  override down(): void | Promise<void> {
    // What is mediated, or waits for the customer's choice, goes back to the managers; a breach that ended in a termination stays ended.
    this.addSql(
      `delete from "work_item" where "kind" in ('RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION');`,
    );
    this.addSql(`update "breach" set "phase" = 'ESCALATED' where "phase" in ('MEDIATING', 'TERMINATION_OPTION');`);
    this.addSql(`update "breach" set "step_due" = null where "phase" = 'ESCALATED';`);
    this.addSql(
      `update "breach" set "remedy_move" = null where "remedy_move" in ('ASK_MEDIATION', 'RECORD_OUTCOME', 'DISPUTE_OUTCOME', 'AGREE_ON_NEW_PLAN', 'AGREE_ON_ACCEPTANCE', 'AGREE_ON_FAILURE', 'LAPSE_MEDIATION', 'CHOOSE_TERMINATION', 'GRANT_NEW_PLAN', 'LAPSE_TERMINATION_OPTION');`,
    );
    this.addSql(`drop table if exists "escalation" cascade;`);

    this.addSql(`alter table "breach" drop constraint "breach_outcome_by_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_phase_check";`);
    this.addSql(`alter table "breach" drop constraint "breach_remedy_move_check";`);
    this.addSql(`alter table "breach" drop column "outcome_by";`);
    this.addSql(
      `alter table "breach" add constraint "breach_phase_check" check ("phase" in ('NOTICE_DUE', 'AWAITING_ANALYSIS', 'AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "breach" add constraint "breach_remedy_move_check" check ("remedy_move" in ('AGREE_ATTRIBUTION', 'REFUSE_ATTRIBUTION', 'PLAN', 'REPORT', 'ACCEPT', 'REJECT', 'PROPOSE_SETTLEMENT', 'COUNTER_SETTLEMENT', 'ACCEPT_SETTLEMENT', 'REJECT_SETTLEMENT', 'LAPSE_SETTLEMENT', 'CONFIRM_EFFECT', 'REPEAT'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT'));`,
    );
  }
}
