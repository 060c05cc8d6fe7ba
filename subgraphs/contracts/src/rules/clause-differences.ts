/** A clause that two texts have differently; null where one has it not. */
export type Difference = {
  readonly clause: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly inWords: string;
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Item = { readonly [key: string]: Json };

/** How one kind of canonical text is read and spoken of. */
export type Reading = {
  /** Lists whose items have a name, by the list's key: their name, and what is left to say of them. */
  readonly named: Readonly<Record<string, (item: Item) => { readonly name: string; readonly said: Item }>>;
  /** A clause's place in words, to begin a sentence with. */
  readonly inWords: (clause: string) => string;
};

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

/** Clauses of a canonical text by their place. */
export function clausesOf(canonical: string, reading: Reading): ReadonlyMap<string, string> {
  const clauses = new Map<string, string>();
  for (const [key, value] of Object.entries(JSON.parse(canonical) as Item)) {
    const nameOf = reading.named[key];
    if (!nameOf) collect(value, [key], clauses);
    else
      for (const item of value as readonly Item[]) {
        const { name, said } = nameOf(item);
        collect(said, [key, name], clauses);
      }
  }
  return clauses;
}

/** Lists of several things are one clause each; what is not there has none. */
function collect(value: Json, place: readonly string[], into: Map<string, string>): void {
  if (value === null) return;
  if (typeof value === 'object' && !Array.isArray(value))
    for (const [key, part] of Object.entries(value)) collect(part, [...place, key], into);
  else into.set(place.join('/'), typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function sentence({ clause, before, after }: Omit<Difference, 'inWords'>, reading: Reading): string {
  const what = reading.inWords(clause);
  if (before === null) return `${what} is new: ${after}.`;
  if (after === null) return `${what} is gone; it was ${before}.`;
  return `${what} changes from ${before} to ${after}.`;
}
