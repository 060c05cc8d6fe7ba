import { Migration } from '@mikro-orm/migrations';

export class Migration20261126152339 extends Migration {
  override name = 'Migration20261126152339';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "review" add "proposed_targets" jsonb null, add "supplement_version" int null, add "supplement_refusal" text null, add "supplement_at" timestamptz(3) null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "review" drop column "proposed_targets", drop column "supplement_version", drop column "supplement_refusal", drop column "supplement_at";`,
    );
  }
}
