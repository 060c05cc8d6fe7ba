import { Migration } from '@mikro-orm/migrations';

export class Migration20261126190154 extends Migration {
  override name = 'Migration20261126190154';

  override up(): void | Promise<void> {
    this.addSql(`alter table "adopted_target" add "minimum_answers" int null, add "is_anonymous" boolean null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from "evaluation" where "indicator" in ('CSAT', 'NPS');`);
    this.addSql(`delete from "adopted_target" where "measured_by" = 'SURVEYS';`);
    this.addSql(`alter table "adopted_target" drop column "minimum_answers", drop column "is_anonymous";`);
  }
}
