import { Migration } from '@mikro-orm/migrations';

export class Migration20261126190610 extends Migration {
  override name = 'Migration20261126190610';

  override up(): void | Promise<void> {
    this.addSql(`alter table "audit" drop constraint "audit_phase_check";`);
    this.addSql(
      `alter table "audit" add "plan_id" varchar(255) null, add "period" varchar(255) null, add "name_by" timestamptz(3) null;`,
    );
    this.addSql(`alter table "audit" alter column "owner" drop not null;`);
    this.addSql(`alter table "audit" add constraint "audit_plan_id_period_unique" unique ("plan_id", "period");`);
    this.addSql(
      `alter table "audit" add constraint "audit_phase_check" check ("phase" in ('DRAFT', 'ORDERED', 'FIELD_WORK', 'REPORTED', 'CLOSED', 'CANCELLED'));`,
    );

    this.addSql(`alter table "plan" drop constraint "plan_kind_check";`);
    this.addSql(`alter table "plan" alter column "answer_days" drop not null;`);
    this.addSql(`alter table "plan" alter column "approve_days" drop not null;`);
    this.addSql(`alter table "plan" alter column "complete_days" drop not null;`);
    this.addSql(
      `alter table "plan" add constraint "plan_kind_check" check ("kind" in ('MONTHLY_EVALUATION', 'QUARTERLY_REVIEW', 'YEARLY_AUDIT'));`,
    );
  }

  override down(): void | Promise<void> {
    // A yearly audit that nobody was named for, and its plan, were not known. One that was cancelled as a draft goes too.
    this.addSql(`delete from "audit" where "owner" is null;`);
    this.addSql(`delete from "plan" where "kind" = 'YEARLY_AUDIT';`);
    this.addSql(`alter table "audit" drop constraint "audit_plan_id_period_unique";`);
    this.addSql(`alter table "audit" drop constraint "audit_phase_check";`);
    this.addSql(`alter table "audit" drop column "plan_id", drop column "period", drop column "name_by";`);
    this.addSql(`alter table "audit" alter column "owner" set not null;`);
    this.addSql(
      `alter table "audit" add constraint "audit_phase_check" check ("phase" in ('ORDERED', 'FIELD_WORK', 'REPORTED', 'CLOSED', 'CANCELLED'));`,
    );

    this.addSql(`alter table "plan" drop constraint "plan_kind_check";`);
    this.addSql(`alter table "plan" alter column "complete_days" set not null;`);
    this.addSql(`alter table "plan" alter column "approve_days" set not null;`);
    this.addSql(`alter table "plan" alter column "answer_days" set not null;`);
    this.addSql(
      `alter table "plan" add constraint "plan_kind_check" check ("kind" in ('MONTHLY_EVALUATION', 'QUARTERLY_REVIEW'));`,
    );
  }
}
