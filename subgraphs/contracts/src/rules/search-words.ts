/**
 * Words of a text, as the search knows them. PostgreSQL's parser finds words by spaces, and reads much into signs (hosts, paths, signed
 * numbers), so that what it finds depends on what stands around. Here a word is a run of letters and digits. Chinese and Japanese have no
 * spaces: their runs are cut into overlapping pairs of characters.
 */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** What a contract's version is found by; the first weighs most. */
export type Searchable = {
  /** Its title and external id. */
  readonly titles: readonly (string | null)[];
  /** Names and external ids of its parties and services. */
  readonly names: readonly (string | null)[];
  /** Its content: every text and number in it is found, whatever it is called there. */
  readonly content: unknown;
};

/** Words by weight, as PostgreSQL names weights. */
export type WeightedWords = { readonly A: string; readonly B: string; readonly D: string };

/** The words of a version, to be kept beside it. */
export const weightedWords = ({ titles, names, content }: Searchable): WeightedWords => ({
  A: searchWords(titles.join(' ')),
  B: searchWords(names.join(' ')),
  D: searchWords(textsIn(content).join(' ')),
});

/** The words of a text, spaces between them; behind them each ideograph alone, so that it is found alone too. */
export const searchWords = (text: string): string => [...wordsIn(text), ...new Set(ideographsIn(text))].join(' ');

/**
 * What people type into a search box, for `websearch_to_tsquery`: all words must be there; `"…"` asks for them side by side, `-` for
 * their absence, `or` for one of two.
 */
export function searchQuery(typed: string): string {
  const asked = [...typed.matchAll(/(?<=^|\s)(-?)"([^"]*)"?|\S+/gu)]
    .map(([whole, minus, phrase]) =>
      phrase === undefined ? termOf(whole) : term(minus === '-' ? '-' : '', wordsIn(phrase)),
    )
    .filter(part => part !== '');
  const parts = (at: number): boolean => asked[at] === '"or"' && at > 0 && at < asked.length - 1;
  return asked.map((part, at) => (parts(at) ? 'or' : part)).join(' ');
}

/** What stands between spaces, without quotes. */
function termOf(typed: string): string {
  const words = wordsIn(typed);
  if (typed.startsWith('-')) return term('-', words);
  // Side by side is told by positions, which PostgreSQL does not count in the far parts of a long text; pairs overlap anyway.
  return ideographsIn(typed).length > 0 ? words.map(word => term('', [word])).join(' ') : term('', words);
}

const term = (minus: string, words: readonly string[]): string =>
  words.length === 0 ? '' : `${minus}"${words.join(' ')}"`;

const wordsIn = (text: string): string[] =>
  (folded(text)
    .replace(IDEOGRAPHS, run => ` ${pairsOf(run).join(' ')} `)
    .match(WORD) ?? []) as string[];

const ideographsIn = (text: string): string[] => (folded(text).match(IDEOGRAPHS) ?? []).flatMap(run => Array.from(run));

/** One spelling of the same characters: wide letters are narrow, capitals small. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.length === 1 ? characters : characters.slice(1).map((each, index) => `${characters[index]}${each}`);
}

/** Every text and number in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
