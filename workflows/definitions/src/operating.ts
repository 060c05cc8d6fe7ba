import { readUpdate, UPDATES, type UpdateInput, type UpdateName } from '@surety/workflow-contract';
import {
  ActivityFailure,
  ApplicationFailure,
  currentUpdateInfo,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';

/** How one lifecycle does one of the operators' verbs. */
type Way<Name extends UpdateName> = {
  /** Why it can't be done now, in words; null where the record is to say that. */
  readonly refusal: (input: UpdateInput<Name>) => string | null;
  /** Has it put on record. What becomes of it comes back as a signal, as if the graph had been asked. */
  readonly carryOut: (asked: Asked<Name>, summary: string) => Promise<void>;
  /** What the operator is answered. */
  readonly answer: (input: UpdateInput<Name>) => string;
};

/** What the operator said, as activities take it. */
type Asked<Name extends UpdateName> = Omit<UpdateInput<Name>, 'by'> & {
  readonly onBehalfOf: string;
  readonly idempotencyKey: string;
};

/**
 * Takes one of the operators' verbs as an Update; call it before the first `await`. What is not well said, or can't be now, is refused at once and leaves no trace in the
 * history. The check is synchronous: one that is not hangs.
 */
export function take<Name extends UpdateName>(name: Name, { refusal, carryOut, answer }: Way<Name>): void {
  const { says } = UPDATES[name];
  const validator = (given: unknown): void => {
    const why = refusal(read(name, given));
    if (why !== null) throw ApplicationFailure.nonRetryable(why, 'WRONG_PHASE');
  };
  const handler = async (given: unknown): Promise<string> => {
    const input = read(name, given);
    const { by: onBehalfOf, ...rest } = input;
    const idempotencyKey = `${workflowInfo().workflowId}/${currentUpdateInfo()?.id}`;
    await onRecord(() => carryOut({ ...rest, onBehalfOf, idempotencyKey }, `${name}, asked for by an operator`));
    return answer(input);
  };
  setHandler(defineUpdate<string, [unknown]>(name), handler, { description: says, validator });
}

/** @throws ApplicationFailure that says, field by field, what is to be given */
function read<Name extends UpdateName>(name: Name, given: unknown): UpdateInput<Name> {
  const { success, data, error } = readUpdate(name, given);
  if (success) return data as UpdateInput<Name>;
  const faults = error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw ApplicationFailure.nonRetryable(faults.join(' '), 'INVALID_INPUT');
}

/** A refusal by the record is the operator's to read: it ends the Update, never the lifecycle. */
async function onRecord(call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    const cause = error instanceof ActivityFailure ? error.cause : undefined;
    if (!(cause instanceof ApplicationFailure)) throw error;
    throw ApplicationFailure.nonRetryable(cause.message, cause.type ?? undefined);
  }
}
