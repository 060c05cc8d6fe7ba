import { Migration } from '@mikro-orm/migrations';

export class Migration20261126011957 extends Migration {
  override name = 'Migration20261126011957';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "maintenance_window" add "reference" text null, add "cancelled_at" timestamptz(3) null, add "cancel_reason" text null;`,
    );
    this.addSql(
      `alter table "maintenance_window" add constraint "maintenance_window_tenant_service_id_reference_unique" unique ("tenant", "service_id", "reference");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "maintenance_window" drop constraint "maintenance_window_tenant_service_id_reference_unique";`,
    );
    this.addSql(
      `alter table "maintenance_window" drop column "reference", drop column "cancelled_at", drop column "cancel_reason";`,
    );
  }
}
