import { Migration } from '@mikro-orm/migrations';

export class Migration20261125222518 extends Migration {
  override name = 'Migration20261125222518';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "clause_comment" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "version_number" int not null, "clause" text not null, "text" text not null, "party_id" varchar(255) not null, "at" timestamptz(3) not null, primary key ("id"));`,
    );
    this.addSql(`create index "clause_comment_contract_id_index" on "clause_comment" ("contract_id");`);

    this.addSql(`alter table "contract" drop constraint "contract_phase_check";`);
    this.addSql(
      `alter table "contract" add constraint "contract_phase_check" check ("phase" in ('DRAFT', 'OFFERED', 'SIGNING', 'ACTIVE', 'EXPIRED', 'ABANDONED'));`,
    );

    this.addSql(
      `alter table "contract_version" add "state" text, add "proposed_by_id" varchar(255), add "proposed_at" timestamptz(3), add "offer_expires_at" timestamptz(3) null, add "reason" text null, add "answer" text null, add "canonical" text null, add "hash" varchar(64) null;`,
    );
    // Until now a contract had one version, drawn up by the provider.
    this.addSql(
      `update "contract_version" v set "state" = case c."phase" when 'DRAFT' then 'DRAFT' when 'SIGNING' then 'ACCEPTED' else 'SIGNED' end, "proposed_by_id" = c."provider_id", "proposed_at" = c."created_at" from "contract" c where c."id" = v."contract_id";`,
    );
    this.addSql(
      `alter table "contract_version" alter column "state" set not null, alter column "proposed_by_id" set not null, alter column "proposed_at" set not null;`,
    );
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_proposed_by_id_foreign" foreign key ("proposed_by_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "contract_version" add constraint "contract_version_state_check" check ("state" in ('DRAFT', 'REPLACED', 'OFFERED', 'COUNTERED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'ACCEPTED', 'SIGNED'));`,
    );

    this.addSql(`alter table "signature" drop constraint "signature_contract_id_party_id_unique";`);
    this.addSql(`alter table "signature" add "version_number" int, add "hash" varchar(64) null;`);
    this.addSql(
      `update "signature" s set "version_number" = c."content_version" from "contract" c where c."id" = s."contract_id";`,
    );
    this.addSql(`alter table "signature" alter column "version_number" set not null;`);
    this.addSql(
      `alter table "signature" add constraint "signature_contract_id_version_number_party_id_unique" unique ("contract_id", "version_number", "party_id");`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'OFFER', 'ANSWER_OFFER', 'SIGN'));`,
    );

    this.addSql(
      `alter table "clause_comment" add constraint "clause_comment_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "clause_comment" add constraint "clause_comment_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "clause_comment" add constraint "clause_comment_party_id_foreign" foreign key ("party_id") references "party" ("id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "clause_comment" cascade;`);

    this.addSql(`alter table "contract_version" drop constraint "contract_version_proposed_by_id_foreign";`);

    this.addSql(`alter table "contract" drop constraint "contract_phase_check";`);
    // The nearest that can be said without offers.
    this.addSql(
      `update "contract" set "phase" = case "phase" when 'OFFERED' then 'DRAFT' else 'EXPIRED' end where "phase" in ('OFFERED', 'ABANDONED');`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_phase_check" check ("phase" in ('DRAFT', 'SIGNING', 'ACTIVE', 'EXPIRED'));`,
    );

    this.addSql(`alter table "contract_version" drop constraint "contract_version_state_check";`);
    this.addSql(
      `alter table "contract_version" drop column "state", drop column "proposed_by_id", drop column "proposed_at", drop column "offer_expires_at", drop column "reason", drop column "answer", drop column "canonical", drop column "hash";`,
    );

    this.addSql(`alter table "signature" drop constraint "signature_contract_id_version_number_party_id_unique";`);
    this.addSql(
      `delete from "signature" s using "contract" c where c."id" = s."contract_id" and s."version_number" <> c."content_version";`,
    );
    this.addSql(`alter table "signature" drop column "version_number", drop column "hash";`);
    this.addSql(
      `alter table "signature" add constraint "signature_contract_id_party_id_unique" unique ("contract_id", "party_id");`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(`delete from "work_item" where "kind" in ('OFFER', 'ANSWER_OFFER');`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'SIGN'));`,
    );
  }
}
