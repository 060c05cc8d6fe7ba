/** Something that the person at the terminal can mend: shown as its one sentence, without a stack, with exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Text of anything thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The system's error code, e.g. `ENOSPC`, where there is one. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

/** Runs a command of the tools: a refusal is one sentence, anything else keeps its stack; both end with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (thrown) {
    console.error(thrown instanceof Refusal ? thrown.message : thrown);
    process.exitCode = 1;
  }
}
