import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseEnv } from '@surety/platform/env';
import { bundleLifecycles } from '@surety/workflow-worker/bundle';
import { z } from 'zod';

// Part of building the image: on a read-only file system nothing can be bundled.
const { WORKFLOW_BUNDLE: file } = parseEnv(z.object({ WORKFLOW_BUNDLE: z.string().min(1) }));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, await bundleLifecycles());
