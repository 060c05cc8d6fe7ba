import { Migration } from '@mikro-orm/migrations';

export class Migration20261126015202 extends Migration {
  override name = 'Migration20261126015202';

  override up(): void | Promise<void> {
    // Until now every target was one of availability.
    this.addSql(
      `alter table "adopted_target" add "indicator" varchar(255) not null default 'AVAILABILITY', add "unit" varchar(255) not null default 'PERCENT';`,
    );
    this.addSql(
      `alter table "adopted_target" alter column "indicator" drop default, alter column "unit" drop default;`,
    );
    this.addSql(`update "adopted_target" set "operator" = upper("operator");`);

    this.addSql(
      `alter table "evaluation" add "indicator" varchar(255) not null default 'AVAILABILITY', add "operator" varchar(255) not null default 'GTE', add "unit" varchar(255) not null default 'PERCENT';`,
    );
    this.addSql(
      `alter table "evaluation" alter column "indicator" drop default, alter column "operator" drop default, alter column "unit" drop default;`,
    );
    this.addSql(
      `update "evaluation" e set "operator" = t."operator" from "adopted_target" t where t."id" = e."target_id";`,
    );
  }

  override down(): void | Promise<void> {
    // Other indicators than availability can't be judged any more.
    this.addSql(`delete from "evaluation" where "indicator" <> 'AVAILABILITY';`);
    this.addSql(
      `delete from "adopted_part" p using "adopted_target" t where t."id" = p."target_id" and t."indicator" <> 'AVAILABILITY';`,
    );
    this.addSql(`delete from "adopted_target" where "indicator" <> 'AVAILABILITY';`);
    this.addSql(`update "adopted_target" set "operator" = lower("operator");`);
    this.addSql(`alter table "adopted_target" drop column "indicator", drop column "unit";`);

    this.addSql(`alter table "evaluation" drop column "indicator", drop column "operator", drop column "unit";`);
  }
}
