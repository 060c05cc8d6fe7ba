import { Migration } from '@mikro-orm/migrations';
import { saidIn } from '../../rules/canonical-content.ts';
import { levelOf } from '../../rules/level.ts';
import { weightedWords } from '../../rules/search-words.ts';
import { vectorSql } from '../search-vector.ts';

type Row = {
  readonly id: string;
  readonly content: { readonly title: string };
  readonly canonical: string | null;
  readonly externalId: string | null;
  readonly names: readonly (string | null)[];
  readonly availabilities: readonly string[];
};

/** Versions from before this, with everything that they are found by. */
const ROWS = `select v."id", v."content", v."canonical", c."external_id" as "externalId",
  array(
    select unnest(array[p."name", p."external_id"]) from "party" p where p."id" in (c."provider_id", c."customer_id")
    union
    select unnest(array[s."name", s."external_id"]) from "service" s where s."id" in (
      select t."service_id" from "target" t where t."version_id" = v."id"
      union
      select part->>'serviceId' from "target" t, jsonb_array_elements(t."composition"->'parts') part
        where t."version_id" = v."id"
    )
  ) as "names",
  array(
    select t."value" from "target" t where t."version_id" = v."id" and t."indicator" = 'AVAILABILITY'
  ) as "availabilities"
  from "contract_version" v join "contract" c on c."id" = v."contract_id"
  where v."id" > ? order by v."id" limit 500`;

export class Migration20261126013900 extends Migration {
  override name = 'Migration20261126013900';

  override async up(): Promise<void> {
    // At once, since the rows that are there are filled by the rules that new ones are written by.
    await this.execute(`create text search dictionary "english_words" (template = snowball, language = english);`);
    await this.execute(`create text search configuration "contract_words" (copy = pg_catalog.english);`);
    await this.execute(
      `alter text search configuration "contract_words" alter mapping replace pg_catalog.english_stem with "english_words";`,
    );
    await this.execute(`alter table "contract_version" add "level_reached" text null, add "search" tsvector null;`);
    await this.fillVersions();
    this.addSql(`alter table "contract_version" alter column "search" set not null;`);

    this.addSql(`drop index "contract_tenant_customer_id_index";`);
    this.addSql(`alter table "contract" add "level_reached" text null, add "health" text not null default 'OK';`);
    this.addSql(`alter table "contract" alter column "health" drop default;`);
    this.addSql(
      `update "contract" c set "health" = 'MISSED' where exists (select from "breach" b where b."contract_id" = c."id" and b."standing" = 'STANDING' and b."phase" <> 'CLOSED');`,
    );
    this.addSql(
      `update "contract" c set "level_reached" = v."level_reached" from "contract_version" v where v."contract_id" = c."id" and v."number" = c."content_version";`,
    );
    this.addSql(
      `create index "contract_tenant_customer_id_created_at_id_index" on "contract" ("tenant", "customer_id", "created_at", "id");`,
    );
    this.addSql(
      `create index "contract_tenant_provider_id_created_at_id_index" on "contract" ("tenant", "provider_id", "created_at", "id");`,
    );
    this.addSql(
      `create index "contract_tenant_phase_created_at_id_index" on "contract" ("tenant", "phase", "created_at", "id");`,
    );
    this.addSql(
      `create index "contract_tenant_level_reached_created_at_id_index" on "contract" ("tenant", "level_reached", "created_at", "id");`,
    );
    this.addSql(
      `create index "contract_tenant_health_created_at_id_index" on "contract" ("tenant", "health", "created_at", "id");`,
    );
    this.addSql(`alter table "contract" add constraint "contract_health_check" check ("health" in ('OK', 'MISSED'));`);
    this.addSql(`create index "contract_tenant_term_end_index" on "contract" ("tenant", "term_end");`);
    this.addSql(
      `alter table "contract" add constraint "contract_level_reached_check" check ("level_reached" in ('BSL', 'SLS', 'ALS', 'ELS'));`,
    );

    this.addSql(`create index "contract_version_search_index" on "contract_version" using gin ("search");`);
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_level_reached_check" check ("level_reached" in ('BSL', 'SLS', 'ALS', 'ELS'));`,
    );

    this.addSql(
      `create index "breach_contract_id_index" on "breach" ("contract_id") where standing = 'STANDING' and phase <> 'CLOSED';`,
    );

    this.addSql(`create index "work_item_contract_id_index" on "work_item" ("contract_id");`);
    this.addSql(
      `create index "work_item_tenant_customer_id_whose_turn_due_id_index" on "work_item" ("tenant", "customer_id", "whose_turn", "due", "id");`,
    );
  }

  private async fillVersions(): Promise<void> {
    const next = (after: string) => this.execute(ROWS, [after]) as Promise<unknown> as Promise<Row[]>;
    for (let rows = await next(''); rows.length > 0; rows = await next(rows.at(-1)?.id ?? ''))
      for (const { id, content, canonical, externalId, names, availabilities } of rows) {
        const said = canonical === null ? content : saidIn(canonical);
        const { sql, values } = vectorSql(weightedWords({ titles: [content.title, externalId], names, content: said }));
        const level = levelOf(availabilities.map(value => ({ indicator: 'AVAILABILITY', value })));
        await this.execute(`update "contract_version" set "level_reached" = ?, "search" = ${sql} where "id" = ?`, [
          level,
          ...values,
          id,
        ]);
      }
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "breach_contract_id_index";`);

    this.addSql(`drop index "contract_tenant_customer_id_created_at_id_index";`);
    this.addSql(`drop index "contract_tenant_provider_id_created_at_id_index";`);
    this.addSql(`drop index "contract_tenant_phase_created_at_id_index";`);
    this.addSql(`drop index "contract_tenant_level_reached_created_at_id_index";`);
    this.addSql(`drop index "contract_tenant_health_created_at_id_index";`);
    this.addSql(`drop index "contract_tenant_term_end_index";`);
    this.addSql(`alter table "contract" drop constraint "contract_level_reached_check";`);
    this.addSql(`alter table "contract" drop column "level_reached", drop column "health";`);
    this.addSql(`create index "contract_tenant_customer_id_index" on "contract" ("tenant", "customer_id");`);

    this.addSql(`drop index "contract_version_search_index";`);
    this.addSql(`alter table "contract_version" drop constraint "contract_version_level_reached_check";`);
    this.addSql(`alter table "contract_version" drop column "level_reached", drop column "search";`);
    this.addSql(`drop text search configuration "contract_words";`);
    this.addSql(`drop text search dictionary "english_words";`);

    this.addSql(`drop index "work_item_contract_id_index";`);
    this.addSql(`drop index "work_item_tenant_customer_id_whose_turn_due_id_index";`);
  }
}
