import { Migration } from '@mikro-orm/migrations';

export class Migration20261126010904 extends Migration {
  override name = 'Migration20261126010904';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "catalogue_version" ("id" varchar(255) not null, "tenant" varchar(255) not null, "version" varchar(255) not null, "revision" int not null, "state" text not null, "content" jsonb not null, "holds_from" timestamptz(3) null, "repealed_from" timestamptz(3) null, "repeal_reason" text null, "created_at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "catalogue_version" add constraint "catalogue_version_tenant_version_unique" unique ("tenant", "version");`,
    );

    this.addSql(
      `alter table "catalogue_version" add constraint "catalogue_version_state_check" check ("state" in ('DRAFT', 'PUBLISHED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "catalogue_version" cascade;`);
  }
}
