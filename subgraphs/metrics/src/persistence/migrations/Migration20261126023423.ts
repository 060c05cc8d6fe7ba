import { Migration } from '@mikro-orm/migrations';

export class Migration20261126023423 extends Migration {
  override name = 'Migration20261126023423';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "exclusion" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "service_id" varchar(255) null, "start" timestamptz(3) not null, "end" timestamptz(3) not null, "reason" text not null, "requested_by" varchar(255) not null, "requested_at" timestamptz(3) not null, "state" varchar(255) not null, "answer" text null, "decided_at" timestamptz(3) null, "version" int not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "exclusion_contract_id_requested_at_id_index" on "exclusion" ("contract_id", "requested_at", "id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "exclusion" cascade;`);
  }
}
