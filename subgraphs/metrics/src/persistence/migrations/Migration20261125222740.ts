import { Migration } from '@mikro-orm/migrations';

export class Migration20261125222740 extends Migration {
  override name = 'Migration20261125222740';

  override up(): void | Promise<void> {
    this.addSql(`alter table "outbox" rename column "trace_id" to "traceparent";`);

    this.addSql(`alter table "stale_period" add "traceparent" varchar(255) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "outbox" rename column "traceparent" to "trace_id";`);

    this.addSql(`alter table "stale_period" drop column "traceparent";`);
  }
}
