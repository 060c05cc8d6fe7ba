import { Migration } from '@mikro-orm/migrations';

export class Migration20261126030440 extends Migration {
  override name = 'Migration20261126030440';

  override up(): void | Promise<void> {
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add "acknowledge_by" timestamptz(3) null, add "acknowledged_at" timestamptz(3) null, add "acknowledged_by_id" varchar(255) null, add "escalated_at" timestamptz(3) null;`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_acknowledged_by_id_foreign" foreign key ("acknowledged_by_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "notification" drop constraint "notification_acknowledged_by_id_foreign";`);

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" drop column "acknowledge_by", drop column "acknowledged_at", drop column "acknowledged_by_id", drop column "escalated_at";`,
    );
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );
  }
}
