import { Migration } from '@mikro-orm/migrations';

export class Migration20261126193139 extends Migration {
  override name = 'Migration20261126193139';

  override up(): void | Promise<void> {
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" add "complaint" jsonb null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_TO_APPROVE', 'CREDIT_REFUSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_TO_ACCEPT', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'CONTRACT_CLOSED', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED', 'FINDING_TURN', 'FINDING_REMINDER', 'FINDING_OVERDUE', 'FINDING_VERIFIED', 'FINDING_NOT_EFFECTIVE', 'FINDING_SOLVED', 'SURVEY_INVITATION', 'SURVEY_REMINDER', 'COMPLAINT_RECORDED', 'COMPLAINT_ANSWERED', 'AUDIT_TURN', 'AUDIT_REMINDER', 'AUDIT_OVERDUE', 'AUDIT_NEWS'));`,
    );
  }

  override down(): void | Promise<void> {
    // What was told of complaints goes with them.
    const told = `select "id" from "notification" where "kind" like 'COMPLAINT_%'`;
    for (const table of ['acceptance', 'webhook_acceptance', 'dead_letter', 'digest_item'])
      this.addSql(`delete from "${table}" where "notification_id" in (${told});`);
    this.addSql(`delete from "notification" where "id" in (${told});`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" drop column "complaint";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_TO_APPROVE', 'CREDIT_REFUSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_TO_ACCEPT', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'CONTRACT_CLOSED', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED', 'FINDING_TURN', 'FINDING_REMINDER', 'FINDING_OVERDUE', 'FINDING_VERIFIED', 'FINDING_NOT_EFFECTIVE', 'FINDING_SOLVED', 'SURVEY_INVITATION', 'SURVEY_REMINDER', 'AUDIT_TURN', 'AUDIT_REMINDER', 'AUDIT_OVERDUE', 'AUDIT_NEWS'));`,
    );
  }
}
