/** One step of an explanation: enough to work the result out by hand. Values are text with their units. */
export type ExplanationStep = {
  /** What was applied, as a sentence or a formula. */
  readonly rule: string;
  /** Where the rule comes from: an item of the handbook, or the agreement. */
  readonly source: string;
  /** What went in, by name, in the order of the rule. */
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
  /** What came out, in words. */
  readonly outcome: string;
};

/** A step that lists more than this is no longer read: the rest is counted. */
export const MOST_LINES = 40;

/** Inputs by name, each once, in their order. */
type Inputs = Readonly<Record<string, string>>;

/**
 * What went into a step one by one, as far as it is read.
 * @param what names them in the plural
 * @param rest the name under which the others are counted; two lists of one step need two
 */
export const listed = (
  lines: readonly (readonly [name: string, value: string])[],
  what: string,
  rest = 'and further',
): Inputs =>
  Object.fromEntries([
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES ? [[rest, `${lines.length - MOST_LINES} ${what}`] as const] : []),
  ]);

export const step = ({
  inputs,
  ...rest
}: Omit<ExplanationStep, 'inputs'> & { readonly inputs: Inputs }): ExplanationStep => ({
  ...rest,
  inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
});

/** Steps as text for people: each with its number, its inputs below it, then what came out. */
export const explanationText = (steps: readonly ExplanationStep[]): string =>
  steps
    .map(({ rule, source, inputs, outcome }, index) =>
      [
        `${index + 1}. ${rule} (${source})`,
        ...inputs.map(({ name, value }) => `   ${name}: ${value}`),
        `   = ${outcome}`,
      ].join('\n'),
    )
    .join('\n');
