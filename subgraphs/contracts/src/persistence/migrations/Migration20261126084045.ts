import { Migration } from '@mikro-orm/migrations';

export class Migration20261126084045 extends Migration {
  override name = 'Migration20261126084045';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "renewal" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "term_end" varchar(10) not null, "state" text not null, "opened_at" timestamptz(3) null, "opt_out_until" timestamptz(3) not null, "opted_out_by" text null, "opted_out_by_id" varchar(255) null, "opted_out_at" timestamptz(3) null, "reason" text null, "version" int null, "concluded_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "renewal" add constraint "renewal_contract_id_term_end_unique" unique ("contract_id", "term_end");`,
    );

    this.addSql(`alter table "contract_version" add "continuation" text null, add "fee_months" int null;`);
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_continuation_check" check ("continuation" in ('AUTOMATIC', 'MONTH'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" add "renewal_id" varchar(255) null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_renewal_id_foreign" foreign key ("renewal_id") references "renewal" ("id") on delete restrict;`,
    );
    this.addSql(`create index "notification_renewal_id_index" on "notification" ("renewal_id");`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'PROPOSE_RENEWAL', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'ANSWER_TERMINATION', 'CONFIRM_TERMINATION', 'RECORD_IMPACT', 'HAND_OVER', 'ACCEPT_HANDOVER', 'SIGN_HANDOVER', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES', 'COMPLETE_REVIEW', 'APPROVE_REVIEW', 'ANSWER_REVIEW'));`,
    );

    this.addSql(
      `alter table "renewal" add constraint "renewal_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "renewal" add constraint "renewal_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "renewal" add constraint "renewal_opted_out_by_id_foreign" foreign key ("opted_out_by_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "renewal" add constraint "renewal_state_check" check ("state" in ('OPEN', 'OPTED_OUT', 'AGREED', 'RENEWED_BY_ITSELF', 'GOES_ON_BY_MONTH', 'ENDED'));`,
    );
    this.addSql(
      `alter table "renewal" add constraint "renewal_opted_out_by_check" check ("opted_out_by" in ('PROVIDER', 'CUSTOMER'));`,
    );
  }

  override down(): void | Promise<void> {
    const told = `select "id" from "notification" where "renewal_id" is not null`;
    for (const table of ['acceptance', 'webhook_acceptance', 'dead_letter', 'digest_item'])
      this.addSql(`delete from "${table}" where "notification_id" in (${told});`);
    this.addSql(`delete from "notification" where "renewal_id" is not null;`);
    this.addSql(`delete from "work_item" where "kind" = 'PROPOSE_RENEWAL';`);
    this.addSql(`alter table "notification" drop constraint "notification_renewal_id_foreign";`);

    this.addSql(`drop table if exists "renewal" cascade;`);

    this.addSql(`alter table "contract_version" drop constraint "contract_version_continuation_check";`);
    this.addSql(`alter table "contract_version" drop column "continuation", drop column "fee_months";`);

    this.addSql(`drop index "notification_renewal_id_index";`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" drop column "renewal_id";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'ANSWER_TERMINATION', 'CONFIRM_TERMINATION', 'RECORD_IMPACT', 'HAND_OVER', 'ACCEPT_HANDOVER', 'SIGN_HANDOVER', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES', 'COMPLETE_REVIEW', 'APPROVE_REVIEW', 'ANSWER_REVIEW'));`,
    );
  }
}
