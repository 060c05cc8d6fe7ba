import { Migration } from '@mikro-orm/migrations';

export class Migration20261126152343 extends Migration {
  override name = 'Migration20261126152343';

  override up(): void | Promise<void> {
    this.addSql(`alter table "contract_version" add "review_id" varchar(255) null;`);
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_contract_id_review_id_unique" unique ("contract_id", "review_id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "contract_version" drop constraint "contract_version_contract_id_review_id_unique";`);
    this.addSql(`alter table "contract_version" drop column "review_id";`);
  }
}
