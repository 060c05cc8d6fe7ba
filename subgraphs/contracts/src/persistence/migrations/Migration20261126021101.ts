import { Migration } from '@mikro-orm/migrations';

export class Migration20261126021101 extends Migration {
  override name = 'Migration20261126021101';

  override up(): void | Promise<void> {
    this.addSql(`alter table "contract" add "disclosed" boolean not null default true;`);
    this.addSql(
      `update "contract" c set "disclosed" = exists (select from "contract_version" v where v."contract_id" = c."id" and v."state" not in ('DRAFT', 'REPLACED'));`,
    );
    this.addSql(`alter table "contract" alter column "disclosed" drop default;`);

    this.addSql(`alter table "work_item" alter column "customer_id" drop not null;`);
    for (const table of ['work_item', 'document'])
      this.addSql(
        `update "${table}" r set "customer_id" = null from "contract" c where c."id" = r."contract_id" and not c."disclosed";`,
      );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "contract" drop column "disclosed";`);

    this.addSql(
      `update "work_item" w set "customer_id" = c."customer_id" from "contract" c where c."id" = w."contract_id";`,
    );
    this.addSql(`alter table "work_item" alter column "customer_id" set not null;`);
  }
}
