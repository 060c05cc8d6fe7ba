import { explanationText } from '@surety/domain';
import { type FileFault, faultsOf, pointerTo } from '@surety/platform/file-faults';
import { type Answer, answerTo } from './answer.ts';
import { anyCase, type CalculatorCase } from './case-format.ts';

/** A file's name as it was given, and what it holds. */
export type CaseFile = { readonly name: string; readonly content: Uint8Array };

export type Calculated =
  | { readonly ok: true /** One text a case, in order. */; readonly answers: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Works out the cases of several files, in order: one line of JSON a case, or its steps as text.
 * One fault anywhere, and no case is answered. With several files a fault names the file.
 */
export function calculate(files: readonly CaseFile[], { explain }: { readonly explain: boolean }): Calculated {
  const tell = (name: string, { pointer, right }: FileFault): string =>
    `${files.length > 1 ? `${name}: ` : ''}${pointer === '' ? '(whole file)' : pointer}: ${right}`;
  const read = files.map(({ name, content }) => ({ name, ...readCases(content) }));
  const faults = read.flatMap(file => file.faults.map(fault => tell(file.name, fault)));
  if (faults.length > 0) return { ok: false, faults };
  const answered = read.flatMap(({ name, cases }) =>
    cases.map(({ pointer, given }) => {
      const answer = answerTo(given);
      const right = whatJsonCantCarry(answer.json);
      return { given, answer, faults: right === null ? [] : [tell(name, { pointer, right })] };
    }),
  );
  const tooMuch = answered.flatMap(({ faults: ofCase }) => ofCase);
  if (tooMuch.length > 0) return { ok: false, faults: tooMuch };
  return { ok: true, answers: answered.map(explain ? asText : asJson) };
}

type ReadCase = { readonly pointer: string; readonly given: CalculatorCase };

function readCases(content: Uint8Array): {
  readonly cases: readonly ReadCase[];
  readonly faults: readonly FileFault[];
} {
  let json: unknown;
  try {
    // Takes a byte order mark away, and refuses what is not UTF-8.
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (thrown) {
    const right = thrown instanceof SyntaxError ? `write JSON (${thrown.message})` : 'write the file in UTF-8';
    return { cases: [], faults: [{ pointer: '', right }] };
  }
  const cases: ReadCase[] = [];
  const faults: FileFault[] = [];
  for (const [index, given] of (Array.isArray(json) ? json : [json]).entries()) {
    const path = Array.isArray(json) ? [index] : [];
    const parsed = anyCase.safeParse(given, { reportInput: true, jitless: true });
    if (parsed.success) cases.push({ pointer: pointerTo(path), given: parsed.data });
    else faults.push(...faultsOf(parsed.error.issues, path));
  }
  return { cases, faults };
}

/** An instant whose year has not four digits, as `toISOString` writes it. */
const FAR_INSTANT = /^[+-]\d{6}-/;

/** What would be right where an answer can't be told: null when it can. */
function whatJsonCantCarry(value: unknown): string | null {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    return `the answer holds a whole number beyond ${Number.MAX_SAFE_INTEGER}, which JSON does not carry exactly: give smaller numbers`;
  if (typeof value === 'string' && FAR_INSTANT.test(value))
    return 'the answer lies outside of the years 0000 to 9999: give times within them';
  if (typeof value !== 'object' || value === null) return null;
  return (
    Object.values(value)
      .map(whatJsonCantCarry)
      .find(right => right !== null) ?? null
  );
}

type Answered = { readonly given: CalculatorCase; readonly answer: Answer };

const asJson = ({ given: { id }, answer }: Answered): string =>
  JSON.stringify({ ...(id === undefined ? {} : { id }), ...answer.json });

const asText = ({ given: { id, kind }, answer }: Answered): string =>
  `${id === undefined ? kind : `${id} (${kind})`}\n${explanationText(answer.steps)}\n`;
