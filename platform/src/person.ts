import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** A row that names somebody. */
export type PersonalRecord = {
  /** The table. */
  readonly kind: string;
  /** The whole row as JSON text, without secrets. */
  readonly row: string;
};

/** Nobody's data: what signs, and what makes a hash unguessable. */
const SECRETS = ['secret', 'former_secret', 'salt'];

/**
 * Rows of a tenant in which one of some names stands, as a value or as a value in JSON: the subject of a token, an address, the id of a contact. Whoever
 * is only spoken of in a sentence is not found.
 * @source GDPR art. 15; PRC Personal Information Protection Law art. 45
 */
export async function recordsOfPerson(
  em: EntityManager,
  tenant: string,
  names: readonly string[],
): Promise<PersonalRecord[]> {
  const found: PersonalRecord[] = [];
  for (const { tableName, properties } of em.getMetadata().getAll().values() as Iterable<EntityMetadata>) {
    const columns = Object.values<EntityProperty>(properties)
      .filter(mayName)
      .flatMap(({ fieldNames }) => fieldNames);
    if (!('tenant' in properties) || columns.length === 0) continue;
    const named = columns.map(
      column => sql`${sql.id(column)}::text = any(${[...names]}) or exists (
        select from unnest(${names.map(name => JSON.stringify(name))}::text[]) quoted where position(quoted in ${sql.id(column)}::text) > 0)`,
    );
    const { rows } = await sql<{ row: string }>`
      select (to_jsonb(given) - ${SECRETS}::text[])::text as row from ${sql.table(tableName)} as given
       where tenant = ${tenant} and (${sql.join(named, sql` or `)})`.execute(em.getKysely());
    found.push(...rows.map(({ row }) => ({ kind: tableName, row })));
  }
  return found;
}

/** A column that can hold a name: text, JSON, or a reference to a contact. */
const mayName = ({ name, columnTypes, enum: isEnum }: EntityProperty): boolean =>
  name !== 'tenant' && !isEnum && (columnTypes ?? []).some(type => /text|char|json/.test(type));
