import { Migration } from '@mikro-orm/migrations';

/** An entry's personal part can be erased, and nothing else of it can be changed. */
export class Migration20261126124100 extends Migration {
  override name = 'Migration20261126124100';

  override up(): void | Promise<void> {
    this.addSql(`alter table "trail_entry" add "erased_at" timestamptz(3) null;`);
    this.addSql(`
      create function refuse_all_but_erasure() returns trigger language plpgsql as $$
      declare personal text[] := array['actor', 'reason', 'details', 'salt', 'erased_at'];
      begin
        if old.erased_at is null and new.erased_at is not null
          and new.actor = 'erased' and new.reason is null and new.details = '{}' and new.salt = ''
          and to_jsonb(new) - personal = to_jsonb(old) - personal
        then return new; end if;
        raise exception 'the trail is append-only';
      end $$;
    `);
    this.addSql(`drop trigger "trail_entry_append_only" on "trail_entry";`);
    this.addSql(
      `create trigger trail_entry_only_erased before update on trail_entry for each row execute function refuse_all_but_erasure();`,
    );
    this.addSql(
      `create trigger trail_entry_append_only before delete or truncate on trail_entry for each statement execute function refuse_change();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger "trail_entry_append_only" on "trail_entry";`);
    this.addSql(`drop trigger "trail_entry_only_erased" on "trail_entry";`);
    this.addSql(`drop function refuse_all_but_erasure;`);
    this.addSql(`alter table "trail_entry" drop column "erased_at";`);
    this.addSql(
      `create trigger trail_entry_append_only before update or delete or truncate on trail_entry for each statement execute function refuse_change();`,
    );
  }
}
