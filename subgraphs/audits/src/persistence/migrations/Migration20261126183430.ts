import { Migration } from '@mikro-orm/migrations';

const ORDERED = '"ordered_at"';
const daysAfter = (internal: number, external: number): string =>
  `${ORDERED} + case "kind" when 'INTERNAL' then interval '${internal} days' else interval '${external} days' end`;

export class Migration20261126183430 extends Migration {
  override name = 'Migration20261126183430';

  override up(): void | Promise<void> {
    this.addSql(`alter table "audit" drop constraint "audit_phase_check";`);
    this.addSql(
      `alter table "audit" add "step" int not null default 1, add "step_began_at" timestamptz(3) null, add "begin_by" timestamptz(3) null, add "report_by" timestamptz(3) null, add "extension_reason" text null, add "begun_at" timestamptz(3) null, add "cancel_reason" text null, add "cancelled_by" text null, add "closed_at" timestamptz(3) null;`,
    );
    // Audits of before had no dates: those of their kind, from the order on. What found nothing, or all of which is solved, is closed.
    this.addSql(
      `update "audit" set "step_began_at" = coalesce("reported_at", ${ORDERED}), "begun_at" = ${ORDERED}, "begin_by" = ${daysAfter(10, 20)}, "report_by" = ${daysAfter(30, 60)};`,
    );
    this.addSql(
      `update "audit" set "phase" = 'CLOSED', "closed_at" = greatest("reported_at", (select max("solved_at") from "finding" where "audit_id" = "audit"."id")) where "phase" = 'REPORTED' and not exists (select 1 from "finding" where "audit_id" = "audit"."id" and "raised_at" is not null and "phase" <> 'SOLVED');`,
    );
    this.addSql(
      `alter table "audit" alter column "step" drop default, alter column "step_began_at" set not null, alter column "begin_by" set not null, alter column "report_by" set not null;`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_phase_check" check ("phase" in ('ORDERED', 'FIELD_WORK', 'REPORTED', 'CLOSED', 'CANCELLED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "audit" drop constraint "audit_phase_check";`);
    // An audit was in field work from its order on, and reported for ever. One that was cancelled was not known: it is reported without conclusions.
    this.addSql(
      `update "audit" set "phase" = case when "phase" = 'ORDERED' then 'FIELD_WORK' else 'REPORTED' end where "phase" in ('ORDERED', 'CLOSED', 'CANCELLED');`,
    );
    this.addSql(
      `alter table "audit" drop column "step", drop column "step_began_at", drop column "begin_by", drop column "report_by", drop column "extension_reason", drop column "begun_at", drop column "cancel_reason", drop column "cancelled_by", drop column "closed_at";`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_phase_check" check ("phase" in ('FIELD_WORK', 'REPORTED'));`,
    );
  }
}
