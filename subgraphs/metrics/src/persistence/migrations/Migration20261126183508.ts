import { Migration } from '@mikro-orm/migrations';

export class Migration20261126183508 extends Migration {
  override name = 'Migration20261126183508';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "survey" add "closed_at" timestamptz(3) null, add "reminds_at" timestamptz(3) null, add "contact_ids" jsonb null, add "audience" varchar(255) null, add "asker" jsonb null, add "unknown_contacts" jsonb null;`,
    );

    this.addSql(
      `alter table "survey_invitation" add "contact_id" varchar(255) null, add "language" varchar(255) null, add "time_zone" varchar(255) null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "survey" drop column "closed_at", drop column "reminds_at", drop column "contact_ids", drop column "audience", drop column "asker", drop column "unknown_contacts";`,
    );

    this.addSql(
      `alter table "survey_invitation" drop column "contact_id", drop column "language", drop column "time_zone";`,
    );
  }
}
