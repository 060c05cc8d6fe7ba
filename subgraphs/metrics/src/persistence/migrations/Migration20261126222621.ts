import { Migration } from '@mikro-orm/migrations';

export class Migration20261126222621 extends Migration {
  override name = 'Migration20261126222621';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "ticket" ("id" varchar(255) not null, "revision" int not null, "tenant" varchar(255) not null, "service_id" varchar(255) not null, "source" varchar(255) not null, "reference" varchar(255) not null, "received_at" timestamptz(3) not null, "responded_at" timestamptz(3) null, "resolved_at" timestamptz(3) null, "interrupted_at" timestamptz(3) null, "restored_at" timestamptz(3) null, "pauses" jsonb not null, "recorded_at" timestamptz(3) not null, "superseded_at" timestamptz(3) null, primary key ("id", "revision"));`,
    );
    this.addSql(
      `create index "ticket_tenant_service_id_received_at_index" on "ticket" ("tenant", "service_id", "received_at");`,
    );
    this.addSql(
      `create unique index "ticket_holding_unique" on "ticket" ("tenant", "service_id", "source", "reference") where superseded_at is null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "ticket" cascade;`);
  }
}
