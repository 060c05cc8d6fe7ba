import { randomBytes } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';
import { type Entry, FIRST_HASH, type Link, linkOf } from '../../rules/trail-chain.ts';

/** An entry as SQL gives it, its instant as milliseconds. */
type Row = Omit<Entry, 'at'> & { readonly at_ms: string };

const ENTRIES = `select id, (extract(epoch from at) * 1000)::bigint as at_ms, role, channel, subgraph, action, outcome,
    problem_code as "problemCode", subject_kind as "subjectKind", subject_id as "subjectId", contract_id as "contractId",
    actor, reason, details
  from trail_entry where tenant = ? and contract_id is not distinct from ? order by at, id`;
const LINK = `update trail_entry as entry
  set position = link.position, salt = link.salt, content_hash = link."contentHash", hash = link.hash
  from jsonb_to_recordset(?::jsonb) as link (id text, position int, salt text, "contentHash" text, hash text)
  where entry.id = link.id`;

/** Each entry gets its link; what was recorded before is linked in the order of its instants. */
export class Migration20261126080617 extends Migration {
  override name = 'Migration20261126080617';

  override async up(): Promise<void> {
    await this.execute(
      `create table "trail_chain" ("tenant" varchar(255) not null, "contract_id" varchar(255) not null, "length" int not null, "hash" varchar(255) not null, primary key ("tenant", "contract_id"));`,
    );
    await this.execute(
      `alter table "trail_entry" add "position" int, add "salt" varchar(255), add "content_hash" varchar(255), add "hash" varchar(255);`,
    );
    await this.execute(`alter table trail_entry disable trigger trail_entry_append_only;`);
    for (const { tenant, contract_id: contractId } of await this.execute(
      'select distinct tenant, contract_id from trail_entry',
    ))
      await this.linkAll(String(tenant), contractId === null ? null : String(contractId));
    await this.execute(`alter table trail_entry enable trigger trail_entry_append_only;`);
    await this.execute(
      `alter table "trail_entry" alter "position" set not null, alter "salt" set not null, alter "content_hash" set not null, alter "hash" set not null;`,
    );
    await this.execute(
      `create index "trail_entry_tenant_contract_id_position_index" on "trail_entry" ("tenant", "contract_id", "position");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "trail_chain" cascade;`);
    this.addSql(`drop index "trail_entry_tenant_contract_id_position_index";`);
    this.addSql(
      `alter table "trail_entry" drop column "position", drop column "salt", drop column "content_hash", drop column "hash";`,
    );
  }

  private async linkAll(tenant: string, contractId: string | null): Promise<void> {
    const rows = (await this.execute(ENTRIES, [tenant, contractId])) as unknown as readonly Row[];
    const links: (Link & { id: string })[] = [];
    let end = { length: 0, hash: FIRST_HASH };
    for (const { at_ms, ...row } of rows) {
      const link = linkOf({ ...row, at: new Date(Number(at_ms)) }, end, randomBytes(16).toString('hex'));
      links.push({ id: row.id, ...link });
      end = { length: link.position, hash: link.hash };
    }
    await this.execute(LINK, [JSON.stringify(links)]);
    await this.execute('insert into trail_chain (tenant, contract_id, length, hash) values (?, ?, ?, ?)', [
      tenant,
      contractId ?? '',
      end.length,
      end.hash,
    ]);
  }
}
