import { Migration } from '@mikro-orm/migrations';

export class Migration20261126024855 extends Migration {
  override name = 'Migration20261126024855';

  override up(): void | Promise<void> {
    this.addSql(`alter table "exclusion" add "reference" varchar(255) null;`);
    this.addSql(
      `alter table "exclusion" add constraint "exclusion_contract_id_reference_unique" unique ("contract_id", "reference");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "exclusion" drop constraint "exclusion_contract_id_reference_unique";`);
    this.addSql(`alter table "exclusion" drop column "reference";`);
  }
}
