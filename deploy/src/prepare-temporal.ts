import { parseEnv } from '@surety/platform/env';
import { temporalConnection, temporalEnv } from '@surety/platform/temporal';
import { Connection } from '@temporalio/client';
import { prepareNamespace } from './namespace.ts';

const env = parseEnv(temporalEnv);
try {
  const connection = await Connection.connect(temporalConnection(env));
  const made = await prepareNamespace(connection, env.TEMPORAL_NAMESPACE);
  console.log(made.length === 0 ? 'The namespace has all that is needed.' : `Made: ${made.join('; ')}.`);
  await connection.close();
} catch (error) {
  process.stderr.write(
    `Temporal at ${env.TEMPORAL_ADDRESS} could not be prepared: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
