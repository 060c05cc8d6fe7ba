import { Migration } from '@mikro-orm/migrations';

export class Migration20261127022500 extends Migration {
  override name = 'Migration20261127022500';

  override up(): void | Promise<void> {
    // Whatever writes a message wakes the relay, once its transaction commits.
    this.addSql(
      `create function wake_relay() returns trigger language plpgsql as $$ begin perform pg_notify('outbox', ''); return null; end $$;`,
    );
    this.addSql(
      `create trigger outbox_wakes_relay after insert on outbox for each statement execute function wake_relay();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger outbox_wakes_relay on outbox;`);
    this.addSql(`drop function wake_relay;`);
  }
}
