import { Migration } from '@mikro-orm/migrations';

export class Migration20261126015342 extends Migration {
  override name = 'Migration20261126015342';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "document" ("id" varchar(255) not null, "tenant" varchar(255) not null, "customer_id" varchar(255) null, "name" text not null, "media_type" text not null, "size_bytes" int not null, "sha256" varchar(64) not null, "uploaded_by_id" varchar(255) null, "uploaded_by_subject" text not null, "uploaded_at" timestamptz(3) not null, "contract_id" varchar(255) null, "kind" text null, "attached_at" timestamptz(3) null, "removed_at" timestamptz(3) null, primary key ("id"));`,
    );
    this.addSql(`create index "document_contract_id_index" on "document" ("contract_id");`);

    this.addSql(
      `alter table "document" add constraint "document_customer_id_foreign" foreign key ("customer_id") references "party" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "document" add constraint "document_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "party" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "document" add constraint "document_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict;`,
    );
    this.addSql(
      `alter table "document" add constraint "document_kind_check" check ("kind" in ('SIGNED_AGREEMENT', 'SUPPLEMENT', 'ANNEX', 'CORRESPONDENCE', 'OTHER'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "document" cascade;`);
  }
}
