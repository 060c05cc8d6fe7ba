import type { EntityClass, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Orm } from './orm.ts';

/** What stands where a person's words or name stood. */
export const ERASED = 'erased';

type Value = unknown;
/** What becomes of a column's value; null stays null. */
type Erase = (value: Value) => Value;

/** A text goes; that there was one stays. */
export const words: Erase = () => ERASED;
/** The whole value goes, where a column may be empty. */
export const wholly: Erase = () => null;
/** In a value as JSON the texts under these names go; numbers, instants, codes and ids stay. */
export const wordsIn =
  (...names: readonly string[]): Erase =>
  value =>
    erasedIn(value, new Set(names));
/** In a list every text goes. */
export const eachWord: Erase = value => (Array.isArray(value) ? value.map(() => ERASED) : value);

function erasedIn(value: Value, names: ReadonlySet<string>): Value {
  if (Array.isArray(value)) return value.map(each => erasedIn(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      names.has(name) && typeof inner === 'string' ? ERASED : erasedIn(inner, names),
    ]),
  );
}

/** What people wrote into the rows of one table, and how a row belongs to a contract. */
export type ErasedTexts = {
  readonly entity: EntityClass<object>;
  readonly columns: Readonly<Record<string, Erase>>;
  readonly of: (contractId: string) => object;
};

/** @param of finds the rows of a contract; left out: by their `contractId` */
export const erased = <E extends object>(
  entity: EntityClass<E>,
  columns: { readonly [Name in keyof E]?: Erase },
  of: (contractId: string) => object = contractId => ({ contractId }),
): ErasedTexts => ({ entity, columns: columns as ErasedTexts['columns'], of });

/** Erases what people wrote in the rows of a contract. Called again it changes what was written since. */
export async function eraseTexts(em: EntityManager, plan: readonly ErasedTexts[], contractId: string): Promise<void> {
  for (const { entity, columns, of } of plan) {
    for (const row of (await em.find(entity, of(contractId))) as Record<string, Value>[])
      for (const [name, erase] of Object.entries(columns)) if (row[name] != null) row[name] = erase(row[name]);
    await em.flush();
  }
}

/** Columns of texts that everybody has, and that hold nobody's words. */
const PLAIN_COLUMNS = /^(?:tenant|.*Id|lifecycle|phase|currency|period|sha256|.*Sha256|hash|.*Hash|fact)$/;

const isText = ({ kind, primary, enum: isEnum, columnTypes }: EntityProperty): boolean =>
  kind === 'scalar' && !primary && !isEnum && (columnTypes ?? []).some(type => /text|char|json/.test(type));

/**
 * Columns that hold text and of which nothing says whether they are erased, or why they are kept: `Complaint.says`.
 * @param kept why each column that is kept is, by its name, or why a whole table is: `Party.*`
 */
export const unansweredColumns = (
  orm: Pick<Orm, 'getMetadata'>,
  plan: readonly ErasedTexts[],
  kept: Readonly<Record<string, string>>,
): string[] =>
  [...orm.getMetadata().getAll().values()].flatMap(({ className, properties }) => {
    const columns = plan.find(({ entity }) => entity.name === className)?.columns;
    // Of a table in which something is erased each column is answered by itself.
    const isKeptWhole = columns === undefined && kept[`${className}.*`] !== undefined;
    const answered = (name: string): boolean =>
      isKeptWhole || (columns !== undefined && name in columns) || kept[`${className}.${name}`] !== undefined;
    return Object.values<EntityProperty>(properties)
      .filter(property => isText(property) && !PLAIN_COLUMNS.test(property.name) && !answered(property.name))
      .map(({ name }) => `${className}.${name}`);
  });
