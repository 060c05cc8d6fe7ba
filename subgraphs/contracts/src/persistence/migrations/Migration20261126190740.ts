import { Migration } from '@mikro-orm/migrations';

export class Migration20261126190740 extends Migration {
  override name = 'Migration20261126190740';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "contract" add "closed_at" timestamptz(3) null, add "erasure_concluded_at" timestamptz(3) null;`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_TO_APPROVE', 'CREDIT_REFUSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_TO_ACCEPT', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'CONTRACT_CLOSED', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED', 'FINDING_TURN', 'FINDING_REMINDER', 'FINDING_OVERDUE', 'FINDING_VERIFIED', 'FINDING_NOT_EFFECTIVE', 'FINDING_SOLVED', 'SURVEY_INVITATION', 'SURVEY_REMINDER', 'AUDIT_TURN', 'AUDIT_REMINDER', 'AUDIT_OVERDUE', 'AUDIT_NEWS'));`,
    );

    this.addSql(`alter table "webhook" add "revoked_at" timestamptz(3) null, add "revoked_for_id" varchar(255) null;`);
    this.addSql(
      `alter table "webhook" add constraint "webhook_revoked_for_id_foreign" foreign key ("revoked_for_id") references "contract" ("id") on delete restrict;`,
    );

    this.addSql(`update "contract" set "erasure_concluded_at" = "erased_at" where "erased_at" is not null;`);
    // Contracts that ended before this have no lifecycle that keeps their records: reconcile finds them by their counter, and starts it.
    this.addSql(
      `insert into "lifecycle_counter" ("workflow_id", "last_sequence") select 'retention/' || "tenant" || '/' || "id", 1 from "contract" where "phase" in ('EXPIRED', 'TERMINATED') and "erased_at" is null on conflict do nothing;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from "lifecycle_counter" where "workflow_id" like 'retention/%';`);
    this.addSql(`delete from "outbox" where "workflow" = 'retention';`);

    this.addSql(`alter table "webhook" drop constraint "webhook_revoked_for_id_foreign";`);

    this.addSql(`alter table "contract" drop column "closed_at", drop column "erasure_concluded_at";`);

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_TO_APPROVE', 'CREDIT_REFUSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_TO_ACCEPT', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED', 'RENEWAL_OPENED', 'RENEWAL_NEWS', 'TERMINATION_NOTICE', 'TERMINATION_NEWS', 'TERMINATION_TURN', 'TERMINATION_REMINDER', 'TERMINATION_OVERDUE', 'REVIEW_TURN', 'REVIEW_REMINDER', 'REVIEW_OVERDUE', 'REVIEW_REPORT', 'REVIEW_PUBLISHED', 'FINDING_TURN', 'FINDING_REMINDER', 'FINDING_OVERDUE', 'FINDING_VERIFIED', 'FINDING_NOT_EFFECTIVE', 'FINDING_SOLVED', 'SURVEY_INVITATION', 'SURVEY_REMINDER', 'AUDIT_TURN', 'AUDIT_REMINDER', 'AUDIT_OVERDUE', 'AUDIT_NEWS'));`,
    );

    this.addSql(`alter table "webhook" drop column "revoked_at", drop column "revoked_for_id";`);
  }
}
