import { parseEnv } from '@surety/platform/env';
import { Connection } from '@temporalio/client';
import { z } from 'zod';
import { prepareNamespace } from './namespace.ts';

const env = parseEnv(
  z.object({
    TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
    TEMPORAL_NAMESPACE: z.string().default('surety'),
  }),
);
try {
  const connection = await Connection.connect({ address: env.TEMPORAL_ADDRESS });
  const made = await prepareNamespace(connection, env.TEMPORAL_NAMESPACE);
  console.log(made.length === 0 ? 'The namespace has all that is needed.' : `Made: ${made.join('; ')}.`);
  await connection.close();
} catch (error) {
  process.stderr.write(
    `Temporal at ${env.TEMPORAL_ADDRESS} could not be prepared: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
