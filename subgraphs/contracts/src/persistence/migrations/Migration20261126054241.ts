import { Migration } from '@mikro-orm/migrations';

export class Migration20261126054241 extends Migration {
  override name = 'Migration20261126054241';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "damages" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "breach_id" varchar(255) not null, "phase" text not null, "currency" varchar(3) not null, "claimed_minor" bigint not null, "reason" text not null, "document_ids" jsonb not null, "claimed_at" timestamptz(3) not null, "claimed_by" text not null, "proposed_minor" bigint null, "first_accepted_by" text null, "accepted_minor" bigint not null, "answer" text null, "answered_at" timestamptz(3) null, "answered_by" text null, primary key ("id"));`,
    );
    this.addSql(`create index "damages_contract_id_index" on "damages" ("contract_id");`);
    this.addSql(`alter table "damages" add constraint "damages_breach_id_unique" unique ("breach_id");`);

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "compensation" add "damages_minor" bigint not null default '0';`);

    this.addSql(`alter table "ledger_transaction" drop constraint "ledger_transaction_kind_check";`);
    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_kind_check" check ("kind" in ('POSTED', 'REVERSED', 'DAMAGES_POSTED', 'DAMAGES_REVERSED', 'PAID', 'SET_OFF', 'RECOVERED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES'));`,
    );

    this.addSql(
      `alter table "damages" add constraint "damages_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "damages" add constraint "damages_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "damages" add constraint "damages_breach_id_foreign" foreign key ("breach_id") references "breach" ("id");`,
    );
    this.addSql(
      `alter table "damages" add constraint "damages_phase_check" check ("phase" in ('AWAITING_ANSWER', 'ACCEPTED', 'REFUSED', 'LIFTED'));`,
    );
  }

  override down(): void | Promise<void> {
    // What was told of damages goes with them; what was booked stays, as bookings of the credit.
    const told = `select "id" from "notification" where "kind" like 'DAMAGES_%'`;
    for (const table of ['acceptance', 'webhook_acceptance', 'dead_letter'])
      this.addSql(`delete from "${table}" where "notification_id" in (${told});`);
    this.addSql(`delete from "notification" where "id" in (${told});`);
    this.addSql(`delete from "work_item" where "kind" = 'ANSWER_DAMAGES';`);
    this.addSql(`alter table "ledger_transaction" disable trigger ledger_transaction_append_only;`);
    this.addSql(
      `update "ledger_transaction" set "kind" = replace("kind", 'DAMAGES_', '') where "kind" like 'DAMAGES_%';`,
    );
    this.addSql(`alter table "ledger_transaction" enable trigger ledger_transaction_append_only;`);
    this.addSql(`drop table if exists "damages" cascade;`);

    this.addSql(`alter table "compensation" drop column "damages_minor";`);

    this.addSql(`alter table "ledger_transaction" drop constraint "ledger_transaction_kind_check";`);
    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_kind_check" check ("kind" in ('POSTED', 'REVERSED', 'PAID', 'SET_OFF', 'RECOVERED'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT'));`,
    );
  }
}
