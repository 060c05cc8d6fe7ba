import { Migration } from '@mikro-orm/migrations';

export class Migration20261126190049 extends Migration {
  override name = 'Migration20261126190049';

  override up(): void | Promise<void> {
    this.addSql(`alter table "progress" drop constraint "progress_whose_turn_check";`);
    this.addSql(
      `alter table "progress" add constraint "progress_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'BOARD', 'AUDITORS', 'SYSTEM', 'NOBODY'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_audience_check";`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" add "audit_id" varchar(255) null, add "audit" jsonb null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_audience_check" check ("audience" in ('CUSTOMER', 'CUSTOMER_MANAGER', 'CUSTOMER_BOARD', 'PROVIDER', 'PROVIDER_MANAGER', 'PROVIDER_BOARD', 'AUDITORS'));`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_TO_APPROVE', 'CREDIT_REFUSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED', 'FINDING_TURN', 'FINDING_REMINDER', 'FINDING_OVERDUE', 'FINDING_VERIFIED', 'FINDING_NOT_EFFECTIVE', 'FINDING_SOLVED', 'SURVEY_INVITATION', 'SURVEY_REMINDER', 'AUDIT_TURN', 'AUDIT_REMINDER', 'AUDIT_OVERDUE', 'AUDIT_NEWS'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_whose_turn_check";`);
    this.addSql(`alter table "work_item" add "audit_id" varchar(255) null;`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'PROPOSE_RENEWAL', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'ANSWER_TERMINATION', 'CONFIRM_TERMINATION', 'RECORD_IMPACT', 'HAND_OVER', 'ACCEPT_HANDOVER', 'SIGN_HANDOVER', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES', 'COMPLETE_REVIEW', 'APPROVE_REVIEW', 'ANSWER_REVIEW', 'PLAN_REMEDIATION', 'REMEDIATE', 'ANSWER_EXTENSION', 'VERIFY_REMEDIATION', 'BEGIN_AUDIT', 'REPORT_AUDIT'));`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'BOARD', 'AUDITORS', 'SYSTEM', 'NOBODY'));`,
    );
  }

  override down(): void | Promise<void> {
    // What was told of audits, and what waits for people of them, goes with them.
    const told = `select "id" from "notification" where "kind" like 'AUDIT_%'`;
    for (const table of ['acceptance', 'webhook_acceptance', 'dead_letter'])
      this.addSql(`delete from "${table}" where "notification_id" in (${told});`);
    this.addSql(`delete from "notification" where "id" in (${told});`);
    this.addSql(`delete from "work_item" where "audit_id" is not null;`);
    this.addSql(`delete from "progress" where "lifecycle" like 'audit/%';`);

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" drop constraint "notification_audience_check";`);
    this.addSql(`alter table "notification" drop column "audit_id", drop column "audit";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_TO_APPROVE', 'CREDIT_REFUSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED', 'FINDING_TURN', 'FINDING_REMINDER', 'FINDING_OVERDUE', 'FINDING_VERIFIED', 'FINDING_NOT_EFFECTIVE', 'FINDING_SOLVED', 'SURVEY_INVITATION', 'SURVEY_REMINDER'));`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_audience_check" check ("audience" in ('CUSTOMER', 'CUSTOMER_MANAGER', 'CUSTOMER_BOARD', 'PROVIDER', 'PROVIDER_MANAGER', 'PROVIDER_BOARD'));`,
    );

    this.addSql(`alter table "progress" drop constraint "progress_whose_turn_check";`);
    this.addSql(
      `alter table "progress" add constraint "progress_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'BOARD', 'SYSTEM', 'NOBODY'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`alter table "work_item" drop constraint "work_item_whose_turn_check";`);
    this.addSql(`alter table "work_item" drop column "audit_id";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'CONFIRM_REPORT', 'ANSWER_CONTEST', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'RECORD_MEDIATION', 'CONFIRM_MEDIATION', 'CHOOSE_TERMINATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'PROPOSE_RENEWAL', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'ANSWER_TERMINATION', 'CONFIRM_TERMINATION', 'RECORD_IMPACT', 'HAND_OVER', 'ACCEPT_HANDOVER', 'SIGN_HANDOVER', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT', 'ANSWER_DAMAGES', 'COMPLETE_REVIEW', 'APPROVE_REVIEW', 'ANSWER_REVIEW', 'PLAN_REMEDIATION', 'REMEDIATE', 'ANSWER_EXTENSION', 'VERIFY_REMEDIATION'));`,
    );
    this.addSql(
      `alter table "work_item" add constraint "work_item_whose_turn_check" check ("whose_turn" in ('PROVIDER', 'CUSTOMER', 'BOARD', 'SYSTEM', 'NOBODY'));`,
    );
  }
}
