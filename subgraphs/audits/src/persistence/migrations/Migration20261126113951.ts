import { Migration } from '@mikro-orm/migrations';

export class Migration20261126113951 extends Migration {
  override name = 'Migration20261126113951';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "finding" add "repeats_id" varchar(255) null, add "phase" text not null default 'PROPOSED', add "version" int not null default 1, add "step" int not null default 0, add "reopened" int not null default 0, add "step_began_at" timestamptz(3) null, add "step_due" timestamptz(3) null, add "root_cause" text null, add "plan" text null, add "planned_by" text null, add "planned_at" timestamptz(3) null, add "effect_indicator" text null, add "effect_after_days" int null, add "extend_to" varchar(255) null, add "extension_reason" text null, add "extension_asked_by" text null, add "extension_refusal" text null, add "report" text null, add "reported_by" text null, add "reported_at" timestamptz(3) null, add "refusal_reason" text null, add "verified_by" text null, add "verified_at" timestamptz(3) null, add "effect_outcome" text null, add "effect_figures" jsonb null, add "effect_at" timestamptz(3) null, add "solved_at" timestamptz(3) null;`,
    );
    // What stood already begins with its plan, which starts its lifecycle.
    this.addSql(`update "finding" set "phase" = 'AWAITING_PLAN', "step" = 1 where "raised_at" is not null;`);
    this.addSql(
      `alter table "finding" add constraint "finding_phase_check" check ("phase" in ('PROPOSED', 'AWAITING_PLAN', 'REMEDIATING', 'AWAITING_VERIFICATION', 'WATCHING_EFFECT', 'SOLVED'));`,
    );
    this.addSql(
      `alter table "finding" add constraint "finding_effect_indicator_check" check ("effect_indicator" in ('AVAILABILITY', 'MTTR', 'MTTF', 'INTERRUPTION_TIME'));`,
    );
    this.addSql(
      `alter table "finding" add constraint "finding_effect_outcome_check" check ("effect_outcome" in ('EFFECTIVE', 'NOT_EFFECTIVE', 'UNKNOWN'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "finding" drop constraint "finding_phase_check";`);
    this.addSql(`alter table "finding" drop constraint "finding_effect_indicator_check";`);
    this.addSql(`alter table "finding" drop constraint "finding_effect_outcome_check";`);
    this.addSql(
      `alter table "finding" drop column "repeats_id", drop column "phase", drop column "version", drop column "step", drop column "reopened", drop column "step_began_at", drop column "step_due", drop column "root_cause", drop column "plan", drop column "planned_by", drop column "planned_at", drop column "effect_indicator", drop column "effect_after_days", drop column "extend_to", drop column "extension_reason", drop column "extension_asked_by", drop column "extension_refusal", drop column "report", drop column "reported_by", drop column "reported_at", drop column "refusal_reason", drop column "verified_by", drop column "verified_at", drop column "effect_outcome", drop column "effect_figures", drop column "effect_at", drop column "solved_at";`,
    );
  }
}
