import { Migration } from '@mikro-orm/migrations';

export class Migration20261126062400 extends Migration {
  override name = 'Migration20261126062400';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "settlement" add "contract_id" varchar(255) null, add "terms" jsonb null, add "effective_from" varchar(255) null, add "canonical" text null, add "hash" varchar(64) null, add "version_number" int null, add "proposed_by_contact_id" varchar(255) null, add "accepted_by_contact_id" varchar(255) null;`,
    );
    this.addSql(
      `update "settlement" set "contract_id" = "breach"."contract_id" from "breach" where "breach"."id" = "settlement"."breach_id";`,
    );
    this.addSql(`alter table "settlement" alter column "contract_id" set not null;`);
    this.addSql(
      `alter table "settlement" add constraint "settlement_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_proposed_by_contact_id_foreign" foreign key ("proposed_by_contact_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "settlement" add constraint "settlement_accepted_by_contact_id_foreign" foreign key ("accepted_by_contact_id") references "contact" ("id") on delete restrict;`,
    );
    this.addSql(`create index "settlement_contract_id_index" on "settlement" ("contract_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "settlement" drop constraint "settlement_contract_id_foreign";`);
    this.addSql(`alter table "settlement" drop constraint "settlement_proposed_by_contact_id_foreign";`);
    this.addSql(`alter table "settlement" drop constraint "settlement_accepted_by_contact_id_foreign";`);

    this.addSql(`drop index "settlement_contract_id_index";`);
    this.addSql(
      `alter table "settlement" drop column "contract_id", drop column "terms", drop column "effective_from", drop column "canonical", drop column "hash", drop column "version_number", drop column "proposed_by_contact_id", drop column "accepted_by_contact_id";`,
    );
  }
}
