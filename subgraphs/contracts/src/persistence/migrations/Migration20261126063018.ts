import { Migration } from '@mikro-orm/migrations';

export class Migration20261126063018 extends Migration {
  override name = 'Migration20261126063018';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "termination" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "phase" text not null, "version" int not null, "move" text not null, "given_by" text not null, "given_by_id" varchar(255) not null, "given_at" timestamptz(3) not null, "ground" text not null, "cause" text null, "reason" text not null, "evidence" text null, "breach_ids" jsonb not null, "document_ids" jsonb not null, "notice_days" int null, "ends_on" varchar(10) null, "ends_at" timestamptz(3) null, "answer_by" timestamptz(3) null, "answered_at" timestamptz(3) null, "answered_by_id" varchar(255) null, "answer" text null, "runs_since" timestamptz(3) null, "ended_at" timestamptz(3) null, "impact_due" timestamptz(3) null, "impact" jsonb null, "provider_signed_at" timestamptz(3) null, "provider_signed_by_id" varchar(255) null, "customer_signed_at" timestamptz(3) null, "customer_signed_by_id" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(
      `create index "termination_contract_id_given_at_id_index" on "termination" ("contract_id", "given_at", "id");`,
    );

    this.addSql(
      `create table "handover_item" ("id" varchar(255) not null, "tenant" varchar(255) not null, "termination_id" varchar(255) not null, "customer_id" varchar(255) not null, "position" int not null, "kind" text not null, "owner" text not null, "due_on" varchar(10) not null, "due" timestamptz(3) not null, "state" text not null, "round" int not null, "handed_over" text null, "document_ids" jsonb not null, "handed_over_at" timestamptz(3) null, "answer" text null, "answered_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "handover_item" add constraint "handover_item_termination_id_kind_unique" unique ("termination_id", "kind");`,
    );

    this.addSql(`alter table "contract" drop constraint "contract_phase_check";`);
    this.addSql(`alter table "contract" add "terminated_at" timestamptz(3) null;`);
    this.addSql(
      `alter table "contract" add constraint "contract_phase_check" check ("phase" in ('DRAFT', 'OFFERED', 'SIGNING', 'ACTIVE', 'EXPIRED', 'TERMINATED', 'ABANDONED'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" add "termination_id" varchar(255) null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_termination_id_foreign" foreign key ("termination_id") references "termination" ("id") on delete restrict;`,
    );
    this.addSql(`create index "notification_termination_id_index" on "notification" ("termination_id");`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`alter table "work_item" add "termination_id" varchar(255) null;`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_termination_id_foreign" foreign key ("termination_id") references "termination" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'ANSWER_TERMINATION', 'CONFIRM_TERMINATION', 'RECORD_IMPACT', 'HAND_OVER', 'ACCEPT_HANDOVER', 'SIGN_HANDOVER', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES'));`,
    );

    this.addSql(
      `alter table "termination" add constraint "termination_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_given_by_id_foreign" foreign key ("given_by_id") references "contact" ("id");`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_answered_by_id_foreign" foreign key ("answered_by_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_provider_signed_by_id_foreign" foreign key ("provider_signed_by_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_customer_signed_by_id_foreign" foreign key ("customer_signed_by_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_phase_check" check ("phase" in ('OFFERED', 'NOTICE_GIVEN', 'CONFIRMED', 'HANDOVER', 'HANDED_OVER', 'WITHDRAWN', 'REFUSED', 'LAPSED', 'REPLACED'));`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_move_check" check ("move" in ('GIVE_NOTICE', 'OFFER', 'CONFIRM', 'AGREE', 'REFUSE', 'WITHDRAW', 'RECORD_IMPACT', 'PLAN_HANDOVER', 'HAND_OVER', 'ACCEPT_HANDOVER', 'REJECT_HANDOVER', 'SIGN_HANDOVER', 'END', 'LAPSE', 'REPLACE'));`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_given_by_check" check ("given_by" in ('PROVIDER', 'CUSTOMER'));`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_ground_check" check ("ground" in ('MUTUAL_AGREEMENT', 'AGREED_CONDITION', 'INTERRUPTION', 'UNFIT_SERVICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "termination" add constraint "termination_cause_check" check ("cause" in ('FORCE_MAJEURE', 'SYSTEM_FAILURE', 'PROVIDERS_FAULT'));`,
    );

    this.addSql(
      `alter table "handover_item" add constraint "handover_item_termination_id_foreign" foreign key ("termination_id") references "termination" ("id");`,
    );
    this.addSql(
      `alter table "handover_item" add constraint "handover_item_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "handover_item" add constraint "handover_item_kind_check" check ("kind" in ('RECORDS', 'DATA_EXPORT', 'KNOWLEDGE_BASE', 'ACCESS', 'EQUIPMENT', 'SUPPORT'));`,
    );
    this.addSql(
      `alter table "handover_item" add constraint "handover_item_state_check" check ("state" in ('OPEN', 'HANDED_OVER', 'ACCEPTED'));`,
    );
  }

  override down(): void | Promise<void> {
    const told = `select "id" from "notification" where "termination_id" is not null`;
    for (const table of ['acceptance', 'webhook_acceptance', 'dead_letter', 'digest_item'])
      this.addSql(`delete from "${table}" where "notification_id" in (${told});`);
    this.addSql(`delete from "notification" where "termination_id" is not null;`);
    this.addSql(`delete from "work_item" where "termination_id" is not null;`);
    this.addSql(`delete from "progress" where "lifecycle" like 'termination/%';`);
    this.addSql(`update "contract" set "phase" = 'EXPIRED' where "phase" = 'TERMINATED';`);
    this.addSql(`alter table "notification" drop constraint "notification_termination_id_foreign";`);
    this.addSql(`alter table "handover_item" drop constraint "handover_item_termination_id_foreign";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_termination_id_foreign";`);

    this.addSql(`drop table if exists "termination" cascade;`);
    this.addSql(`drop table if exists "handover_item" cascade;`);

    this.addSql(`alter table "contract" drop constraint "contract_phase_check";`);
    this.addSql(`alter table "contract" drop column "terminated_at";`);
    this.addSql(
      `alter table "contract" add constraint "contract_phase_check" check ("phase" in ('DRAFT', 'OFFERED', 'SIGNING', 'ACTIVE', 'EXPIRED', 'ABANDONED'));`,
    );

    this.addSql(`drop index "notification_termination_id_index";`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" drop column "termination_id";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`alter table "work_item" drop column "termination_id";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES'));`,
    );
  }
}
