import { Migration } from '@mikro-orm/migrations';

export class Migration20261126082409 extends Migration {
  override name = 'Migration20261126082409';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "review" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "plan_id" varchar(255) null, "workflow_id" varchar(255) not null, "kind" text not null, "period" varchar(255) not null, "period_start" timestamptz(3) not null, "period_end" timestamptz(3) not null, "opened_at" timestamptz(3) not null, "requested_by" text null, "request_reason" text null, "needed_by" timestamptz(3) null, "phase" text not null, "version" int not null, "step" int not null, "due" timestamptz(3) null, "remind_at" timestamptz(3) null, "evidence" text null, "evidence_sha256" varchar(255) null, "collected_at" timestamptz(3) null, "draft" jsonb null, "conclusions" text null, "measures" jsonb not null, "checks" jsonb not null, "completed_by" text null, "completed_at" timestamptz(3) null, "return_reason" text null, "approved_by" text null, "approved_at" timestamptz(3) null, "answer" text null, "answer_reasons" text null, "answered_by" text null, "answered_at" timestamptz(3) null, "published_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "review_tenant_opened_at_id_index" on "review" ("tenant", "opened_at", "id");`);
    this.addSql(`create index "review_contract_id_opened_at_id_index" on "review" ("contract_id", "opened_at", "id");`);
    this.addSql(`alter table "review" add constraint "review_workflow_id_unique" unique ("workflow_id");`);

    this.addSql(
      `alter table "review" add constraint "review_kind_check" check ("kind" in ('MONTHLY_EVALUATION', 'QUARTERLY_REVIEW', 'REQUESTED_REPORT'));`,
    );
    this.addSql(
      `alter table "review" add constraint "review_phase_check" check ("phase" in ('COLLECTING', 'AWAITING_COMPLETION', 'AWAITING_APPROVAL', 'AWAITING_ANSWER', 'PUBLISHED'));`,
    );
    this.addSql(
      `alter table "review" add constraint "review_answer_check" check ("answer" in ('ACCEPTED', 'OBJECTED', 'SILENT'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);
  }
}
