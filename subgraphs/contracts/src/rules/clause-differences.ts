/** A clause that two texts have differently; null where one has it not. */
export type Difference = {
  readonly clause: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly inWords: string;
};

type Scalar = string | number | boolean | null;
type Json = Scalar | readonly Json[] | Item;
type Item = { readonly [key: string]: Json };

/** How one kind of canonical text is read and spoken of. Lists are known by their keys, wherever they stand. */
export type Reading = {
  /** Lists whose items have a name: their name, and what is left to say of them. */
  readonly named: Readonly<Record<string, (item: Item) => { readonly name: string; readonly said: Item }>>;
  /** Lists of texts that belong to somebody: all that one has is one clause. */
  readonly grouped?: Readonly<Record<string, { readonly by: string; readonly text: string }>>;
  /** A clause's place in words, to begin a sentence with. */
  readonly inWords: (clause: string) => string;
};

/** Items are named by these of their fields; of a party or service its name counts. */
export const namedBy =
  (...fields: readonly string[]): Reading['named'][string] =>
  item => ({
    name: fields.map(field => nameOf(item[field])).join(' '),
    said: Object.fromEntries(Object.entries(item).filter(([field]) => !fields.includes(field))),
  });

const nameOf = (value: Json | undefined): string =>
  isItem(value) && typeof value['name'] === 'string' ? value['name'] : asText(value ?? null);

/**
 * What changes from one canonical text to another, clause by clause, in the order of their places. Items of a named list are told apart by
 * their names, not by their places in it, so that adding one in front changes nothing of the others.
 */
export function clauseDifferences(before: string, after: string, reading: Reading): Difference[] {
  const [former, latter] = [clausesOf(before, reading), clausesOf(after, reading)];
  return [...new Set([...former.keys(), ...latter.keys()])]
    .toSorted()
    .map(clause => ({ clause, before: former.get(clause) ?? null, after: latter.get(clause) ?? null }))
    .filter(change => change.before !== change.after)
    .map(change => ({ ...change, inWords: sentence(change, reading) }));
}

/** Clauses of a canonical text by their place, e.g. `targets/Datalab AVAILABILITY MONTH/value`. The format of the text is none. */
export function clausesOf(canonical: string, reading: Reading): ReadonlyMap<string, string> {
  const { format: _format, ...said } = JSON.parse(canonical) as Item;
  const clauses = new Map<string, string>();
  collect(said, [], reading, clauses);
  return clauses;
}

/** What is not there has no clause. */
function collect(value: Json, place: readonly string[], reading: Reading, into: Map<string, string>): void {
  if (value === null) return;
  if (Array.isArray(value)) collectList(value as readonly Json[], place, reading, into);
  else if (isItem(value))
    for (const [key, part] of Object.entries(value)) collect(part, [...place, key], reading, into);
  else into.set(place.join('/'), asText(value));
}

function collectList(
  list: readonly Json[],
  place: readonly string[],
  reading: Reading,
  into: Map<string, string>,
): void {
  const key = place.at(-1) ?? '';
  const named = reading.named[key];
  const grouped = reading.grouped?.[key];
  const items = list.filter(isItem);
  if (items.length < list.length || (!named && !grouped)) {
    if (list.length > 0) into.set(place.join('/'), list.map(asText).join('; '));
    return;
  }
  if (grouped)
    for (const [owner, own] of Map.groupBy(items, item => nameOf(item[grouped.by])))
      into.set([...place, owner].join('/'), own.map(item => nameOf(item[grouped.text])).join('; '));
  else if (named)
    for (const item of items) {
      const { name, said } = named(item);
      const at = [...place, name.replaceAll('/', '∕')];
      const clauses = Object.values(said).filter(value => value !== null).length;
      if (clauses === 0) into.set(at.join('/'), 'yes');
      collect(said, at, reading, into);
    }
}

function isItem(value: Json | undefined): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const asText = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function sentence({ clause, before, after }: Omit<Difference, 'inWords'>, reading: Reading): string {
  const what = reading.inWords(clause);
  if (before === null) return `${what} is new: ${quoted(after)}.`;
  if (after === null) return `${what} is gone; it was ${quoted(before)}.`;
  return `${what} changes from ${quoted(before)} to ${quoted(after)}.`;
}

/** Several words, or a whole sentence, are set apart from the sentence around them. */
const quoted = (said: string | null): string => (said !== null && /\s|[.。]$/.test(said) ? `"${said}"` : String(said));
