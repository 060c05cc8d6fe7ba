import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231844 extends Migration {
  override name = 'Migration20261126231844';

  override up(): void | Promise<void> {
    this.addSql(
      `create function refuse_index_value_change() returns trigger language plpgsql as $$ begin raise exception 'values of indices are append-only'; end $$;`,
    );
    this.addSql(
      `create trigger index_value_append_only before update or delete or truncate on index_value for each statement execute function refuse_index_value_change();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger index_value_append_only on index_value;`);
    this.addSql(`drop function refuse_index_value_change();`);
  }
}
