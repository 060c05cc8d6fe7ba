import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Condition = 'service_healthy' | 'service_completed_successfully';

/** What the tests read of a service of docker-compose.yml. */
export type Service = {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly user?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: Condition }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly deploy?: { readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } } };
};

export type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};

/** The text of docker-compose.yml with the given variables in the places of `${…}`. @throws Error where one must be set and is not */
export const composeText = (variables: Readonly<Record<string, string>>): string =>
  filledIn(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), variables);

export const readCompose = (variables: Readonly<Record<string, string>>): Compose =>
  parse(composeText(variables), { merge: true }) as Compose;

const filledIn = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replaceAll(
    /\$\$|\$\{(\w+)(?:(:-|:\?)([^}]*))?\}/g,
    (whole, name?: string, operator?: string, words: string = '') => {
      if (name === undefined) return '$';
      const value = variables[name];
      if (value) return value;
      if (operator === ':-') return words;
      throw new Error(`${whole} of docker-compose.yml is not set.`);
    },
  );

/** One stage of the Dockerfile, as far as the tests follow it. */
export type Stage = {
  readonly env: Readonly<Record<string, string>>;
  readonly entrypoint: readonly string[];
  readonly user: string | null;
  readonly base: string;
  /** `COPY` from the folder of the build, and `RUN`, in order. */
  readonly steps: readonly { readonly copy: readonly string[]; readonly run: string | null }[];
};

/** The stages of the Dockerfile by name; the last one, which has none, as `image`. */
export function readDockerfile(): Readonly<Record<string, Stage>> {
  const dockerfile = DockerfileParser.parse(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));
  const stages: Record<string, Instruction[]> = {};
  let current: Instruction[] = [];
  for (const instruction of dockerfile.getInstructions()) {
    const words = wordsOf(instruction);
    if (instruction.getKeyword() === 'FROM') stages[words[2] ?? 'image'] = current = [];
    current.push(instruction);
  }
  return Object.fromEntries(Object.entries(stages).map(([name, instructions]) => [name, stageOf(instructions)]));
}

const wordsOf = (instruction: Instruction): string[] => instruction.getArguments().map(argument => argument.getValue());

const stageOf = (instructions: readonly Instruction[]): Stage => {
  const of = (keyword: string) => instructions.filter(instruction => instruction.getKeyword() === keyword);
  // A build argument that is not given is empty.
  const pairs = of('ENV').flatMap(instruction =>
    wordsOf(instruction).map(word =>
      word
        .replaceAll(/\$\{\w+\}/g, '')
        .split(/=(.*)/s)
        .slice(0, 2),
    ),
  );
  const entrypoint = of('ENTRYPOINT').at(-1)?.getArgumentsContent();
  return {
    env: Object.fromEntries(pairs) as Record<string, string>,
    entrypoint: entrypoint ? (JSON.parse(entrypoint) as string[]) : [],
    user: of('USER').at(-1)?.getArgumentsContent() ?? null,
    base: wordsOf(instructions[0] as Instruction)[0] ?? '',
    steps: instructions.flatMap((instruction): Stage['steps'] => {
      const isCopy = instruction.getKeyword() === 'COPY' && !instruction.getTextContent().includes('--from=');
      if (isCopy) return [{ copy: wordsOf(instruction), run: null }];
      return instruction.getKeyword() === 'RUN' ? [{ copy: [], run: instruction.getArgumentsContent() }] : [];
    }),
  };
};
