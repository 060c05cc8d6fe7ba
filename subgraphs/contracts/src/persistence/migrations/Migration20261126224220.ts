import { Migration } from '@mikro-orm/migrations';

export class Migration20261126224220 extends Migration {
  override name = 'Migration20261126224220';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "index_value" ("id" varchar(255) not null, "tenant" varchar(255) not null, "name" varchar(300) not null, "source" varchar(300) not null, "month" varchar(7) not null, "revision" int not null, "value" varchar(30) not null, "published_on" varchar(10) not null, "reason" text null, "recorded_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "index_value" add constraint "index_value_tenant_name_source_month_revision_unique" unique ("tenant", "name", "source", "month", "revision");`,
    );

    this.addSql(`alter table "contract_version" add "indexation" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "index_value" cascade;`);

    this.addSql(`alter table "contract_version" drop column "indexation";`);
  }
}
