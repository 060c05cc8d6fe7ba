import { parseEnv, port } from '@surety/platform/env';
import { z } from 'zod';

// What a container runtime asks now and then: exit code 0 when the process of this container is ready.
const { PORT } = parseEnv(z.object({ PORT: port }));
const answer = await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch((error: Error) => error);
if (answer instanceof Error) {
  process.stderr.write(`Nothing answers on port ${PORT}: ${answer.message}\n`);
  process.exit(1);
}
process.stdout.write(`${await answer.text()}\n`);
process.exit(answer.ok ? 0 : 1);
