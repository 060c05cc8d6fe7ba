import { Migration } from '@mikro-orm/migrations';

export class Migration20261126061101 extends Migration {
  override name = 'Migration20261126061101';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "period_reopening" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "period" varchar(255) not null, "number" int not null, "reason" text not null, "reopened_by" text not null, "reopened_at" timestamptz(3) not null, "until" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "period_reopening" add constraint "period_reopening_contract_id_period_number_unique" unique ("contract_id", "period", "number");`,
    );

    this.addSql(`alter table "contract" add "round" int not null default 1;`);

    this.addSql(`alter table "breach" add "round" int not null default 1, add "closed_phase" text null;`);
    this.addSql(
      `alter table "breach" add constraint "breach_closed_phase_check" check ("closed_phase" in ('NOTICE_DUE', 'AWAITING_CONFIRMATION', 'CONTESTED', 'AWAITING_ANALYSIS', 'AWAITING_ATTRIBUTION', 'AWAITING_PLAN', 'NEGOTIATING', 'RECTIFYING', 'AWAITING_ACCEPTANCE', 'ESCALATED', 'MEDIATING', 'TERMINATION_OPTION', 'WATCHING_EFFECT', 'AWAITING_SEAL', 'CLOSED'));`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" add "reopening_id" varchar(255) null;`);
    this.addSql(
      `alter table "notification" add constraint "notification_reopening_id_foreign" foreign key ("reopening_id") references "period_reopening" ("id") on delete restrict;`,
    );
    this.addSql(`create index "notification_reopening_id_index" on "notification" ("reopening_id");`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED', 'PERIOD_REOPENED'));`,
    );

    this.addSql(
      `alter table "period_reopening" add constraint "period_reopening_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "period_reopening" add constraint "period_reopening_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "notification" drop constraint "notification_reopening_id_foreign";`);

    this.addSql(`drop table if exists "period_reopening" cascade;`);

    this.addSql(`alter table "breach" drop constraint "breach_closed_phase_check";`);
    this.addSql(`alter table "breach" drop column "round", drop column "closed_phase";`);

    this.addSql(`alter table "contract" drop column "round";`);

    this.addSql(`drop index "notification_reopening_id_index";`);
    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(`alter table "notification" drop column "reopening_id";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'DAMAGES_CLAIMED', 'DAMAGES_ACCEPTED', 'DAMAGES_REFUSED', 'DAMAGES_LIFTED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );
  }
}
